// VS Code on this machine's own address, in a browser without a window, and what a person does in it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";

const patience = Number(process.env.PATIENCE ?? 60_000);

const toolbar = name => `.notebook-toolbar-container >> text=${name} >> visible=true`;

/** Starts the server with an extension, in folders of its own. */
export async function startServer({ folder, extension, settings }) {
  const modules = path.join(import.meta.dirname, "node_modules");
  const entry = path.join(modules, "code-server", "out", "node", "entry.js");
  const own = ["--user-data-dir", path.join(folder, "user"), "--extensions-dir", path.join(folder, "extensions"),
    "--config", path.join(folder, "config.yaml")];
  mkdirSync(path.join(folder, "user", "User"), { recursive: true });
  writeFileSync(path.join(folder, "config.yaml"), "");
  writeFileSync(path.join(folder, "user", "User", "settings.json"), JSON.stringify(settings, null, 2));
  const environment = { ...process.env, EXTENSIONS_GALLERY: "{}" };
  const install = [entry, ...own, "--install-extension", extension];
  const log = openSync(path.join(folder, "vscode.log"), "a");
  await ended(spawn(process.execPath, install, { stdio: ["ignore", log, log], env: environment }));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [entry, ...own, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check",
      "--disable-workspace-trust"],
    { stdio: ["ignore", "pipe", log], detached: true, env: environment });
  await new Promise((resolve, reject) => {
    server.stdout.on("data", text => String(text).includes("HTTP server listening") && resolve());
    server.on("exit", code => reject(new Error(`code-server ended with exit code ${code}`)));
  });
  return { address: `http://127.0.0.1:${port}`, stop: () => process.kill(-server.pid) };
}

/** Opens a folder in the browser. */
export async function openDesk(address, folder, pictures) {
  const program = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"].find(existsSync);
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(patience);
  await page.goto(`${address}/?folder=${folder}`);
  await page.waitForSelector(".explorer-folders-view .monaco-list-row");
  return new Desk(browser, page, folder, pictures);
}

/** What a person does. */
export class Desk {
  constructor(browser, page, folder, pictures) {
    Object.assign(this, { browser, page, folder, pictures });
  }

  /** Opens another folder in a window of its own. */
  async elsewhere(folder) {
    const page = await this.browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(`${new URL(this.page.url()).origin}/?folder=${folder}`);
    await page.waitForSelector(".explorer-folders-view");
    return new Desk(this.browser, page, folder, this.pictures);
  }

  /** Opens a file by its name. */
  async open(name) {
    await this.page.keyboard.press("Control+P");
    await this.choose(name);
    await this.page.waitForSelector(`.tabs-container .tab.active:has-text("${path.basename(name)}")`);
  }

  /** Does what a command of the palette does. */
  async command(name) {
    await this.page.keyboard.press("F1");
    await this.choose(name, ">");
  }

  /** Presses a button above the notebook that is in front. */
  async press(name) {
    await this.page.click(toolbar(name));
  }

  /** Waits for such a button. */
  async offers(name) {
    await this.page.waitForSelector(toolbar(name));
  }

  /** Waits for an output of the notebook in front. Outputs are made when they come into sight: it is leafed through for them. */
  async output(selector) {
    const list = this.page.locator(".notebookOverlay .cell-list-container:visible").first();
    let [leaf, last] = [0, Date.now() + 3000];
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(200)) {
      for (const frame of this.page.frames()) {
        const found = frame.locator(selector).first();
        if (await found.isVisible().catch(() => false)) {
          return found;
        }
      }

      if (Date.now() > last + 500) {
        await list.hover();
        await this.page.mouse.wheel(0, ++leaf % 20 === 0 ? -20_000 : 500);
        last = Date.now();
      }
    }

    throw new Error(`No output has ${selector}.`);
  }

  /** Leafs to an output of the notebook in front. */
  async bring(output) {
    const list = this.page.locator(".notebookOverlay .cell-list-container:visible").first();
    await list.hover();
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(300)) {
      const box = await output.boundingBox();
      const distance = (box?.y ?? 0) - 300;
      if (box !== null && Math.abs(distance) < 150) {
        return;
      }

      await this.page.mouse.wheel(0, Math.sign(distance) * Math.min(300, Math.abs(distance)));
    }

    throw new Error("An output can't be brought into sight.");
  }

  /** Waits for what a page beside the texts must have. */
  async preview(selector, state = "visible") {
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(50)) {
      for (const frame of this.page.frames()) {
        const found = frame.locator(selector).first();
        const isThere = state === "visible" ? found.isVisible() : found.count();
        if (frame !== this.page.mainFrame() && await isThere.catch(() => false)) {
          return found;
        }
      }
    }

    throw new Error(`No page has ${selector}.`);
  }

  /** Goes to a line of the text in front. */
  async goTo(line) {
    await this.page.keyboard.press("Control+G");
    await this.page.waitForSelector(".quick-input-widget", { state: "visible" });
    await this.page.keyboard.type(`${line}`);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(`.statusbar-item:has-text("Ln ${line},")`);
  }

  async picture(name) {
    await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`) });
  }

  /** What all windows show. */
  async failed(number) {
    for (const [window, page] of this.browser.contexts().flatMap(context => context.pages()).entries()) {
      await page.screenshot({ path: path.join(this.pictures, `failed-${number}-${window + 1}.png`) });
    }
  }

  /** Kills the newest process that the extension started with such words, in the folder that is open and nowhere else. */
  kill(words) {
    const age = process => Number(readFileSync(`/proc/${process}/stat`, "utf8").split(") ")[1].split(" ")[19]);
    const found = readdirSync("/proc").filter(name => /^\d+$/.test(name)).flatMap(process => {
      try {
        const said = readFileSync(`/proc/${process}/cmdline`, "utf8").replaceAll("\0", " ");
        const isOurs = said.includes(words) && readlinkSync(`/proc/${process}/cwd`).startsWith(this.folder);
        return isOurs ? [{ process, begun: age(process) }] : [];
      } catch {
        // It ended meanwhile, or is another user's.
        return [];
      }
    });
    process.kill(Number(found.sort((a, b) => b.begun - a.begun)[0].process), "SIGKILL");
  }

  async close() {
    await this.browser.close();
  }

  async choose(name, kind = "") {
    await this.page.waitForSelector(".quick-input-widget", { state: "visible" });
    const row = `.quick-input-list .monaco-list-row.focused:has-text("${path.basename(name)}")`;

    // A list that was asked too early, before an extension was known, stays as it is.
    for (const end = Date.now() + patience; !(await this.page.isVisible(row)); await this.page.waitForTimeout(1000)) {
      if (Date.now() > end) {
        throw new Error(`Nothing to choose is called ${name}.`);
      }

      await this.page.fill(".quick-input-widget .quick-input-box input", kind);
      await this.page.fill(".quick-input-widget .quick-input-box input", `${kind}${name}`);
    }

    // Results that come in late take the place of those before.
    await this.page.waitForTimeout(500);
    await this.page.waitForSelector(row);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(row, { state: "hidden" });
  }
}

function ended(process) {
  return new Promise((resolve, reject) => process.on("exit", code => code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
