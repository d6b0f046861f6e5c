// "Read this page to me": speaks from the heading on, one sentence at a time, and marks the sentence.
(() => {
  "use strict";
  const voiceFor = (lang) => speechSynthesis.getVoices().find((v) => v.lang.toLowerCase().startsWith(lang.slice(0, 2)));
  const SKIP = "script, style, [hidden], [aria-hidden=true], .hidden-words, textarea, select, .block__actions, [role=status]";
  const state = { sentences: [], at: 0, rate: 0.9, turn: 0 };

  function textNodes(main) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => {
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest(SKIP) || !parent.checkVisibility()) return NodeFilter.FILTER_REJECT;
        return NodeFilter.FILTER_ACCEPT;
      },
    });
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const heading = main.querySelector("h1");
    return heading ? nodes.filter((n) => heading.compareDocumentPosition(n) & Node.DOCUMENT_POSITION_FOLLOWING || heading.contains(n)) : nodes;
  }

  // The nearest box that words flow in: links and bold words inside a paragraph are part of it.
  function boxOf(element) {
    let box = element;
    while (["inline", "contents"].includes(getComputedStyle(box).display)) box = box.parentElement;
    return box;
  }

  // Words of one paragraph belong together even when a link or bold word splits them into many nodes.
  function paragraphs(nodes) {
    const groups = [];
    for (const node of nodes) {
      const holder = boxOf(node.parentElement);
      const last = groups.at(-1);
      if (last && last.holder === holder) last.nodes.push(node);
      else groups.push({ holder, nodes: [node] });
    }
    return groups;
  }

  function rangeOf(nodes, start, end) {
    const range = document.createRange();
    let seen = 0;
    let begun = false;
    for (const node of nodes) {
      const size = node.data.length;
      if (!begun && start < seen + size) { range.setStart(node, start - seen); begun = true; }
      if (begun && end <= seen + size) { range.setEnd(node, end - seen); return range; }
      seen += size;
    }
    return range;
  }

  function sentencesOf(main) {
    const found = [];
    for (const { holder, nodes } of paragraphs(textNodes(main))) {
      const text = nodes.map((n) => n.data).join("");
      const lang = holder.closest("[lang]").lang;
      for (const part of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)) {
        const words = part.segment.replace(/\s+/g, " ").trim();
        if (words) found.push({ words, lang, range: rangeOf(nodes, part.index, part.index + part.segment.length) });
      }
    }
    return found;
  }

  function mark(range) {
    if (!window.CSS || !CSS.highlights) return;
    CSS.highlights.delete("being-read");
    if (range) CSS.highlights.set("being-read", new Highlight(range));
  }

  function speak() {
    const turn = ++state.turn;
    speechSynthesis.cancel();
    const sentence = state.sentences[state.at];
    if (!sentence) return stop();
    const said = new SpeechSynthesisUtterance(sentence.words);
    said.lang = sentence.lang;
    said.voice = voiceFor(sentence.lang) || null;
    said.rate = state.rate;
    said.onend = () => {
      if (turn !== state.turn) return; // a newer sentence has taken over
      state.at += 1;
      speak();
    };
    mark(sentence.range);
    speechSynthesis.speak(said);
  }

  function stop() {
    state.turn += 1;
    speechSynthesis.cancel();
    mark(null);
    document.getElementById("reader").hidden = true;
    document.querySelector("[data-listen]").focus();
  }

  const moves = {
    stop,
    slower: () => { state.rate = Math.max(0.5, state.rate - 0.15); speak(); },
    faster: () => { state.rate = Math.min(1.8, state.rate + 0.15); speak(); },
    back: () => { state.at = Math.max(0, state.at - 1); speak(); },
  };

  function start() {
    const reader = document.getElementById("reader");
    reader.hidden = false;
    if (!("speechSynthesis" in window) || !voiceFor(document.documentElement.lang)) {
      reader.querySelector("[data-reader-words]").textContent = reader.dataset.noVoice;
      reader.querySelectorAll("[data-reader]").forEach((b) => { b.hidden = b.dataset.reader !== "stop"; });
      return;
    }
    state.sentences = sentencesOf(document.getElementById("main"));
    state.at = 0;
    reader.querySelector("[data-reader=stop]").focus();
    speak();
  }

  document.addEventListener("DOMContentLoaded", () => {
    const link = document.querySelector("[data-listen]");
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.dataset.listen = "";
    button.append(...link.childNodes);
    button.addEventListener("click", start);
    link.replaceWith(button);
    if ("speechSynthesis" in window) speechSynthesis.getVoices(); // asks the browser to load its voices
    document.getElementById("reader").addEventListener("click", (event) => {
      const pressed = event.target.closest("[data-reader]");
      if (pressed && "speechSynthesis" in window) moves[pressed.dataset.reader]();
      else if (pressed) document.getElementById("reader").hidden = true;
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && state.sentences.length) stop(); });
    window.addEventListener("pagehide", () => window.speechSynthesis && speechSynthesis.cancel());
  });
})();
