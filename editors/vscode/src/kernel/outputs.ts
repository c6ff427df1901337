import * as vscode from "vscode";
import type { Bundle, Display, Failure, Message, StreamText } from "./messages";

/** Puts what a cell publishes into its outputs, in the order in which it comes. */
export class CellOutputs {
  private readonly displays = new Map<string, vscode.NotebookCellOutput>();
  private last: { readonly stream: string; readonly output: vscode.NotebookCellOutput } | undefined;
  private clearsNext = false;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly execution: vscode.NotebookCellExecution) {}

  /** Takes a message. */
  take(message: Message): void {
    switch (message.header.msg_type) {
      case "stream":
        this.write(message.content as StreamText);
        break;
      case "display_data":
      case "execute_result":
        this.display(message.content as Display);
        break;
      case "update_display_data":
        this.update(message.content as Display);
        break;
      case "clear_output":
        this.clear((message.content as { wait: boolean }).wait);
        break;
      case "error":
        this.append([errorItem(message.content as Failure)]);
        break;
    }
  }

  /** Shows why nothing more comes. */
  fail(name: string, text: string): void {
    this.append([vscode.NotebookCellOutputItem.error({ name, message: text, stack: "" })]);
  }

  /** When all that was taken is shown. */
  async done(): Promise<void> {
    await this.work;
  }

  private write(text: StreamText): void {
    const item = text.name === "stderr" ? vscode.NotebookCellOutputItem.stderr(text.text) : vscode.NotebookCellOutputItem.stdout(text.text);
    if (this.last?.stream === text.name && !this.clearsNext) {
      const output = this.last.output;
      this.then(() => this.execution.appendOutputItems(item, output));
    } else {
      this.last = { stream: text.name, output: this.append([item]) };
    }
  }

  private display(display: Display): void {
    const output = this.append(itemsOf(display.data));
    const id = display.transient?.display_id;
    if (id !== undefined) {
      this.displays.set(id, output);
    }
  }

  private update(display: Display): void {
    const output = this.displays.get(display.transient?.display_id ?? "");
    if (output !== undefined) {
      this.then(() => this.execution.replaceOutputItems(itemsOf(display.data), output));
    }
  }

  private clear(wait: boolean): void {
    this.clearsNext = wait;
    if (!wait) {
      this.last = undefined;
      this.then(() => this.execution.clearOutput());
    }
  }

  private append(items: vscode.NotebookCellOutputItem[]): vscode.NotebookCellOutput {
    const output = new vscode.NotebookCellOutput(items);
    const replaces = this.clearsNext;
    this.last = undefined;
    this.clearsNext = false;
    this.then(() => replaces ? this.execution.replaceOutput(output) : this.execution.appendOutput(output));
    return output;
  }

  private then(act: () => Thenable<void>): void {
    this.work = this.work.then(act, act);
  }
}

/** The first is what the editor shows unless it is asked for another. */
const preferred = [
  "application/vnd.plotly.v1+json", "text/html", "image/svg+xml", "image/png", "image/jpeg", "text/markdown", "text/latex",
  "application/json", "text/plain",
];

function itemsOf(data: Bundle): vscode.NotebookCellOutputItem[] {
  const rank = (mime: string) => preferred.indexOf(mime) < 0 ? preferred.length : preferred.indexOf(mime);
  return Object.entries(data).sort(([a], [b]) => rank(a) - rank(b)).map(([mime, content]) => itemOf(mime, content));
}

function itemOf(mime: string, content: unknown): vscode.NotebookCellOutputItem {
  if (mime.startsWith("image/") && mime !== "image/svg+xml" && typeof content === "string") {
    return new vscode.NotebookCellOutputItem(Buffer.from(content, "base64"), mime);
  }

  const item = vscode.NotebookCellOutputItem;
  return typeof content === "string" ? item.text(content, mime) : item.json(content, mime);
}

function errorItem(failure: Failure): vscode.NotebookCellOutputItem {
  return vscode.NotebookCellOutputItem.error({ name: failure.ename, message: failure.evalue, stack: failure.traceback.join("\n") });
}
