// Runs in the previewed page. Text of a sentence leads to its words, what is underlined with dots to its line of data.
(() => {
  "use strict";

  const editor = acquireVsCodeApi();
  const mark = () => document.querySelectorAll('[id^="s-"]').forEach(sentence => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "reportkit-words";
    button.title = "Go to the words of this sentence";
    button.textContent = "\u270e";
    sentence.append(button);
  });
  mark();
  editor.postMessage({ ready: true });
  document.addEventListener("click", event => {
    const problem = event.target.closest("[data-problem]");
    const link = event.target.closest("a[href]")?.getAttribute("href") ?? "";
    const sentence = event.target.closest('[id^="s-"]');
    const fact = /^facts\.html#(\d+)$/.exec(link);
    if (problem) {
      editor.postMessage({ problem: Number(problem.dataset.problem) });
    } else if (fact) {
      event.preventDefault();
      event.stopPropagation();
      editor.postMessage({ fact: Number(fact[1]) });
    } else if (link.startsWith("#")) {
      // VS Code scrolls there.
    } else if (link !== "") {
      event.preventDefault();
      event.stopPropagation();
    } else if (sentence) {
      editor.postMessage({ sentence: sentence.id.slice(2) });
    }
  }, true);
  window.addEventListener("message", event => {
    const { body, wrong, reveal } = event.data;
    if (body !== undefined) {
      document.getElementById("reportkit-wrong").innerHTML = wrong;
      document.getElementById("reportkit-page").innerHTML = body;
      mark();
    }

    if (reveal) {
      document.querySelectorAll(".reportkit-shown").forEach(shown => shown.classList.remove("reportkit-shown"));
      const sentence = document.getElementById(`s-${reveal}`);
      sentence?.classList.add("reportkit-shown");
      sentence?.scrollIntoView({ block: "center" });
    }
  });
})();
