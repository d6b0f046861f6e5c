// Speaking instead of writing: record, listen again, send. What was recorded stays here until it has arrived.
(() => {
  "use strict";
  const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
  const BITS = 64000;
  const KEYS = {
    ready: ["record"], asking: [], recording: ["stop"], sending: [],
    recorded: ["listen", "send", "again"], listening: ["quiet", "send", "again"],
  };
  const MAIN = { ready: "record", recording: "stop", recorded: "listen", listening: "quiet" };
  const WHY = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "none", OverconstrainedError: "none" };
  const QUIET_AFTER = 3000;
  const AUDIBLE = 0.01;

  const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
  const ending = (kind) => (kind.includes("webm") ? "webm" : kind.includes("ogg") ? "ogg" : "m4a");

  // How loud it is just now, from 0 to 1.
  function ear(stream) {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      level() {
        analyser.getFloatTimeDomainData(samples);
        return Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);
      },
      close: () => context.close(),
    };
  }

  const release = (stream) => stream.getTracks().forEach((track) => track.stop());

  function begin(form) {
    const words = form.dataset;
    const most = Number(words.most);
    const find = (name) => form.querySelector(`[data-${name}]`);
    const file = form.querySelector("input[type=file]");
    const player = new Audio();
    let state = "ready";
    let recorder = null;
    let listener = null;
    let recording = null; // the Blob that is not sent yet
    let pieces = [];
    let begun = 0;
    let heardAt = 0;
    let full = false;
    let held = false; // the focus is in here, or was until its key went away
    let clock = 0;

    function show(next, said, focus = MAIN[next]) {
      const at = document.activeElement;
      held = find("recorder").contains(at) || (held && at === document.body);
      state = next;
      form.querySelectorAll("[data-key]").forEach((key) => { key.hidden = !KEYS[state].includes(key.dataset.key); });
      form.querySelectorAll("[data-while]").forEach((part) => { part.hidden = !part.dataset.while.split(" ").includes(state); });
      tell("said", said);
      const key = form.querySelector(`[data-key=${focus}]`);
      // A key that was in focus goes away with its state: the next one takes over.
      if (held && key && (at.hidden || at === document.body)) key.focus();
    }

    // Only where the words are new: a screen reader says them each time they are put in.
    function tell(name, said) {
      if (find(name).textContent !== said) find(name).textContent = said;
    }

    async function record() {
      let stream = null;
      player.pause();
      show("asking", words.asking);
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        pieces = [];
        recorder = new MediaRecorder(stream, { mimeType: KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)), audioBitsPerSecond: BITS });
        listener = ear(stream);
      } catch (trouble) {
        if (stream) release(stream);
        find("file").open = true;
        return show(recording ? "recorded" : "ready", words[WHY[trouble.name] || "busy"]);
      }
      recorder.addEventListener("dataavailable", (event) => { if (event.data.size) pieces.push(event.data); });
      recorder.addEventListener("stop", recorded);
      recorder.start(1000); // in pieces of a second, so that a fault loses the last second at most
      begun = heardAt = performance.now();
      full = false;
      clock = setInterval(tick, 100);
      show("recording", words.recording);
    }

    function tick() {
      const now = performance.now();
      const seconds = (now - begun) / 1000;
      const level = listener.level();
      if (level > AUDIBLE) heardAt = now;
      find("level").value = Math.max(Math.min(100, level * 400), find("level").value * 0.8); // falls slowly, to be seen
      find("time").textContent = minutes(seconds);
      tell("hearing", now - heardAt < QUIET_AFTER ? words.heard : words.quiet);
      if (seconds > most - 60) tell("said", words.minute);
      if (seconds >= most) { full = true; stop(); }
    }

    function stop() {
      if (recorder.state !== "inactive") recorder.stop();
    }

    // Also when the microphone is pulled out: what was said until then is kept.
    function recorded() {
      clearInterval(clock);
      listener.close();
      release(recorder.stream);
      URL.revokeObjectURL(player.src);
      recording = new Blob(pieces, { type: recorder.mimeType.split(";")[0] });
      player.src = URL.createObjectURL(recording);
      find("save").href = player.src;
      find("save").download = `${words.name}.${ending(recording.type)}`;
      show("recorded", full ? words.full : words.recorded);
    }

    function listen() {
      player.currentTime = 0;
      show("listening", words.listening);
      player.play().catch(quiet);
    }

    function quiet() {
      player.pause();
      show("recorded", words.recorded);
    }

    async function send() {
      player.pause();
      if (recording.size > Number(words.heaviest)) return show("recorded", words.heavy);
      const data = new FormData(form);
      data.set("sound", recording, `recording.${ending(recording.type)}`);
      show("sending", words.sending);
      try {
        const answer = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin" });
        const told = await answer.json();
        if (!told.where) return show("recorded", told.trouble || words.unsent, "send");
        recording = null;
        location.assign(told.where);
      } catch {
        show("recorded", words.unsent, "send");
      }
    }

    const deeds = { record, stop, listen, quiet, send, again: record };

    find("recorder").hidden = false;
    if (!window.MediaRecorder || !navigator.mediaDevices) {
      find("said").textContent = words.unable;
      return;
    }
    find("file").open = Boolean(form.querySelector(".field--error"));
    show("ready", words.ready);
    form.addEventListener("click", (event) => {
      const key = event.target.closest("[data-key]");
      if (key) deeds[key.dataset.key]();
    });
    // The return key in a field sends what was recorded, where no file was chosen.
    form.addEventListener("submit", (event) => {
      if (!recording || file.value) { recording = null; return; }
      event.preventDefault();
      event.stopPropagation();
      send();
    });
    player.addEventListener("ended", quiet);
    player.addEventListener("timeupdate", () => { if (state === "listening") find("time").textContent = minutes(player.currentTime); });
    window.addEventListener("beforeunload", (event) => { if (recording || state === "recording") event.preventDefault(); });
    window.addEventListener("pagehide", () => { if (state === "recording") stop(); });
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-speaking]").forEach(begin));
})();
