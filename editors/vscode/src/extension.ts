import * as vscode from "vscode";
import { registerCellLanguage } from "./kernel/cellLanguage";
import { Controller } from "./kernel/controller";
import { Preview } from "./preview/preview";
import { Server } from "./server";
import { registerCommands } from "./views/commands";
import { Desk } from "./views/desk";
import { registerTasks } from "./views/tasks";
import { registerTrees } from "./views/trees";

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
  const server = new Server(context);
  const desk = new Desk(context, server);
  registerCommands(context, server, desk, new Preview(context, server));
  registerTrees(context, desk);
  context.subscriptions.push(registerTasks(() => server.projects()));
  await server.start();
  desk.renew();
}
