// One sound at a time: a player that starts stops the others.
(() => {
  "use strict";
  document.addEventListener("play", (event) => {
    document.querySelectorAll("audio").forEach((each) => { if (each !== event.target) each.pause(); });
  }, true);
})();
