import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { findTool, sayMissing } from "./tool";

/** What the language server is asked about: whatever a check reads. */
const documents: NonNullable<LanguageClientOptions["documentSelector"]> = [
  { scheme: "file", pattern: "**/data/**/*.{csv,yml,yaml,json}" },
  { scheme: "file", pattern: "**/templates/**" },
  { scheme: "file", pattern: "**/reportkit.yml" },
];

/** Starts the language server of the workspace's project, where the workspace has one. */
export async function startServer(context: vscode.ExtensionContext): Promise<void> {
  const [settings] = await vscode.workspace.findFiles("**/reportkit.yml", "**/{node_modules,artifacts,bin,obj}/**", 1);
  const folder = settings === undefined ? undefined : vscode.Uri.joinPath(settings, "..").fsPath;
  if (folder === undefined) {
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
  const client = new LanguageClient("reportkit", "ReportKit", server, { documentSelector: documents });
  context.subscriptions.push(client);
  await client.start();
}
