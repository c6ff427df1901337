import * as path from "node:path";
import * as vscode from "vscode";
import type { Preview } from "../preview/preview";
import type { Server } from "../server";
import { findTool, projectOf, read, sayMissing } from "../tool";
import { type Desk, pickCountry } from "./desk";
import { Outputs } from "./documents";
import type { Entry } from "./messages";
import { askParameters } from "./parameters";
import { toolTask } from "./tasks";

type Subject = Pick<Entry, "uri" | "country" | "edition">;

/** What a writer does with the tool, from views, the palette and titles of editors. */
export function registerCommands(context: vscode.ExtensionContext, server: Server, desk: Desk, preview: Preview): void {
  const outputs = new Outputs();
  const on = (name: string, act: (...given: never[]) => unknown) => vscode.commands.registerCommand(`reportkit.${name}`, act);
  const of = async (given: Subject | undefined, title: string) => given?.country !== undefined ? given
    : await preview.inFront() ?? (await project(server) === undefined ? undefined : await pickCountry(desk, title, preview.last));

  context.subscriptions.push(
    outputs,
    on("preview", async () => await project(server) && preview.open()),
    on("previewCountry", async (given?: Subject) => {
      const entry = given?.country !== undefined ? given
        : await project(server) && await pickCountry(desk, "Whose page?", preview.last);
      return entry && preview.openOf(entry);
    }),
    on("showUses", () => preview.showUses()),
    on("refresh", () => desk.renew()),
    on("openNarrative", async (given: Entry) => given.narrative && vscode.window.showTextDocument(vscode.Uri.parse(given.narrative))),
    on("render", async (given?: Subject) => {
      const entry = await of(given, "Which country is to be rendered?");
      return entry && run(folderOf(entry.uri), "render", "--edition", `${entry.edition}`, "--country", entry.country);
    }),
    on("runNotebooks", async () => run(await project(server), "notebook", "run", "notebooks", "--out", "artifacts/notebooks")),
    on("check", async () => run(await project(server), "check")),
    on("compareWithLast", async (given?: Subject) => {
      const entry = await of(given, "Which country is to be compared with its last edition?");
      const before = entry && (await desk.states()).flatMap(state => state.entries)
        .filter(e => e.uri === entry.uri && e.country === entry.country && e.edition < entry.edition).map(e => e.edition);
      if (entry !== undefined && before !== undefined && before.length > 0) {
        await show(outputs, entry.uri, `${entry.country} ${entry.edition} since ${Math.max(...before)}`,
          "compare", `${Math.max(...before)}`, `${entry.edition}`, "--country", entry.country);
      } else if (entry !== undefined) {
        void vscode.window.showInformationMessage(`No edition before ${entry.edition} has ${entry.country}.`);
      }
    }),
    on("compareWithBranch", async (given?: Subject) => {
      const entry = await of(given, "Which country is to be compared?");
      const branch = entry && await vscode.window.showInputBox({
        title: "Compare with which state of the project?", value: "HEAD", prompt: "A branch, a tag or a commit of Git",
      });
      if (entry !== undefined && branch !== undefined && branch.trim() !== "") {
        await show(outputs, entry.uri, `${entry.country} ${entry.edition} since ${branch.replaceAll("/", "-")}`,
          "compare", branch.trim(), "--edition", `${entry.edition}`, "--country", entry.country);
      }
    }),
    on("explain", async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor !== undefined) {
        const place = `${editor.document.uri.fsPath}:${editor.selection.active.line + 1}`;
        const title = `${path.basename(editor.document.fileName)} line ${editor.selection.active.line + 1}`;
        await show(outputs, editor.document.uri.toString(), title, "explain", place);
      }
    }),
    on("approve", async (given?: Subject) => {
      const entry = await of(given, "Which report do you approve?");
      await (entry && approve(context, desk, entry));
    }),
    on("newEdition", async () => {
      const folder = await project(server);
      const edition = folder && await vscode.window.showInputBox({
        title: "New narratives of which edition?", prompt: "Its year",
        validateInput: text => /^\d{4}$/.test(text) ? undefined : "Write a year, such as 2019.",
      });
      const countries = edition && await vscode.window.showInputBox({
        title: "Of which countries?", prompt: "Codes, separated by commas: IRL,MLT",
      });
      return countries && run(folder, "new", "--edition", edition, "--country", countries.replaceAll(" ", ""));
    }),
    on("runWithParameters", async () => {
      const notebook = vscode.window.activeNotebookEditor?.notebook;
      const given = notebook && await askParameters(notebook);
      const folder = notebook && (projectOf(notebook.uri.fsPath) ?? path.dirname(notebook.uri.fsPath));
      const options = given?.flatMap(([name, value]) => ["-p", `${name}=${value}`]);
      return notebook && options && run(folder, "notebook", "run", notebook.uri.fsPath, ...options, "--out", "artifacts/notebooks");
    }),
    on("init", () => init()),
  );
}

