import * as vscode from "vscode";
import type { Controller } from "./controller";
import type { CompleteReply, InspectReply } from "./messages";

const cells: vscode.DocumentSelector = { notebookType: "jupyter-notebook", language: "csharp" };

const kinds: Readonly<Record<string, vscode.CompletionItemKind>> = {
  class: vscode.CompletionItemKind.Class,
  struct: vscode.CompletionItemKind.Struct,
  interface: vscode.CompletionItemKind.Interface,
  enum: vscode.CompletionItemKind.Enum,
  enummember: vscode.CompletionItemKind.EnumMember,
  delegate: vscode.CompletionItemKind.Class,
  method: vscode.CompletionItemKind.Method,
  extensionmethod: vscode.CompletionItemKind.Method,
  function: vscode.CompletionItemKind.Function,
  property: vscode.CompletionItemKind.Property,
  field: vscode.CompletionItemKind.Field,
  event: vscode.CompletionItemKind.Event,
  constant: vscode.CompletionItemKind.Constant,
  local: vscode.CompletionItemKind.Variable,
  parameter: vscode.CompletionItemKind.Variable,
  namespace: vscode.CompletionItemKind.Module,
  keyword: vscode.CompletionItemKind.Keyword,
};

/** Completion, descriptions and signatures in cells, which the running kernel knows: it has the variables. */
export function registerCellLanguage(controller: Controller): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(cells, { provideCompletionItems: (d, p) => complete(controller, d, p) }, "."),
    vscode.languages.registerHoverProvider(cells, { provideHover: (d, p) => hover(controller, d, p) }),
    vscode.languages.registerSignatureHelpProvider(cells, { provideSignatureHelp: (d, p) => signature(controller, d, p) }, "(", ","),
  );
}

async function complete(
  controller: Controller, document: vscode.TextDocument, position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const code = document.getText();
  const reply = await ask<CompleteReply>(controller, document, "complete_request", code, document.offsetAt(position));
  if (reply === undefined) {
    return [];
  }

  const at = (points: number) => document.positionAt(toUnits(code, points));
  const range = new vscode.Range(at(reply.cursor_start), at(reply.cursor_end));
  const types = reply.metadata._jupyter_types_experimental ?? [];
  return reply.matches.map((match, index) => {
    const item = new vscode.CompletionItem(match, kinds[types[index]?.type.toLowerCase() ?? ""] ?? vscode.CompletionItemKind.Text);
    item.range = range;
    return item;
  });
}

async function hover(controller: Controller, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
  const text = await described(controller, document, document.offsetAt(position));
  return text === undefined ? undefined : new vscode.Hover(text);
}

async function signature(
  controller: Controller, document: vscode.TextDocument, position: vscode.Position,
): Promise<vscode.SignatureHelp | undefined> {
  const before = document.getText().slice(0, document.offsetAt(position));
  const call = openCall(before);
  const reply = call === undefined ? undefined : await ask<InspectReply>(
    controller, document, "inspect_request", document.getText(), call.name);
  const text = reply?.found === true ? String(reply.data["text/plain"] ?? "") : "";
  if (call === undefined || text === "") {
    return undefined;
  }

  const [label = "", ...rest] = text.split("\n");
  const information = new vscode.SignatureInformation(label, rest.join("\n").trim());
  const inside = /\((.*)\)/.exec(label)?.[1] ?? "";
  information.parameters = splitParameters(inside).map(p => new vscode.ParameterInformation(p));
  const help = new vscode.SignatureHelp();
  help.signatures = [information];
  help.activeParameter = Math.min(call.argument, Math.max(information.parameters.length - 1, 0));
  return help;
}

async function described(
  controller: Controller, document: vscode.TextDocument, offset: number,
): Promise<vscode.MarkdownString | undefined> {
  const reply = await ask<InspectReply>(controller, document, "inspect_request", document.getText(), offset);
  if (reply?.found !== true) {
    return undefined;
  }

  const markdown = reply.data["text/markdown"];
  return markdown === undefined
    ? new vscode.MarkdownString().appendCodeblock(String(reply.data["text/plain"] ?? ""), "csharp")
    : new vscode.MarkdownString(String(markdown));
}

async function ask<T extends object>(
  controller: Controller, document: vscode.TextDocument, type: string, code: string, offset: number,
): Promise<T | undefined> {
  const notebook = vscode.workspace.notebookDocuments.find(n => n.getCells().some(c => c.document === document));
  const kernel = notebook === undefined ? undefined : controller.running(notebook);
  try {
    return await kernel?.ask<T>(type, { code, cursor_pos: [...code.slice(0, offset)].length, detail_level: 0 });
  } catch {
    // It ended meanwhile, and says so by itself.
    return undefined;
  }
}

/** From code points, which Jupyter counts, to UTF-16 units. */
export function toUnits(text: string, points: number): number {
  return [...text].slice(0, points).join("").length;
}

/** The call that is open at the end of a code: where its name ends, and which argument comes. */
export function openCall(before: string): { readonly name: number; readonly argument: number } | undefined {
  let argument = 0;
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const letter = before.charAt(at);
    if (")]}".includes(letter)) {
      depth++;
    } else if ("([{".includes(letter)) {
      if (depth === 0) {
        return letter === "(" && /[\w>]/.test(before.charAt(at - 1)) ? { name: at - 1, argument } : undefined;
      }

      depth--;
    } else if (depth === 0 && letter === ",") {
      argument++;
    } else if (depth === 0 && letter === ";") {
      return undefined;
    }
  }

  return undefined;
}

/** The parameters of a list, at its commas outside of brackets. */
export function splitParameters(list: string): string[] {
  let depth = 0;
  const parts = [""];
  for (const letter of list) {
    depth += "([{<".includes(letter) ? 1 : ")]}>".includes(letter) ? -1 : 0;
    if (letter === "," && depth === 0) {
      parts.push("");
    } else {
      parts[parts.length - 1] += letter;
    }
  }

  return parts.map(p => p.trim()).filter(p => p !== "");
}
