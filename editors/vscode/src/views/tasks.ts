import * as vscode from "vscode";
import { findTool } from "../tool";

/** A call of the tool as a task: its problems are marked, its output stays in a terminal. */
export function toolTask(folder: string, given: readonly string[]): vscode.Task | undefined {
  const tool = findTool(folder);
  const scope = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(folder)) ?? vscode.TaskScope.Workspace;
  const execution = tool && new vscode.ProcessExecution(tool.program, [...tool.arguments, ...given], { cwd: folder });
  const definition = { type: "reportkit", arguments: given };
  return execution && new vscode.Task(definition, scope, given.slice(0, 2).join(" "), "reportkit", execution, "$reportkit");
}

/** Tasks of `tasks.json` that have the type `reportkit`, and the two that everybody needs. */
export function registerTasks(folders: () => Promise<readonly string[]>): vscode.Disposable {
  return vscode.tasks.registerTaskProvider("reportkit", {
    provideTasks: async () => (await folders()).flatMap(folder =>
      [["check"], ["notebook", "run", "notebooks"]].map(given => toolTask(folder, given)).filter(task => task !== undefined)),
    resolveTask: async task => {
      const given = (task.definition["arguments"] ?? []) as readonly string[];
      const folder = (await folders())[0];
      const own = folder === undefined ? undefined : toolTask(folder, given);
      return own?.execution && new vscode.Task(
        task.definition, task.scope ?? vscode.TaskScope.Workspace, task.name, "reportkit", own.execution, "$reportkit");
    },
  });
}
