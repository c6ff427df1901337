// What needs a script on these pages: the search over countries, charts that answer the pointer, and Escape to close a source.
// Without it everything is still there to read.
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") document.documentElement.classList.add("quiet");
  });
  ["pointermove", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (!event.target.closest || !event.target.closest(":is([class^=f],[href^=facts][href*='#']):is(:hover,:focus)")) document.documentElement.classList.remove("quiet");
    });
  });

  var form = document.querySelector("form.search");
  if (form) {
    var field = form.querySelector("input"), told = form.querySelector("output");
    var plain = function (text) { return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); };
    var rows = Array.prototype.map.call(document.querySelectorAll("li[data-name],.tall tbody tr"), function (row) { return { row: row, name: plain(row.dataset.name || row.cells[0].textContent) }; });
    var find = function () {
      var wanted = plain(field.value.trim()), found = [];
      rows.forEach(function (r) { r.row.hidden = r.name.indexOf(wanted) < 0; if (!r.row.hidden) found.push(r.row); });
      document.querySelectorAll(".grid>div,.region,.tall tbody").forEach(function (box) { box.hidden = !box.querySelector("li:not([hidden]),tr:not([hidden])"); });
      told.textContent = wanted === "" ? "" : found.length === 1 ? "1 country or area" : found.length + " countries and areas";
      return found;
    };
    form.hidden = false;
    field.addEventListener("input", find);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var found = find();
      if (found.length === 1) location.href = found[0].querySelector("a").href;
    });
    find();
  }

  var root = document.currentScript ? document.currentScript.src.replace(/page\.js.*$/, "") : "", loading = {}, figures = null;
  window.reportkitFigures = function (given) { figures = given; };
  function load(src) {
    return loading[src] = loading[src] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = src;
      script.onload = done;
      script.onerror = function () { delete loading[src]; failed(); };
      document.head.appendChild(script);
    });
  }

  document.querySelectorAll("button[data-figure]").forEach(function (button) {
    var box = button.closest("figure").querySelector(".chart"), still = box.firstElementChild, live = null;
    button.hidden = false;
    button.addEventListener("click", function () {
      if (live) {
        var back = live.hidden;
        live.hidden = !back;
        still.style.display = back ? "none" : "";
        button.textContent = back ? "Drawing" : "Interactive chart";
        if (back) window.Plotly.Plots.resize(live);
        return;
      }
      button.disabled = true;
      Promise.all([load(root + "plotly.min.js"), load("figures.js")]).then(function () {
        var figure = figures[button.dataset.figure], style = getComputedStyle(document.body);
        live = document.createElement("div");
        live.setAttribute("role", "img");
        live.setAttribute("aria-label", still.querySelector("title").textContent);
        box.appendChild(live);
        still.style.display = "none";
        figure.layout.font = Object.assign({}, figure.layout.font, { color: style.color, family: getComputedStyle(button).fontFamily });
        return window.Plotly.newPlot(live, figure.data, figure.layout, figure.config);
      }).then(function () { button.textContent = "Drawing"; }, function () {
        if (live) live.remove();
        live = null;
        still.style.display = "";
        button.textContent = "The interactive chart cannot be loaded";
      }).then(function () { button.disabled = false; });
    });
  });
})();
