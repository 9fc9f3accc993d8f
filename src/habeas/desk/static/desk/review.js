// The review page by keyboard: choose a claim, decide it, go on. Everything here also works by mouse and without scripts.
"use strict";
(() => {
  const cards = () => [...document.querySelectorAll("[data-claim-card]:not([data-replaced])")];
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;
  let current = null; // the id of the chosen claim
  let acting = null; // what was asked of the server, and whether by keyboard

  // Single keys can be turned off, for those whose speech input or hands press them by accident (WCAG 2.1.4).
  const keysOn = document.getElementById("keys-on");
  keysOn.checked = localStorage.getItem("habeas-keys") !== "off";
  keysOn.addEventListener("change", () => localStorage.setItem("habeas-keys", keysOn.checked ? "on" : "off"));

  const cardOf = (id) => document.querySelector(`[data-claim-card="${id}"]`);

  function choose(card, focus = true) {
    if (!card) return;
    current = card.dataset.claimCard;
    document.querySelectorAll(".card.current").forEach((other) => other.classList.remove("current"));
    card.classList.add("current");
    if (focus) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
    showEvidence();
  }

  function showEvidence() {
    document.querySelectorAll("mark.on").forEach((mark) => mark.classList.remove("on"));
    const marks = document.querySelectorAll(`mark[data-claim="${current}"]`);
    marks.forEach((mark) => mark.classList.add("on"));
    const pane = document.querySelector(".review > .text");
    if (!marks.length || pane.scrollHeight <= pane.clientHeight) return;
    const offset = marks[0].getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (offset < 0 || offset > pane.clientHeight - 80) pane.scrollTop += offset - pane.clientHeight / 3;
  }

  function step(by) {
    const all = cards();
    const place = all.findIndex((card) => card.dataset.claimCard === current);
    choose(all[place < 0 ? 0 : Math.min(Math.max(place + by, 0), all.length - 1)]);
  }

  function goOn() {
    const all = cards();
    const place = all.findIndex((card) => card.dataset.claimCard === current);
    choose([...all.slice(place + 1), ...all.slice(0, place)].find((card) => card.dataset.state === "proposed") || all[place]);
  }

  // While the server is being asked, further decisions are not taken: a key pressed twice decides one claim, not two.
  function act(key) {
    if (acting) return;
    const card = current && cardOf(current);
    const control = card && card.querySelector(`[data-key="${key}"]`);
    if (!control) return;
    acting = { id: current, byKey: true };
    if (control.tagName === "FORM") control.requestSubmit();
    else control.click();
  }

  function paintMarks() {
    cards().forEach((card) => {
      document.querySelectorAll(`mark[data-claim="${card.dataset.claimCard}"]`).forEach((mark) => {
        mark.className = mark.className.replace(/\bs-\w+/, `s-${card.dataset.state}`);
      });
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const dialog = document.querySelector("dialog[open]");
    if (dialog) {
      // Closed here and now: browsers differ in whether their own Escape closes before the next key is heard.
      // The focus stays in a closed dialog until the next paint, where the next key would pass for typing.
      if (event.key === "Escape") {
        dialog.close();
        if (dialog.contains(document.activeElement)) document.activeElement.blur();
      }
      return;
    }
    if (event.key === "Escape") {
      const cancel = event.target.closest("[data-claim-card]")?.querySelector("[data-cancel]");
      if (cancel) cancel.click();
      return;
    }
    if (typing(event.target) || (!keysOn.checked && event.key !== "?")) return;
    if (event.key.startsWith("Arrow") && event.target.closest(".review > .text")) return;
    const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    if (event.key in steps) step(steps[event.key]);
    else if ("arcu".includes(event.key) && event.key.length === 1) act(event.key);
    else if (event.key === "?") document.getElementById("help").showModal();
    else return;
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const reference = event.target.closest("a[data-to]");
    const mark = event.target.closest("mark[data-claim]");
    const card = event.target.closest("[data-claim-card]");
    if (reference || mark) {
      if (reference) event.preventDefault();
      choose(cardOf(reference ? reference.dataset.to : mark.dataset.claim));
    } else if (card && card.dataset.claimCard !== current && !("replaced" in card.dataset)) {
      choose(card, false);
    }
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    const card = event.target.closest("[data-claim-card]");
    if (card && !(acting && acting.id === card.dataset.claimCard)) acting = { id: card.dataset.claimCard, byKey: false };
  });

  document.addEventListener("htmx:afterSettle", () => {
    if (!acting) return;
    const { id, byKey } = acting;
    acting = null;
    paintMarks();
    const card = cardOf(id);
    if (!card) return;
    if ("replaced" in card.dataset) {
      choose(document.querySelector(card.querySelector("a[href^='#claim-']").getAttribute("href")));
      return;
    }
    const form = card.querySelector("form.correct");
    if (form) {
      choose(card, false);
      const wrong = form.querySelector(".wrong input, .wrong textarea, .wrong select");
      (wrong || form.querySelector("select, input:not([type=hidden]), textarea")).focus();
      return;
    }
    choose(card);
    if (byKey && card.dataset.state !== "proposed" && !card.querySelector(".message.error")) goOn();
  });

  function unanswered() {
    acting = null;
    const line = document.createElement("p");
    line.className = "message error";
    line.textContent = document.getElementById("help").dataset.unreachable;
    document.getElementById("messages").replaceChildren(line);
  }
  ["htmx:sendError", "htmx:timeout"].forEach((name) => document.addEventListener(name, unanswered));

  function start() {
    const named = /^#claim-(\d+)$/.exec(location.hash);
    choose((named && cardOf(named[1])) || cards().find((card) => card.dataset.state === "proposed") || cards()[0], named !== null);
  }
  window.addEventListener("hashchange", start);
  start();
})();
