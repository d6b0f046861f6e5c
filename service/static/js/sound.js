// One sound at a time: a player that starts stops the others. "Play all" goes on from one sentence to the next.
(() => {
  "use strict";
  const itemOf = (thing) => thing.closest(".sentences > li");
  const players = () => document.querySelectorAll("audio");
  let goesOn = false;
  let here = null; // the sentence to go on from: the one that plays, or the one after the last that did
  let asked = null; // the sentence that is fetched, and makes no sound yet
  let unwanted = null; // that sentence, where somebody stopped before it came

  function show() {
    const now = goesOn ? "playing" : here ? "stopped" : "quiet";
    document.querySelectorAll("[data-play-all] [data-when]").forEach((each) => { each.hidden = each.dataset.when !== now; });
  }

  function turn(on) {
    goesOn = on;
    asked = null;
    if (!on) players().forEach((each) => each.pause());
    show();
  }

  function play(item) {
    if (!item) return turn(false);
    asked = item;
    item.querySelector(".sound a").click();
    item.scrollIntoView({ block: "nearest" });
  }

  function unlight() {
    document.querySelectorAll(".sentences > .is-playing").forEach((each) => each.classList.remove("is-playing"));
  }

  // A sentence that cannot be played says so in its place, and is where it stops. It is not met again and again.
  function cannot(item) {
    unlight();
    here = item.nextElementSibling;
    turn(false);
    item.scrollIntoView({ block: "nearest" }); // now that it says why
  }

  document.addEventListener("play", (event) => {
    players().forEach((each) => { if (each !== event.target) each.pause(); });
    unlight();
    const item = itemOf(event.target);
    if (!item) return;
    asked = null;
    if (item === unwanted) return event.target.pause();
    item.classList.add("is-playing");
    here = item;
    if (goesOn) item.scrollIntoView({ block: "nearest" }); // now that its player is there
    show();
  }, true);

  document.addEventListener("ended", (event) => {
    const item = itemOf(event.target);
    if (!item) return;
    unlight();
    here = item.nextElementSibling;
    if (goesOn) play(here);
    show();
  }, true);

  document.addEventListener("error", (event) => { if (goesOn && itemOf(event.target)) cannot(itemOf(event.target)); }, true);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (goesOn && itemOf(event.target) && !event.target.querySelector("audio")) cannot(itemOf(event.target));
  });
  // No answer at all: the page says so at its top, and the same sentence is tried again.
  ["htmx:sendError", "htmx:responseError"].forEach((name) => document.addEventListener(name, (event) => {
    if (goesOn && itemOf(event.target)) { here = itemOf(event.target); turn(false); }
  }));

  // Whoever presses a sentence, or its player, wants it.
  ["pointerdown", "keydown", "click"].forEach((name) => document.addEventListener(name, (event) => {
    if (event.isTrusted && itemOf(event.target)) unwanted = null;
  }, true));

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-play-all]");
    if (!button) return;
    button.parentElement.hidden = false;
    button.addEventListener("click", () => {
      const start = !goesOn;
      unwanted = start ? null : asked;
      here = unwanted || here;
      turn(start);
      if (start) play(here || document.querySelector(".sentences > li"));
    });
  });
})();
