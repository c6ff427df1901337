import * as path from "node:path";
import * as vscode from "vscode";
import { findTool, projectOf, sayMissing } from "../tool";
import { Kernel, KernelEnded } from "./kernel";
import type { Failure, Message } from "./messages";
import { Mistakes } from "./mistakes";
import { CellOutputs } from "./outputs";

/** What a notebook's file says of its language. */
interface NotebookMetadata {
  readonly kernelspec?: { readonly name?: string; readonly language?: string };
  readonly language_info?: { readonly name?: string };
}

/** Runs the C# cells of notebooks, each notebook in a process of its own. */
export class Controller implements vscode.Disposable {
  private readonly controller: vscode.NotebookController;
  private readonly kernels = new Map<vscode.NotebookDocument, Kernel>();
  private readonly counted = new Map<vscode.NotebookDocument, Map<number, vscode.NotebookCell>>();
  private readonly mistakes = new Mistakes();
  private readonly disposables: vscode.Disposable[] = [];

  constructor(readonly log: vscode.OutputChannel) {
    this.controller = vscode.notebooks.createNotebookController("reportkit-csharp", "jupyter-notebook", "ReportKit (C#)");
    this.controller.supportedLanguages = ["csharp"];
    this.controller.supportsExecutionOrder = true;
    this.controller.description = "C# without Python";
    this.controller.executeHandler = (cells, notebook) => this.runAll(cells, notebook);
    this.controller.interruptHandler = notebook => this.kernels.get(notebook)?.interrupt();
    this.disposables.push(
      this.controller,
      this.mistakes,
      this.controller.onDidChangeSelectedNotebooks(
        ({ notebook, selected }) => selected ? void this.kernelOf(notebook) : this.end(notebook)),
      vscode.workspace.onDidOpenNotebookDocument(notebook => this.prefer(notebook)),
      vscode.workspace.onDidCloseNotebookDocument(notebook => this.end(notebook)),
    );
    vscode.workspace.notebookDocuments.forEach(notebook => this.prefer(notebook));
  }

  /** The kernel of a notebook; undefined where it has none yet. */
  running(notebook: vscode.NotebookDocument): Kernel | undefined {
    const kernel = this.kernels.get(notebook);
    return kernel?.isRunning === true ? kernel : undefined;
  }

  /** Ends a notebook's kernel and starts another: variables are gone. */
  restart(notebook: vscode.NotebookDocument): void {
    this.end(notebook);
    void this.kernelOf(notebook);
  }

  dispose(): void {
    [...this.kernels.keys()].forEach(notebook => this.end(notebook));
    this.disposables.forEach(d => d.dispose());
  }

  // A notebook that says it is in C# and lies in a project is ours, whatever else could run it.
  private prefer(notebook: vscode.NotebookDocument): void {
    if (notebook.notebookType === "jupyter-notebook" && isCSharp(notebook)) {
      const { Default, Preferred } = vscode.NotebookControllerAffinity;
      this.controller.updateNotebookAffinity(notebook, projectOf(notebook.uri.fsPath) === undefined ? Default : Preferred);
    }
  }

  private kernelOf(notebook: vscode.NotebookDocument): Kernel | undefined {
    const running = this.running(notebook);
    if (running !== undefined) {
      return running;
    }

    const folder = folderOf(notebook);
    const tool = findTool(folder);
    if (tool === undefined) {
      void sayMissing(folder);
      return undefined;
    }

    const kernel = new Kernel(tool, folder, this.log);
    this.kernels.set(notebook, kernel);
    this.counted.set(notebook, new Map());
    kernel.onEnd(how => {
      void vscode.window.showErrorMessage(
        `The kernel of ${path.basename(notebook.uri.fsPath)} ended ${how}. Its variables are gone: run the notebook from its first cell.`,
        "Show Log")
        .then(answer => answer === undefined ? undefined : this.log.show());
    });
    return kernel;
  }

  private end(notebook: vscode.NotebookDocument): void {
    this.kernels.get(notebook)?.dispose();
    this.kernels.delete(notebook);
    this.counted.delete(notebook);
  }

  private async runAll(cells: readonly vscode.NotebookCell[], notebook: vscode.NotebookDocument): Promise<void> {
    const kernel = this.kernelOf(notebook);
    const interrupts = kernel?.interrupts;
    for (const cell of cells) {
      // What is stopped between two cells is stopped too.
      if (kernel === undefined || kernel.interrupts !== interrupts || !(await this.run(cell, kernel))) {
        break;
      }
    }
  }

  private async run(cell: vscode.NotebookCell, kernel: Kernel): Promise<boolean> {
    const execution = this.controller.createNotebookCellExecution(cell);
    const outputs = new CellOutputs(execution);
    const order = this.counted.get(cell.notebook);
    let failure: Failure | undefined;
    let isDone = false;
    execution.start(Date.now());
    this.mistakes.clear(cell);
    void execution.clearOutput();
    try {
      const reply = await kernel.execute(cell.document.getText(), {
        published: (message: Message) => {
          if (message.header.msg_type === "execute_input") {
            const count = (message.content as { execution_count: number }).execution_count;
            execution.executionOrder = count;
            order?.set(count, cell);
          }

          failure = message.header.msg_type === "error" ? message.content as Failure : failure;
          outputs.take(message);
        },
        asked: question => Promise.resolve(vscode.window.showInputBox({
          prompt: question.prompt, password: question.password, ignoreFocusOut: true, title: "The cell asks",
        })),
      });
      isDone = reply.status === "ok";
      if (failure !== undefined) {
        this.mistakes.mark(failure, count => order?.get(count));
      }
    } catch (error) {
      if (!(error instanceof KernelEnded)) {
        throw error;
      }

      outputs.fail("The kernel ended", "The cell was not finished. Run the notebook again from its first cell.");
    } finally {
      await outputs.done();
      execution.end(isDone, Date.now());
    }

    return isDone;
  }
}

function isCSharp(notebook: vscode.NotebookDocument): boolean {
  const metadata = notebook.metadata["metadata"] as NotebookMetadata | undefined;
  const language = metadata?.kernelspec?.language ?? metadata?.language_info?.name ?? "";
  return /^(c#|csharp)$/i.test(language) || metadata?.kernelspec?.name === ".net-csharp";
}

function folderOf(notebook: vscode.NotebookDocument): string {
  return notebook.uri.scheme === "file"
    ? path.dirname(notebook.uri.fsPath) : vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? process.cwd();
}