async function approve(context: vscode.ExtensionContext, desk: Desk, entry: Subject): Promise<void> {
  const by = await vscode.window.showInputBox({
    title: `Approve ${entry.country} ${entry.edition} as it is now`, prompt: "Who approves? Your name is put on file.",
    value: context.globalState.get<string>("reportkit.name", ""),
  });
  if (by === undefined || by.trim() === "") {
    return;
  }

  await context.globalState.update("reportkit.name", by.trim());
  const call = ["approve", "--country", entry.country, "--edition", `${entry.edition}`, "--by", by.trim()];
  let said = await callTool(entry.uri, ...call);
  if (said !== undefined && said.code !== 0 && said.output.includes("--reason")) {
    const reason = await vscode.window.showInputBox({ title: "Why is this severe change right?", prompt: firstLines(said.output) });
    said = reason ? await callTool(entry.uri, ...call, "--reason", reason) : undefined;
  }

  if (said !== undefined) {
    const text = firstLines(said.output);
    void (said.code === 0 ? vscode.window.showInformationMessage(text) : vscode.window.showErrorMessage(text));
    desk.renew();
  }
}

const firstLines = (text: string) => text.trim().split("\n").slice(0, 4).join(" ");

/** Runs the tool and shows what it says as a document. */
async function show(outputs: Outputs, uri: string, title: string, ...given: string[]): Promise<void> {
  const said = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `reportkit ${given[0]} …` }, () => callTool(uri, ...given));
  if (said !== undefined) {
    await outputs.show(title, said.output);
  }
}

async function callTool(uri: string, ...given: string[]): Promise<{ readonly code: number; readonly output: string } | undefined> {
  const folder = folderOf(uri);
  const tool = findTool(folder);
  await (tool === undefined ? sayMissing(folder) : undefined);
  return tool && read(tool, folder, ...given);
}

async function run(folder: string | undefined, ...given: string[]): Promise<void> {
  const task = folder === undefined ? undefined : toolTask(folder, given);
  if (task !== undefined) {
    await vscode.tasks.executeTask(task);
  } else if (folder !== undefined) {
    await sayMissing(folder);
  }
}

async function project(server: Server): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const own = editor && projectOf(editor.document.uri.fsPath);
  const all = await server.projects();
  if (own === undefined && all.length > 1) {
    return (await vscode.window.showQuickPick(all.map(folder => ({ label: path.basename(folder), description: folder })), {
      title: "Which project?",
    }))?.description;
  }

  if (own === undefined && all.length === 0) {
    const begin = "Begin a Project";
    const answer = await vscode.window.showInformationMessage(
      "This workspace has no ReportKit project: a project's folder holds reportkit.yml.", begin);
    await (answer === begin ? init() : undefined);
  }

  return own ?? all[0];
}

/** In a terminal, where it asks its own questions. */
async function init(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (folder === undefined) {
    await vscode.commands.executeCommand("vscode.openFolder");
    return;
  }

  await run(folder, "init");
}

function folderOf(uri: string): string {
  const file = vscode.Uri.parse(uri).fsPath;
  return projectOf(file) ?? path.dirname(file);
}
