// What a report writer does in VS Code, each check on what the one before left open.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cell = text => `.monaco-list-row:has(.view-lines:has-text("${text}"))`;

// Where no folder above is a project.
const elsewhere = () => mkdtempSync(path.join(tmpdir(), "reportkit-desk-"));

const waiting = '.pane-body .monaco-list-row:has-text("2010 · fresh · unapproved")';

const countries = `iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note
XAA,XA,,Exampleland,Exampleland,,Europe,,EUR,no,
`;

export const checks = {
  "a notebook of a project has ReportKit's kernel without being asked": async desk => {
    await desk.open("tier-assessment.ipynb");
    await desk.offers("ReportKit (C#)");
  },

  "all cells run, and show tables and charts": async desk => {
    await desk.press("Run All");
    await desk.output('text="North Korea, edition 2010"');
    await desk.output("table");
    await desk.offers("Run All");
    await desk.picture("notebook");
  },

  "a chart is drawn, and answers the pointer": async desk => {
    await desk.open("05-charts.ipynb");
    await desk.press("Run All");
    const chart = await desk.output(".js-plotly-plot .main-svg");
    await desk.bring(chart);
    await desk.picture("chart");
  },

  "a mistake is marked at its line": async desk => {
    await desk.open("mistakes.ipynb");
    await desk.press("Run All");
    await desk.page.waitForSelector(`${cell("int number")} .squiggly-error`);
    await desk.output("text=CS0029");
    await desk.picture("mistake");
  },

  "a cell asks, and is answered": async desk => {
    await desk.open("question.ipynb");
    await desk.press("Run All");
    await desk.page.waitForSelector('.quick-input-title:has-text("The cell asks")');
    await desk.page.keyboard.type("XAA");
    await desk.page.keyboard.press("Enter");
    await desk.output("text=It is XAA.");
  },

  "a cell that doesn't end is interrupted, and the kernel goes on": async desk => {
    await desk.open("endless.ipynb");
    await desk.press("Run All");
    await desk.output("text=It has begun.");
    await desk.press("Interrupt");
    await desk.output("text=The cell was interrupted.");
    await desk.offers("Run All");
  },

  "a kernel that is killed says so, and another takes its place": async desk => {
    await desk.press("Run All");
    await desk.offers("Interrupt");
    desk.kill("jupyter kernel --stdio");
    await desk.page.waitForSelector('.notification-list-item:has-text("Its variables are gone")');
    await desk.output("text=The kernel ended");
    await desk.offers("Run All");
    await desk.press("Run All");
    await desk.offers("Interrupt");
    await desk.press("Interrupt");
    await desk.offers("Run All");
    await desk.command("Notifications: Clear All Notifications");
  },

  "names are completed in a cell": async desk => {
    await desk.open("mistakes.ipynb");
    await desk.page.click(cell("Math."));
    await desk.page.click(`${cell("Math.")} .view-line`);
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.press("Control+Space");
    await desk.page.waitForSelector('.suggest-widget .monaco-list-row:has-text("Cbrt")');
    await desk.picture("completion");
    await desk.page.keyboard.press("Escape");
  },

  "a problem is marked while it is typed, before it is saved": async desk => {
    await desk.open("units.csv");
    await desk.page.click(".editor-instance:visible .view-line");
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("nonsense");
    await desk.page.waitForSelector(".editor-instance:visible .squiggly-error");
    await desk.picture("problem");
    for (let letter = 0; letter < "nonsense".length; letter++) {
      await desk.page.keyboard.press("Backspace");
    }

    await desk.page.waitForSelector(".editor-instance:visible .squiggly-error", { state: "detached" });
  },

  "an indicator is completed by its words": async desk => {
    await desk.open("prosecutions.csv");
    await desk.page.click(".editor-instance:visible .view-line");
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("MNG,convicted");
    await desk.page.keyboard.press("Control+Space");
    await desk.page.waitForSelector('.suggest-widget .monaco-list-row:has-text("persons-convicted")');
    await desk.picture("indicator");
    await desk.page.keyboard.press("Escape");
    await desk.command("File: Revert File");
  },

  "a narrative's page opens beside it": async desk => {
    await desk.open("PRK-2010.yml");
    await desk.command("ReportKit: Open Preview to the Side");
    await desk.preview("#s-profile\\.role");
    await desk.picture("preview");
  },

  "the page says what is typed": async desk => {
    await desk.goTo(253);
    // At first to the end of what is wrapped, then to that of the line.
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.press("End");
    for (let letter = 0; letter < '."'.length; letter++) {
      await desk.page.keyboard.press("ArrowLeft");
    }

    const begun = Date.now();
    await desk.page.keyboard.type(" as typed");
    await desk.preview("text=as typed");
    console.log(`  shown ${Date.now() - begun} ms after the first key`);
  },

  "an error leaves the last good page, below what is wrong": async desk => {
    await desk.page.keyboard.type(" {S99}");
    await desk.preview("text=An error keeps the page from being made; this is the last good one.");
    await desk.preview("#s-profile\\.role:has-text('as typed')");
    await desk.picture("preview-error");
    for (let letter = 0; letter < " as typed {S99}".length; letter++) {
      await desk.page.keyboard.press("Backspace");
    }

    await desk.preview("#reportkit-wrong:empty", "attached");
  },

  "a sentence leads to its words": async desk => {
    await (await desk.preview("#s-profile\\.means-on-arrival")).hover();
    await (await desk.preview("#s-profile\\.means-on-arrival > .reportkit-words")).click();
    await desk.page.waitForSelector('.statusbar-item:has-text("Ln 257,")');
  },

  "a fact leads to its line of data": async desk => {
    await (await desk.preview("#s-tier-placement a[href^='facts.html']")).click();
    await desk.page.waitForSelector('.tabs-container .tab.active:has-text("tiers.csv")');
    await desk.picture("fact");
  },

  "a line of data leads to the sentences that use it": async desk => {
    await desk.command("ReportKit: Show Sentences That Use This");
    await desk.page.waitForSelector('.quick-input-title:has-text("come from this line")');
    await desk.picture("uses");
    await desk.page.keyboard.press("Enter");
    await desk.preview(".reportkit-shown");
  },

  "countries stand by the state of their reports": async desk => {
    await desk.page.click('.activitybar .action-label[aria-label^="ReportKit"]');
    await desk.page.waitForSelector('.pane-body .monaco-list-row:has-text("Edition 2018")');
    await desk.page.waitForSelector('.pane-body .monaco-list-row:has-text("With a narrative")');
    await desk.picture("countries");
  },

  "a country is rendered, and waits for review": async desk => {
    await desk.open("PRK-2010.yml");
    await desk.command("ReportKit: Render Country");
    await desk.page.waitForSelector(waiting);
    await desk.picture("rendered");
  },

  "a report is approved, and waits no longer": async desk => {
    await desk.open("PRK-2010.yml");
    await desk.command("ReportKit: Approve");
    await desk.page.waitForSelector('.quick-input-title:has-text("Approve PRK 2010")');
    await desk.page.keyboard.type("Made-up Reader");
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForSelector('.notification-list-item:has-text("approved")');
    await desk.picture("approved");
    await desk.page.waitForSelector(waiting, { state: "detached" });
  },

  "a workspace without a project says how one begins": async desk => {
    const folder = elsewhere();
    const other = await desk.elsewhere(folder);
    await other.command("ReportKit: Preview a Country");
    await other.picture("empty");
    await other.page.waitForSelector('.notification-list-item:has-text("has no ReportKit project")');
    await other.page.close();
    rmSync(folder, { recursive: true });
  },

  "several projects in one workspace stand side by side, one of them with a table of 60 MB": async desk => {
    const folder = elsewhere();
    for (const name of ["first", "second"]) {
      mkdirSync(path.join(folder, name, "data"), { recursive: true });
      writeFileSync(path.join(folder, name, "reportkit.yml"), "title: Made up\nkind: no-tiers\ncountries: [XAA]\n");
      writeFileSync(path.join(folder, name, "data", "countries.csv"), countries);
    }

    writeFileSync(path.join(folder, "second", "data", "large.csv"), "a,b,c\n".repeat(10_000_000));
    const other = await desk.elsewhere(folder);
    await other.open("large.csv");
    await other.page.click('.activitybar .action-label[aria-label^="ReportKit"]');
    for (const name of ["first", "second"]) {
      await other.page.waitForSelector(`.pane-body .monaco-list-row:has-text("${name}")`);
    }

    await other.picture("several");
    await other.page.close();
    rmSync(folder, { recursive: true });
  },
};
