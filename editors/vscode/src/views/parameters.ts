import * as vscode from "vscode";

// string country = "MNG";   var edition = 2018;
const declaration = /^\s*(?:var|string|bool|int|long|double|decimal|DateOnly)\s+(\w+)\s*=\s*(.+?);/gm;

/** Asks for the parameters of a notebook, each with what it is now; undefined where it has none, or the form was left. */
export async function askParameters(notebook: vscode.NotebookDocument): Promise<readonly [string, string][] | undefined> {
  const cell = notebook.getCells().find(c => tagsOf(c).includes("parameters"));
  const found = [...cell?.document.getText().matchAll(declaration) ?? []];
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      "This notebook has no parameters: a cell with the tag 'parameters' declares them, as 'var edition = 2018;'.");
    return undefined;
  }

  const given: [string, string][] = [];
  for (const [, name = "", value = ""] of found) {
    const before = value.replace(/^"(.*)"$/, "$1");
    const now = await vscode.window.showInputBox({
      title: `${name} (${given.length + 1} of ${found.length})`, value: before, ignoreFocusOut: true, prompt: `The notebook has ${value}`,
    });
    if (now === undefined) {
      return undefined;
    }

    given.push([name, now]);
  }

  return given;
}

function tagsOf(cell: vscode.NotebookCell): readonly string[] {
  const metadata = cell.metadata as { tags?: string[]; metadata?: { tags?: string[] } };
  return metadata.metadata?.tags ?? metadata.tags ?? [];
}
