// One sound at a time: a player that starts stops the others. "Play all" goes on from one sentence to the next.
(() => {
  "use strict";
  const itemOf = (thing) => thing.closest(".sentences > li");
  const players = () => document.querySelectorAll("audio");
  let goesOn = false;

  function turn(on) {
    goesOn = on;
    const button = document.querySelector("[data-play-all]");
    button.querySelectorAll("[data-when]").forEach((each) => { each.hidden = each.dataset.when !== (on ? "playing" : "quiet"); });
    if (!on) players().forEach((each) => each.pause());
  }

  function play(item) {
    if (!item) return turn(false);
    item.querySelector(".sound a").click();
    item.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("play", (event) => {
    players().forEach((each) => { if (each !== event.target) each.pause(); });
    document.querySelectorAll(".sentences > .is-playing").forEach((each) => each.classList.remove("is-playing"));
    const item = itemOf(event.target);
    if (item) item.classList.add("is-playing");
  }, true);

  document.addEventListener("ended", (event) => {
    const item = itemOf(event.target);
    if (item) item.classList.remove("is-playing");
    if (item && goesOn) play(item.nextElementSibling);
  }, true);

  // A sentence that cannot be played says so in its place, and is where it stops.
  document.addEventListener("error", (event) => { if (goesOn && itemOf(event.target)) turn(false); }, true);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (goesOn && itemOf(event.target) && !event.target.querySelector("audio")) turn(false);
  });

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-play-all]");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      const start = !goesOn;
      turn(start);
      if (start) play(document.querySelector(".sentences > li"));
    });
  });
})();
