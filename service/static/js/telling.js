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
  }

  document.addEventListener("DOMContentLoaded", () => focusOnLook(document));
  document.addEventListener("htmx:afterSettle", (event) => focusOnLook(event.detail.elt));
  document.addEventListener("submit", onceOnly);
  document.addEventListener("say", (event) => say(event.detail.value ?? event.detail));
  document.addEventListener("htmx:sseMessage", (event) => { if (event.detail.type === "say") say(event.detail.data); });
  document.addEventListener("htmx:sendError", () => say(document.body.dataset.offline));
})();
