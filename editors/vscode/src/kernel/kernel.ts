import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import * as vscode from "vscode";
import { start, type Tool } from "../tool";
import type { ExecuteReply, InputRequest, Message } from "./messages";

/** Why a kernel is no more. */
export class KernelEnded extends Error {}

/** What a cell's run is told while it goes on. */
export interface CellListener {
  published(message: Message): void;
  asked(question: InputRequest): Promise<string | undefined>;
}

interface Waiting {
  resolve(reply: object): void;
  reject(reason: Error): void;
  readonly listener?: CellListener;
  begins?: boolean;
}

/** A process of the kernel that runs a notebook's cells. */
export class Kernel implements vscode.Disposable {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<string, Waiting>();
  private readonly endedEmitter = new vscode.EventEmitter<string>();
  private isStopping = false;
  private stopsNext = false;
  private ended: string | undefined;

  /** How often it was interrupted. */
  interrupts = 0;

  /** Says why the kernel ended by itself. */
  readonly onEnd = this.endedEmitter.event;

  constructor(tool: Tool, folder: string, private readonly log: vscode.OutputChannel) {
    this.process = start(tool, folder, "jupyter", "kernel", "--stdio");
    this.process.on("error", error => this.end(error.message));
    this.process.on("exit", (code, signal) => this.end(signal === null ? `with exit code ${code}` : `by the signal ${signal}`));
    this.process.stdin.on("error", () => undefined);
    createInterface(this.process.stderr).on("line", line => log.appendLine(line));
    createInterface(this.process.stdout).on("line", line => this.take(line));
  }

  get isRunning(): boolean { return this.ended === undefined && !this.isStopping; }

  /** Runs a cell. The promise has the reply once everything that the cell published has been told. */
  execute(code: string, listener: CellListener): Promise<ExecuteReply> {
    return this.ask("execute_request", { code, silent: false, store_history: true, allow_stdin: true, stop_on_error: true }, listener);
  }

  /** Asks something that isn't a cell's run. */
  ask<T extends object>(type: string, content: object, listener?: CellListener): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (!this.isRunning) {
        reject(new KernelEnded(this.ended ?? ""));
        return;
      }

      const id = this.send("shell", type, content);
      const begins = type === "execute_request";
      this.waiting.set(id, { resolve: reply => resolve(reply as T), reject, begins, ...(listener && { listener }) });
    });
  }

  /** Stops the cell that runs; one that the kernel hasn't begun yet, because it still starts, is stopped when it begins. */
  interrupt(): void {
    this.interrupts++;
    this.stopsNext = [...this.waiting.values()].some(request => request.begins === true);
    if (!this.stopsNext) {
      this.send("control", "interrupt_request", {});
    }
  }

  /** Ends it; a cell that runs is stopped. */
  dispose(): void {
    if (this.isRunning) {
      this.isStopping = true;
      this.process.stdin.end();
      const late = setTimeout(() => this.process.kill("SIGKILL"), 3000);
      this.process.once("exit", () => clearTimeout(late));
      this.fail("It was shut down.");
    }
  }

  private send(channel: Message["channel"], type: string, content: object): string {
    const id = randomUUID();
    const message = { channel, header: { msg_id: id, msg_type: type, version: "5.3" }, parent_header: {}, metadata: {}, content };
    this.process.stdin.write(`${JSON.stringify(message)}\n`);
    return id;
  }

  private take(line: string): void {
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      // What a library writes past .NET's console.
      this.log.appendLine(line);
      return;
    }

    const id = message.parent_header.msg_id ?? "";
    const request = this.waiting.get(id);
    if (request === undefined) {
      return;
    }

    switch (message.channel) {
      case "iopub":
        if (message.header.msg_type === "execute_input") {
          request.begins = false;
          if (this.stopsNext) {
            this.stopsNext = false;
            this.send("control", "interrupt_request", {});
          }
        } else if (message.header.msg_type === "status" && (message.content as { execution_state: string }).execution_state === "idle") {
          // Nothing follows; its reply came before.
          this.waiting.delete(id);
          this.stopsNext &&= request.begins !== true;
        }

        request.listener?.published(message);
        break;
      case "stdin":
        void request.listener?.asked(message.content as InputRequest).then(answer => answer === undefined
          ? this.interrupt() : this.send("stdin", "input_reply", { value: answer }));
        break;
      default:
        request.resolve(message.content);
    }
  }

  private end(how: string): void {
    if (this.ended === undefined) {
      this.ended = how;
      this.fail(how);
      if (!this.isStopping) {
        this.log.appendLine(`The kernel ended ${how}.`);
        this.endedEmitter.fire(how);
      }
    }
  }

  private fail(how: string): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    all.forEach(request => request.reject(new KernelEnded(how)));
  }
}
