import * as vscode from "vscode";
import type { Desk, ProjectState } from "./desk";
import type { Entry } from "./messages";

interface Group {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly entries: readonly Entry[];
  readonly children?: readonly Node[];
  readonly isOpen: boolean;
}

type Node = Group | Entry;

const isGroup = (node: Node): node is Group => "entries" in node;

/** Projects, their editions, and in each its countries by how their reports stand. */
export function registerTrees(context: vscode.ExtensionContext, desk: Desk): void {
  const countries = new Tree(desk, editionGroups);
  const review = new Tree(desk, state => state.entries.filter(waits), true);
  const view = vscode.window.createTreeView("reportkit.countries", { treeDataProvider: countries, showCollapseAll: true });
  const waiting = vscode.window.createTreeView("reportkit.review", { treeDataProvider: review });
  context.subscriptions.push(view, waiting, desk.onChange(() => { countries.renew(); review.renew(); }));
}

class Tree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly desk: Desk, private readonly top: (state: ProjectState) => readonly Node[], private readonly isFlat = false,
  ) {}

  renew(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return isGroup(node) ? groupItem(node) : countryItem(node, this.isFlat);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) {
      return !isGroup(node) ? [] : node.children !== undefined ? [...node.children]
        : node.id.includes("#") ? [...node.entries] : stateGroups(node);
    }

    const states = await this.desk.states();
    return states.flatMap(state => states.length === 1 ? this.top(state) : [projectGroup(state, this.top(state))]);
  }
}

function projectGroup({ project }: ProjectState, nodes: readonly Node[]): Group {
  return { id: project.uri, label: project.name, icon: "project", entries: [], children: nodes, isOpen: true };
}

function editionGroups({ project, entries }: ProjectState): Group[] {
  const written = entries.filter(entry => entry.narrative !== undefined || entry.freshness !== "never made");
  const newest = Math.max(...(written.length > 0 ? written : entries).map(entry => entry.edition));
  return project.editions.map(({ edition }) => ({
    id: `${project.uri}/${edition}`,
    label: `Edition ${edition}`,
    icon: "book",
    entries: entries.filter(entry => entry.edition === edition),
    isOpen: edition === newest,
  }));
}

const states: readonly (readonly [label: string, icon: string, has: (entry: Entry) => boolean])[] = [
  ["Problems", "error", entry => entry.errors > 0],
  ["Stale", "history", entry => !["fresh", "never made"].includes(entry.freshness)],
  ["Approved", "verified-filled", entry => entry.approval === "approved"],
  ["Fresh", "check", entry => entry.freshness === "fresh"],
  ["With a narrative, not made yet", "circle-outline", entry => entry.narrative !== undefined],
  ["Not made yet", "circle-outline", () => true],
];

function stateGroups(edition: Group): Group[] {
  let rest = edition.entries;
  return states.flatMap(([label, icon, has]) => {
    const found = rest.filter(has);
    rest = rest.filter(entry => !has(entry));
    const isOpen = label !== "Not made yet";
    return found.length === 0 ? [] : [{ id: `${edition.id}#${label}`, label, icon, entries: found, isOpen }];
  });
}

/** What somebody should read: rendered or written, and not approved as it is. */
function waits(entry: Entry): boolean {
  const isWritten = entry.narrative !== undefined && entry.freshness !== "never made";
  return entry.approval === "approval stale" || (entry.approval !== "approved" && isWritten);
}

function groupItem(group: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(group.label, group.isOpen ? Expanded : Collapsed);
  item.id = group.id;
  item.description = String(group.children?.length ?? group.entries.length);
  item.iconPath = new vscode.ThemeIcon(group.icon);
  return item;
}

function countryItem(entry: Entry, isFlat: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.name);
  const state = entry.errors > 0 ? `${entry.errors} ${entry.errors === 1 ? "error" : "errors"}` : entry.freshness;
  const parts = [isFlat ? entry.edition : "", state, entry.freshness === "never made" ? "" : entry.approval];
  item.description = parts.filter(text => text !== "").join(" · ");
  item.tooltip = [`${entry.name} (${entry.country}), ${entry.edition}`, ...entry.because.slice(0, 8)].join("\n");
  item.contextValue = entry.narrative === undefined ? "country" : "country-with-narrative";
  item.command = { command: "reportkit.previewCountry", title: "Open Preview", arguments: [entry] };
  return item;
}
