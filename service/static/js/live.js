// Where the live stream cannot be had, asks every half minute what is new. Without script there is a link.
(() => {
  "use strict";
  const EVERY = 30000;
  let timer = null;

  function ask() {
    const poll = document.getElementById("poll");
    if (poll && window.htmx) window.htmx.trigger(poll, "poll-now");
  }

  document.addEventListener("htmx:sseError", () => {
    if (timer === null) timer = setInterval(ask, EVERY);
  });
  document.addEventListener("htmx:sseOpen", () => {
    clearInterval(timer);
    timer = null;
  });
})();
