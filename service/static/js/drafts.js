// Keeps a copy of words that are not saved yet: on this device at once, on the server when typing rests.
(() => {
  "use strict";
  const REST = 1500;
  const timers = new WeakMap();
  const noted = new WeakSet();

  const keyOf = (area) => "draft:" + (area.dataset.draftKey || area.dataset.draftUrl);
  const statusOf = (area) => area.form && area.form.querySelector("[data-draft-status]");

  function say(area, kind) {
    const status = statusOf(area);
    const words = status && status.querySelector("[data-draft-words]");
    if (words && words.textContent !== status.dataset[kind]) words.textContent = status.dataset[kind];
  }

  function keepHere(area, sent = 0) {
    try {
      localStorage.setItem(keyOf(area), JSON.stringify({ from: area.defaultValue, words: area.value, sent }));
      return true;
    } catch {
      return false; // private windows and full stores: the server's copy remains
    }
  }

  function forget(area) {
    try { localStorage.removeItem(keyOf(area)); } catch { /* nothing was kept here */ }
  }

  async function keepThere(area, leaving) {
    const form = new FormData(area.form);
    form.set("words", area.value);
    const answer = await fetch(area.dataset.draftUrl, {
      method: "POST", body: new URLSearchParams(form), keepalive: Boolean(leaving), credentials: "same-origin",
    });
    if (!answer.ok) throw new Error(String(answer.status));
  }

  async function keep(area, leaving) {
    const here = keepHere(area);
    if (!area.dataset.draftUrl) return say(area, "kept");
    try {
      await keepThere(area, leaving);
      say(area, "kept");
    } catch {
      if (here) say(area, "offline");
    }
  }

  // Sent a moment ago, and the server led us on to this page: the words are safe in the document.
  function arrived(held) {
    const [way] = performance.getEntriesByType("navigation");
    return held.sent && Date.now() - held.sent < 10000 && way && way.redirectCount > 0 && way.responseStatus < 400;
  }

  function bringBack(area) {
    let held = null;
    try { held = JSON.parse(localStorage.getItem(keyOf(area))); } catch { return; }
    if (held && arrived(held)) return forget(area);
    if (!held || held.words === area.value) return;
    // Only over the same starting words: newer words from the server are never hidden by old ones.
    if (held.from !== area.defaultValue) return;
    area.value = held.words;
    say(area, "back");
  }

  function begin(area) {
    if (noted.has(area)) return;
    noted.add(area);
    say(area, "kept");
    bringBack(area);
    area.addEventListener("input", () => {
      keepHere(area);
      clearTimeout(timers.get(area));
      timers.set(area, setTimeout(() => keep(area, false), REST));
    });
    area.form.addEventListener("submit", () => {
      clearTimeout(timers.get(area));
      keepHere(area, Date.now());
      area.dataset.sent = "yes";
    });
  }

  function beginAll(root) {
    root.querySelectorAll("textarea[data-draft-url], textarea[data-draft-key]").forEach(begin);
    // The server says which drafts are safe in the document now.
    root.querySelectorAll("[data-draft-done]").forEach((done) => forget({ dataset: { draftKey: done.dataset.draftDone } }));
  }

  document.addEventListener("DOMContentLoaded", () => beginAll(document));
  document.addEventListener("htmx:load", (event) => beginAll(event.detail.elt));
  window.addEventListener("pagehide", () => {
    document.querySelectorAll("textarea[data-draft-url]").forEach((area) => {
      if (area.value !== area.defaultValue && !area.dataset.sent) keep(area, true);
    });
  });
})();
