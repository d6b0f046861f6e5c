// Reading along: the words light up as they are said, and a press on a sentence plays it.
(() => {
  "use strict";
  const player = document.querySelector("[data-read-along]");
  const audio = player && player.querySelector("audio");
  const said = audio ? JSON.parse(player.dataset.readAlong)
    .map(([id, start]) => ({ words: document.getElementById(id), start })) : [];
  const shown = said.filter((one) => one.words); // the others only the recording says
  if (!shown.length) return;

  const first = new Map(shown.map((one) => [one.words, said.indexOf(one)]).reverse());
  const follow = document.querySelector("[data-follow]");
  const speed = document.querySelector("[data-speed]");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const LEAVE_ALONE = 4000; // milliseconds after someone scrolled by themselves
  const KEYS = { ArrowDown: 1, ArrowUp: -1 };
  let at = -1;
  let until = 0;
  let frame = 0;

  function placeAt(time) {
    let low = 0;
    let high = said.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (said[middle].start <= time + 0.02) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // One stop for the Tab key in all the words: the sentence that is lit.
  function stopAt(words) {
    document.querySelectorAll("[data-said]").forEach((old) => {
      old.removeAttribute("tabindex");
      delete old.dataset.said;
    });
    words.tabIndex = 0;
    words.dataset.said = "";
  }

  function intoView(words) {
    if (!follow.checked || Date.now() < until) return;
    const box = words.getBoundingClientRect();
    const top = player.getBoundingClientRect().bottom;
    const covered = getComputedStyle(player).position === "sticky" ? Math.max(0, top) : 0;
    if (box.top >= covered && box.bottom <= innerHeight) return;
    // Of words that do not fit into the window, people need the first ones.
    const block = box.height > innerHeight - covered ? "start" : "center";
    words.scrollIntoView({ block, behavior: calm.matches ? "auto" : "smooth" });
  }

  function light(place) {
    if (place === at) return;
    if (at >= 0) said[at].words?.removeAttribute("aria-current");
    at = place;
    if (!said[at].words) return;
    said[at].words.setAttribute("aria-current", "true");
    if (!document.activeElement.hasAttribute("data-said")) stopAt(said[at].words);
    if (!audio.paused) intoView(said[at].words);
  }

  function show() {
    if (audio.seeking) return;
    light(placeAt(audio.currentTime));
    cancelAnimationFrame(frame); // one look at the clock for each picture, whatever else called
    if (!audio.paused && !audio.ended) frame = requestAnimationFrame(show);
  }

  function step(from, by) {
    let place = from + by;
    while (said[place] && !said[place].words) place += by;
    return said[place] ? place : said.indexOf(shown.at(by < 0 ? 0 : -1));
  }

  function play(wanted) {
    audio.currentTime = said[wanted].start;
    light(wanted);
    // Where it cannot play, the browser's own player says so.
    audio.play().catch(() => {});
  }

  function placeOf(element) {
    for (let one = element; one; one = one.parentElement) if (first.has(one)) return first.get(one);
    return -1;
  }

  function pressed(event) {
    if (event.target.closest("a, button, input, select, label, summary, audio")) return;
    const place = placeOf(event.target);
    if (place >= 0 && getSelection().isCollapsed) play(place);
  }

  function typed(event) {
    if (!event.target.hasAttribute("data-said") || event.ctrlKey || event.altKey || event.metaKey) return;
    const place = placeOf(event.target);
    if (event.key === "Enter") play(place);
    else if (event.key === " ") audio.paused ? play(place) : audio.pause();
    else if (event.key in KEYS) {
      const next = said[step(place, KEYS[event.key])].words;
      stopAt(next);
      next.focus();
    } else return;
    event.preventDefault();
  }

  function atSpeed() {
    audio.preservesPitch = true;
    audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
  }

  const leaveAlone = () => { until = Date.now() + LEAVE_ALONE; };
  ["wheel", "touchmove"].forEach((kind) => addEventListener(kind, leaveAlone, { passive: true }));
  ["play", "seeked", "timeupdate"].forEach((kind) => audio.addEventListener(kind, show));
  document.querySelectorAll("[data-move]").forEach((button) => {
    button.addEventListener("click", () => play(step(at, Number(button.dataset.move))));
  });
  document.addEventListener("click", pressed);
  document.addEventListener("keydown", typed);
  speed.addEventListener("change", atSpeed);
  document.querySelectorAll("[data-with-script]").forEach((part) => { part.hidden = false; });
  document.documentElement.classList.add("reads-along");
  shown.forEach((one) => one.words.classList.add("heard"));
  stopAt(shown[0].words);
  atSpeed();
})();
