import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import type { Asked, Page, SentenceUse } from "./preview/messages";
import { findTool, sayBroken, sayMissing } from "./tool";

/** What the language server is asked about: whatever a check reads. */
const documents: NonNullable<LanguageClientOptions["documentSelector"]> = [
  { scheme: "file", pattern: "**/data/**/*.{csv,yml,yaml,json}" },
  { scheme: "file", pattern: "**/templates/**" },
  { scheme: "file", pattern: "**/reportkit.yml" },
];

/** The language server of the workspace's projects. */
export class Server {
  private readonly checkedEmitter = new vscode.EventEmitter<string>();
  private client: LanguageClient | undefined;

  /** Says the address of a project that was checked anew. */
  readonly onChecked = this.checkedEmitter.event;

  constructor(private readonly context: vscode.ExtensionContext) {
    const settings = vscode.workspace.createFileSystemWatcher("**/reportkit.yml", false, true, true);
    context.subscriptions.push(settings, settings.onDidCreate(() => void this.start()));
  }

  /** Starts it, where the workspace has a project; a workspace that gets its first one has it from then on. */
  async start(): Promise<void> {
    const folder = (await this.projects())[0];
    if (folder === undefined || this.client !== undefined) {
      return;
    }

    const tool = findTool(folder);
    if (tool === undefined) {
      await sayMissing(folder);
      return;
    }

    const shell = tool.program.endsWith(".cmd");
    const server: ServerOptions = {
      command: shell ? `"${tool.program}"` : tool.program, args: [...tool.arguments, "lsp"], options: { cwd: folder, shell },
    };
    this.client = new LanguageClient("reportkit", "ReportKit", server, { documentSelector: documents });
    this.client.onNotification("reportkit/checked", ({ uri }: { uri: string }) => this.checkedEmitter.fire(uri));
    this.context.subscriptions.push(this.client, this.checkedEmitter);
    try {
      await this.client.start();
    } catch (error) {
      await sayBroken(folder, tool, error instanceof Error ? error.message : String(error));
    }
  }

  /** The folders of the workspace's projects. */
  async projects(): Promise<string[]> {
    const found = await vscode.workspace.findFiles("**/reportkit.yml", "**/{node_modules,artifacts,bin,obj}/**", 100);
    return found.map(settings => vscode.Uri.joinPath(settings, "..").fsPath).sort();
  }

  /** The settings of a project, where nothing better is in front. */
  async anyProject(): Promise<string | undefined> {
    const folder = (await this.projects())[0];
    return folder === undefined ? undefined : vscode.Uri.joinPath(vscode.Uri.file(folder), "reportkit.yml").toString();
  }

  /** A country's page; undefined where no country is known. */
  async preview(asked: Asked): Promise<Page | undefined> {
    return await this.ask<Page | null>("reportkit/preview", asked) ?? undefined;
  }

  /** The sentences that come from a line. */
  async sentences(asked: Asked): Promise<readonly SentenceUse[]> {
    return await this.ask<readonly SentenceUse[]>("reportkit/sentences", asked) ?? [];
  }

  /** A request; undefined where there is no server, which has been said. */
  async ask<T>(method: string, about: object): Promise<T | undefined> {
    return this.client?.isRunning() === true ? await this.client.sendRequest<T>(method, about) : undefined;
  }
}
