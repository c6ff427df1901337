import * as vscode from "vscode";
import { registerCellLanguage } from "./kernel/cellLanguage";
import { Controller } from "./kernel/controller";
import { startServer } from "./server";

/** Called by the editor when a project or a notebook is opened in a workspace that is trusted. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("ReportKit Kernel");
  const controller = new Controller(log);
  context.subscriptions.push(
    log,
    controller,
    registerCellLanguage(controller),
    vscode.commands.registerCommand("reportkit.showKernelLog", () => log.show()),
    vscode.commands.registerCommand("reportkit.restartKernel", () => {
      const notebook = vscode.window.activeNotebookEditor?.notebook;
      if (notebook !== undefined) {
        controller.restart(notebook);
      }
    }),
  );
  await startServer(context);
}
