// Tells people what happened: focus to the words about what needs another look, and one calm status line.
(() => {
  "use strict";
  const PAUSE = 10000;
  let last = 0;
  let waiting = null;

  // At most one line in ten seconds; the newest line wins, so that nobody is talked over.
  function say(words) {
    const region = document.getElementById("status");
    if (!region || !words) return;
    clearTimeout(waiting);
    const wait = Math.max(0, last + PAUSE - Date.now());
    waiting = setTimeout(() => {
      last = Date.now();
      region.textContent = words;
    }, wait);
  }

  function focusOnLook(root) {
    const summary = root.querySelector("[data-focus]");
    if (!summary) return;
    summary.focus();
    const prefix = summary.dataset.titlePrefix;
    if (prefix && !document.title.startsWith(prefix)) document.title = prefix + document.title;
  }

  // A second press while the first is on its way is ignored, without greying anything out.
  function onceOnly(event) {
    const form = event.target;
    if (form.dataset.going) { event.preventDefault(); return; }
    form.dataset.going = "yes";
    setTimeout(() => { delete form.dataset.going; }, 3000);
    sending(event.submitter);
  }

  // The button keeps its words; a line below it says that they are on their way.
  function sending(pressed) {
    if (!pressed || !pressed.classList.contains("button")) return;
    const line = document.createElement("p");
    line.className = "status status--sending";
    line.textContent = document.body.dataset.sending;
    (pressed.closest(".row") || pressed).after(line);
    setTimeout(() => line.remove(), 10000);
  }

  // Coming back to a page that the browser kept: nothing is on its way any more.
  function arrivedAgain(event) {
    if (event.persisted) document.querySelectorAll(".status--sending").forEach((line) => line.remove());
  }

  // On a narrow screen the list of parts waits closed, so that the words come first.
  function closeParts() {
    document.querySelectorAll("details.parts").forEach((parts) => {
      const mark = getComputedStyle(parts.querySelector("summary"), "::after").content;
      if (mark !== "none") parts.open = false;
    });
  }

  document.addEventListener("DOMContentLoaded", () => focusOnLook(document));
  document.addEventListener("htmx:afterSettle", (event) => focusOnLook(event.detail.elt));
  document.addEventListener("DOMContentLoaded", closeParts);
  window.addEventListener("pageshow", arrivedAgain);
  document.addEventListener("submit", onceOnly);
  document.addEventListener("say", (event) => say(event.detail.value ?? event.detail));
  document.addEventListener("htmx:sseMessage", (event) => { if (event.detail.type === "say") say(event.detail.data); });
  document.addEventListener("htmx:sendError", () => say(document.body.dataset.offline));
})();
