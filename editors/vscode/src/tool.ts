import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";

/** The command line `reportkit` as a project has it: a program, and the arguments that come before its own. */
export interface Tool {
  readonly program: string;
  readonly arguments: readonly string[];
}

const isWindows = process.platform === "win32";
const manifest = path.join(".config", "dotnet-tools.json");

/**
 * Finds the tool for a folder: the one of the settings, else the one that the project's tool manifest names, else the one of a
 * built checkout, else the one that is installed.
 */
export function findTool(folder: string): Tool | undefined {
  const given = vscode.workspace.getConfiguration("reportkit", vscode.Uri.file(folder)).get<string>("tool", "").trim();
  if (given !== "") {
    const file = path.resolve(folder, given.replace(/^~(?=[/\\])/, home()));
    return isFile(file) ? { program: file, arguments: [] } : undefined;
  }

  for (const above of withParents(folder)) {
    if (isInManifest(path.join(above, manifest))) {
      return { program: "dotnet", arguments: ["tool", "run", "reportkit", "--"] };
    }

    const built = path.join(above, "artifacts", isWindows ? "reportkit.cmd" : "reportkit");
    if (isFile(built) && isFile(path.join(above, "ReportKit.slnx"))) {
      return { program: built, arguments: [] };
    }
  }

  const name = isWindows ? "reportkit.exe" : "reportkit";
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), path.join(home(), ".dotnet", "tools")];
  const installed = folders.filter(f => path.isAbsolute(f)).map(f => path.join(f, name)).find(isFile);
  return installed === undefined ? undefined : { program: installed, arguments: [] };
}

/** Starts the tool; its standard streams are pipes. */
export function start(tool: Tool, folder: string, ...given: string[]) {
  // Windows starts a .cmd file through its shell only.
  const shell = tool.program.endsWith(".cmd");
  const quoted = shell ? given.map(a => `"${a.replaceAll('"', '\\"')}"`) : given;
  return spawn(shell ? `"${tool.program}"` : tool.program, [...tool.arguments, ...quoted], { cwd: folder, shell, windowsHide: true });
}

/** Runs the tool to its end; what it says on both streams, and its exit code. */
export function read(tool: Tool, folder: string, ...given: string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise(resolve => {
    const process = start(tool, folder, ...given);
    let [output, errors] = ["", ""];
    process.stdout.on("data", (text: Buffer) => { output += text.toString(); });
    process.stderr.on("data", (text: Buffer) => { errors += text.toString(); });
    process.on("error", error => resolve({ code: -1, output: error.message }));
    process.on("close", code => resolve({ code: code ?? -1, output: code === 0 ? output : `${errors}${output}` }));
  });
}

/** Says that the tool isn't there, and how it comes there. */
export async function sayMissing(folder: string): Promise<void> {
  const given = vscode.workspace.getConfiguration("reportkit", vscode.Uri.file(folder)).get<string>("tool", "").trim();
  if (given !== "") {
    const settings = "Open Settings";
    const answer = await vscode.window.showErrorMessage(
      `The setting reportkit.tool names '${given}', and there is no such file.`, settings);
    if (answer === settings) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "reportkit.tool");
    }
  } else if (!(await sayWithoutSdk())) {
    const install = "Install";
    const answer = await vscode.window.showErrorMessage(
      "The command line 'reportkit' isn't installed. 'dotnet tool install --global ReportKit.Tool' installs it.", install);
    if (answer === install) {
      const terminal = vscode.window.createTerminal({ name: "ReportKit", cwd: folder });
      terminal.show();
      terminal.sendText("dotnet tool install --global ReportKit.Tool");
    }
  }
}

/** The folder of the project that a file belongs to: the nearest one above it with a `reportkit.yml`. */
export function projectOf(file: string): string | undefined {
  return withParents(path.dirname(file)).find(folder => isFile(path.join(folder, "reportkit.yml")));
}

/** Says that the tool is there and didn't start, and why, as far as that can be known. */
export async function sayBroken(folder: string, tool: Tool, why: string): Promise<void> {
  if (!(await sayWithoutSdk())) {
    const said = await read(tool, folder, "--version");
    const reason = said.code === 0 ? why : said.output.trim().split("\n").slice(-3).join(" ");
    await vscode.window.showErrorMessage(`ReportKit's tool doesn't start in ${folder}: ${reason}`);
  }
}

/** Says that the SDK isn't there, or is too old; false where it is there. */
async function sayWithoutSdk(): Promise<boolean> {
  const { output } = await read({ program: "dotnet", arguments: [] }, process.cwd(), "--list-sdks");
  const versions = output.split("\n").map(line => /^(\d+)\.\S+/.exec(line)).filter(match => match !== null);
  if (versions.some(match => Number(match[1]) >= 10)) {
    return false;
  }

  const get = "Get .NET";
  const found = versions.map(match => match[0]).join(", ");
  const answer = await vscode.window.showErrorMessage(found === ""
    ? "ReportKit needs the .NET SDK 10, and the command 'dotnet' isn't on the path. Install it, then reload the window."
    : `ReportKit needs the .NET SDK 10, and this machine has ${found}. Install it beside, then reload the window.`, get);
  if (answer === get) {
    await vscode.env.openExternal(vscode.Uri.parse("https://dotnet.microsoft.com/download/dotnet/10.0"));
  }

  return true;
}

function isInManifest(file: string): boolean {
  try {
    const tools: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof tools === "object" && tools !== null && "tools" in tools
      && Object.keys(tools.tools as object).some(name => name.toLowerCase() === "reportkit.tool");
  } catch {
    return false;
  }
}

function withParents(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function home(): string {
  return process.env[isWindows ? "USERPROFILE" : "HOME"] ?? "";
}
