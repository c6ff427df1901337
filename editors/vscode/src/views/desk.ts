import * as vscode from "vscode";
import type { Server } from "../server";
import { findTool, read } from "../tool";
import type { Entry, Project, Status } from "./messages";

/** A project with all countries of its editions. */
export interface ProjectState { readonly project: Project; readonly entries: readonly Entry[] }

/** How the reports of all projects stand: what the last check and `reportkit status` say. */
export class Desk {
  private readonly changedEmitter = new vscode.EventEmitter<void>();
  private readonly statuses = new Map<string, Status | undefined>();
  private latest: Promise<readonly ProjectState[]> | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** Says that it is to be asked anew. */
  readonly onChange = this.changedEmitter.event;

  constructor(context: vscode.ExtensionContext, private readonly server: Server) {
    const made = vscode.workspace.createFileSystemWatcher("**/artifacts/report/.*.made.json");
    context.subscriptions.push(
      this.changedEmitter,
      made,
      made.onDidChange(() => this.renew()),
      made.onDidCreate(() => this.renew()),
      server.onChecked(() => this.later()),
      vscode.workspace.onDidSaveTextDocument(() => this.later(true)),
    );
  }

  /** The projects of now. */
  states(): Promise<readonly ProjectState[]> {
    return this.latest ??= this.read();
  }

  /** Reads everything anew. */
  renew(): void {
    this.statuses.clear();
    this.latest = undefined;
    this.changedEmitter.fire();
  }

  // What is typed changes problems; only what is saved changes whether a report is fresh, which costs more to know.
  private later(isSaved = false): void {
    if (isSaved) {
      this.statuses.clear();
    }

    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.latest = undefined;
      this.changedEmitter.fire();
    }, 500);
  }

  private async read(): Promise<readonly ProjectState[]> {
    const projects = await this.server.ask<readonly Project[]>("reportkit/countries", {}) ?? [];
    return Promise.all(projects.map(async project => {
      const status = await this.statusOf(project);
      return { project, entries: entriesOf(project, status) };
    }));
  }

  private async statusOf(project: Project): Promise<Status | undefined> {
    if (!this.statuses.has(project.uri)) {
      const folder = vscode.Uri.parse(project.uri).fsPath;
      const tool = findTool(folder);
      const said = tool && await read(tool, folder, "status", "--json");
      this.statuses.set(project.uri, said?.code === 0 ? JSON.parse(said.output) as Status : undefined);
    }

    return this.statuses.get(project.uri);
  }
}

function entriesOf(project: Project, status: Status | undefined): Entry[] {
  const uri = `${project.uri}/reportkit.yml`;
  return project.editions.flatMap(({ edition, countries }) => {
    const documents = new Map(status?.editions.find(e => e.edition === edition)?.documents.map(d => [d.name, d]));
    return countries.map(({ code, name, narrative, errors }) => {
      const document = documents.get(code);
      return {
        uri, country: code, edition, name, errors, ...(narrative !== undefined && { narrative }),
        freshness: document?.freshness ?? "never made", approval: document?.approval ?? "unapproved", because: document?.because ?? [],
      };
    });
  });
}

/** Lets a country be picked: those with narratives first, and before all the one that was picked last. */
export async function pickCountry(
  desk: Desk, title: string, last?: { readonly country: string; readonly edition: number },
): Promise<Entry | undefined> {
  const all = (await desk.states()).flatMap(state => state.entries);
  const isLast = (entry: Entry) => entry.country === last?.country && entry.edition === last.edition;
  const rank = (entry: Entry) => isLast(entry) ? 0 : entry.narrative === undefined ? 2 : 1;
  const items = all.sort((a, b) => rank(a) - rank(b) || b.edition - a.edition || a.name.localeCompare(b.name, "en")).map(entry => ({
    label: `${entry.name} ${entry.edition}`, description: entry.country, entry,
    ...(entry.narrative !== undefined && { detail: "has a narrative" }),
  }));
  const placeHolder = "Type a country's name or code, or a year";
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, placeHolder }))?.entry;
}
