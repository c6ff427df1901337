// reportkit watch adds this to the pages that it serves, and nothing else does. It loads the page anew when its content changed,
// at the same place and with what changed marked for a moment, and shows what is wrong with the data or the templates.
(() => {
  "use strict";

  const own = document.currentScript, page = own.dataset.page, version = own.dataset.version, isBare = "bare" in own.dataset;
  const key = "reportkit-watch:" + page;
  const named = () => [...document.querySelectorAll("main [id]")];

  function keep() {
    const last = named().filter(e => e.getBoundingClientRect().top < innerHeight / 3).pop();
    const texts = {};
    document.querySelectorAll("main [id*='s-']").forEach(e => { texts[e.id] = e.textContent; });
    const open = [...document.querySelectorAll("main details")].map(d => d.open);
    try {
      sessionStorage.setItem(key, JSON.stringify({ y: scrollY, id: last && last.id, top: last && last.getBoundingClientRect().top, texts, open }));
      history.scrollRestoration = "manual";
    } catch { /* Without storage the browser finds the place itself, more or less. */ }
  }

  function restore() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch { /* Nothing was kept. */ }
    history.scrollRestoration = "auto";
    if (!kept) return;
    const details = [...document.querySelectorAll("main details")];
    if (details.length === kept.open.length) details.forEach((d, i) => { d.open = kept.open[i]; });
    const last = kept.y > 0 && kept.id && document.getElementById(kept.id);
    scrollTo({ top: last ? scrollY + last.getBoundingClientRect().top - kept.top : kept.y, behavior: "instant" });
    document.querySelectorAll("main [id*='s-']").forEach(e => {
      if (kept.texts[e.id] !== e.textContent) e.animate([{ backgroundColor: "rgb(255 200 0 / .45)" }, { backgroundColor: "transparent" }], 2500);
    });
  }

  // A shadow tree, so that neither the page's style sheet, which may be what is being edited, nor this one reaches the other.
  const host = document.createElement("div"), shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML = `<style>
:host{all:initial}
section{position:fixed;inset:auto 0 0 0;z-index:99;max-height:45vh;overflow:auto;box-sizing:border-box;padding:.7rem 1.2rem;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#1b2026;background:#fff6df;border-top:4px solid #b26a00;box-shadow:0 0 1rem rgb(0 0 0/.25);overflow-wrap:anywhere}
section.errors{background:#fdeceb;border-color:#b3261e}
p{margin:0}p:empty,section[hidden],details[hidden]{display:none}
[role=alert]{font-weight:600}
ul{margin:.4rem 0 0;padding-left:1.2rem}li{margin:.3rem 0}
b{font-weight:600;font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.93em;overflow-wrap:normal}
summary{cursor:pointer;width:max-content}:focus-visible{outline:2px solid #0b5394;outline-offset:2px}
@media(prefers-color-scheme:dark){section{color:#e6edf3;background:#2b2310;border-color:#f0a35e}section.errors{background:#321616;border-color:#ff8f8f}:focus-visible{outline-color:#79b8ff}}
@media print{section{display:none}}
</style><section aria-label="reportkit watch" tabindex="0" hidden><p role="alert"></p><p role="status"></p><details open><summary>Where</summary><ul></ul></details></section>`;
  const bar = shadow.querySelector("section"), alert = shadow.querySelector("[role=alert]"), status = shadow.querySelector("[role=status]");
  const details = shadow.querySelector("details"), list = shadow.querySelector("ul");

  // Whoever listens to the page hears it when it changes, and not at every save.
  function say(line, text) {
    if (line.textContent !== text) line.textContent = text;
  }

  function item(...parts) {
    const li = document.createElement("li");
    parts.forEach(p => li.append(p));
    list.append(li);
  }

  function show(state) {
    bar.className = state.errors ? "errors" : "";
    bar.hidden = state.says === "";
    say(alert, state.errors ? state.says : "");
    say(status, state.errors ? "" : state.says);
    details.hidden = state.problems.length === 0;
    list.replaceChildren();
    state.problems.forEach(p => {
      const place = document.createElement("b");
      place.textContent = p.place;
      item(place, `: ${p.severity} ${p.code}: ${p.message}`);
    });
    if (state.more > 0) item(`and ${state.more} more, which 'reportkit check' lists`);
    // The end of the page can be scrolled out from under the bar, and what the keyboard reaches isn't behind it.
    const height = `${bar.getBoundingClientRect().height}px`;
    document.body.style.paddingBottom = bar.hidden ? "" : height;
    document.documentElement.style.scrollPaddingBottom = bar.hidden ? "" : height;
  }

  let source = null, ended = 0;
  function listen() {
    source = new EventSource("/_watch/events?page=" + encodeURIComponent(page));
    source.onmessage = event => {
      clearTimeout(ended);
      const state = JSON.parse(event.data);
      if (state.version !== version) {
        source.close();
        keep();
        location.reload();
      } else if (!isBare) {
        show(state);
      }
    };
    source.onerror = () => {
      clearTimeout(ended);
      ended = setTimeout(() => show({ errors: false, says: "reportkit watch has ended: this page stays as it is.", problems: [], more: 0 }), 2000);
    };
  }

  // A browser allows six connections to one address: pages that nobody looks at give theirs back.
  function follow() {
    if (source) source.close();
    clearTimeout(ended);
    source = null;
    if (!document.hidden) listen();
  }

  document.body.append(host);
  restore();
  follow();
  document.addEventListener("visibilitychange", follow);
  addEventListener("pageshow", event => { if (event.persisted) follow(); });
  addEventListener("pagehide", () => { if (source) source.close(); });
})();
