import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Server } from "../server";
import type { Page, Place, SentenceUse } from "./messages";

/** What the page's own script tells: a click on a sentence, on a fact by its number, or on a problem by its place in the list. */
type Click = { readonly ready: true } | { readonly sentence: string } | { readonly fact: number } | { readonly problem: number };

interface Subject { readonly uri: string; readonly country: string; readonly edition: number }

const remembered = "reportkit.preview";

/** A country's page beside what is edited: as new as the last check, which comes while somebody types. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private subject: Subject | undefined;
  private page: Page | undefined;
  private wrong = "";
  private revealed: string | undefined;
  private isMaking = false;
  private isOutdated = false;

  constructor(private readonly context: vscode.ExtensionContext, private readonly server: Server) {
    this.subject = context.workspaceState.get<Subject>(remembered);
    context.subscriptions.push(
      this,
      server.onChecked(() => void this.renew()),
      vscode.window.onDidChangeActiveTextEditor(editor => void this.follow(editor)),
    );
  }

  /** Opens the page of the country in front, else of the last one, else of one that is picked. */
  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const uri = editor?.document.uri.toString() ?? await this.server.anyProject();
    if (uri === undefined) {
      return;
    }

    const page = await this.server.preview({ uri, ...(editor && { line: editor.selection.active.line }) })
      ?? (this.subject && await this.server.preview({ ...this.subject, uri }));
    await (page === undefined ? vscode.commands.executeCommand("reportkit.previewCountry") : this.show(uri, page));
  }

  /** The country whose page is in front, or whose narrative or line of data. */
  async inFront(): Promise<Subject | undefined> {
    const editor = vscode.window.activeTextEditor;
    const uri = editor?.document.uri.toString();
    if (editor === undefined || uri === undefined) {
      return this.panel?.active === true ? this.subject : undefined;
    }

    const page = await this.server.preview({ uri, line: editor.selection.active.line });
    return page && { uri, country: page.country, edition: page.edition };
  }

  /** The country that was previewed last. */
  get last(): Subject | undefined { return this.subject; }

  /** Opens a country's page, at a sentence. */
  async openOf(subject: Subject, sentence?: string): Promise<void> {
    const { uri, country, edition } = subject;
    const page = await this.server.preview({ uri, country, edition });
    if (page !== undefined) {
      this.revealed = sentence;
      await this.show(uri, page);
      void this.panel?.webview.postMessage({ reveal: sentence });
    }
  }

  /** Lists the sentences that come from the line in front, and shows the one that is chosen. */
  async showUses(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }

    const uri = editor.document.uri.toString();
    const { country, edition } = this.subject ?? {};
    const found = await this.server.sentences({
      uri, line: editor.selection.active.line, ...(country !== undefined && edition !== undefined && { country, edition }),
    });
    if (found.length === 0) {
      void vscode.window.showInformationMessage(
        "No sentence comes from this line: neither its words nor a fact of a sentence stand here, or the page can't be made now.");
      return;
    }

    const items = found.map(use => ({ label: use.text, description: use.id, detail: `${use.name} ${use.edition}`, use }));
    const title = found.length === 1 ? "One sentence comes from this line" : `${found.length} sentences come from this line`;
    const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { use: SentenceUse }>(items, { title, matchOnDetail: true });
    if (chosen !== undefined) {
      await this.openOf({ uri, country: chosen.use.country, edition: chosen.use.edition }, chosen.use.id);
    }
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private async show(uri: string, page: Page): Promise<void> {
    this.subject = { uri, country: page.country, edition: page.edition };
    await this.context.workspaceState.update(remembered, this.subject);
    if (this.panel === undefined) {
      this.panel = vscode.window.createWebviewPanel(
        "reportkit.preview", "Preview", { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, enableFindWidget: true, localResourceRoots: [] });
      this.panel.onDidDispose(() => { this.panel = this.page = undefined; });
      this.panel.onDidChangeViewState(() => void this.renew());
      this.panel.webview.onDidReceiveMessage((click: Click) => void this.go(click));
    } else {
      this.panel.reveal(undefined, true);
    }

    this.put(page);
  }

  /** Where the page can't be made, the last good one stays below what is wrong. */
  private put(page: Page): void {
    const panel = this.panel;
    const isSame = this.page?.country === page.country && this.page.edition === page.edition;
    const html = page.html ?? (isSame ? this.page?.html : undefined);
    const sentences = page.html === undefined && isSame ? this.page?.sentences ?? [] : page.sentences;
    const facts = page.html === undefined && isSame ? this.page?.facts ?? [] : page.facts;
    const before = this.page;
    this.page = { ...page, sentences, facts, ...(html !== undefined && { html }) };
    if (panel !== undefined) {
      panel.title = `${page.name} ${page.edition === 0 ? "" : page.edition}`.trim();
      const errors = page.problems.filter(problem => problem.isError);
      const wrong = this.wrong = page.html !== undefined ? "" : notice(errors, html !== undefined);
      if (isSame && before?.html !== undefined && html !== undefined) {
        void panel.webview.postMessage({ body: bodyOf(html), wrong });
      } else {
        panel.webview.html = this.withScript(html ?? empty, wrong);
      }
    }
  }

  /** One after another; what was checked meanwhile is shown after that. */
  private async renew(): Promise<void> {
    const subject = this.subject;
    if (this.panel?.visible !== true || subject === undefined) {
      return;
    }

    this.isOutdated = true;
    if (this.isMaking) {
      return;
    }

    this.isMaking = true;
    try {
      while (this.isOutdated) {
        this.isOutdated = false;
        const page = await this.server.preview(subject);
        if (page !== undefined && this.subject === subject) {
          this.put(page);
        }
      }
    } finally {
      this.isMaking = false;
    }
  }

  /** Another narrative in front shows another page. */
  private async follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (this.panel?.visible === true && editor !== undefined && /[/\\]narratives[/\\][^/\\]+\.yml$/.test(editor.document.fileName)) {
      const uri = editor.document.uri.toString();
      const page = await this.server.preview({ uri });
      if (page !== undefined && (page.country !== this.subject?.country || page.edition !== this.subject.edition)) {
        await this.show(uri, page);
      }
    }
  }

  private async go(click: Click): Promise<void> {
    const page = this.page;
    if ("ready" in click) {
      // A page that was hidden is laid anew from what it was at first.
      const wrong = page?.html === undefined ? undefined : this.wrong;
      await this.panel?.webview.postMessage({ ...(page?.html !== undefined && { body: bodyOf(page.html), wrong }), reveal: this.revealed });
      this.revealed = undefined;
      return;
    }

    const place = "sentence" in click ? page?.sentences.find(s => s.id === click.sentence)?.words
      : "fact" in click ? page?.facts[click.fact - 1]?.data : page?.problems.filter(p => p.isError)[click.problem]?.place;
    if (place !== undefined) {
      await goTo(place);
    }
  }

  /** The page with our script and no other, and without any way to the network. */
  private withScript(html: string, wrong: string): string {
    const nonce = randomBytes(16).toString("base64");
    const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`;
    const [script, style] = ["preview.js", "preview.css"].map(name => readFileSync(this.context.asAbsolutePath(`media/${name}`), "utf8"));
    return html
      .replace("<head>", () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`)
      .replace(/<body[^>]*>/, tag => `${tag}<div id="reportkit-wrong" role="status">${wrong}</div><div id="reportkit-page">`)
      .replace("</body>", () => `</div><script nonce="${nonce}">${script}</script></body>`);
  }
}

/** Shows a place in the column of the texts. */
async function goTo(place: Place): Promise<void> {
  if (place.uri === undefined) {
    void vscode.window.showInformationMessage(place.name.includes("templates/")
      ? `${place.name} is the kit's own template. 'reportkit templates copy' makes it yours to change.`
      : `${place.name} comes with the kit: a row of your own in the table of the same name takes its place.`);
    return;
  }

  const uri = vscode.Uri.parse(place.uri);
  const shown = vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString());
  const column = shown?.viewColumn ?? vscode.window.visibleTextEditors[0]?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: column });
  const line = editor.document.lineAt(Math.min(place.line, editor.document.lineCount - 1));
  editor.selection = new vscode.Selection(line.range.start, line.range.start);
  editor.revealRange(line.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const empty = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"></head><body></body></html>";

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
}

function notice(errors: Page["problems"], hasPage: boolean): string {
  const head = `${errors.length === 1 ? "An error keeps" : `${errors.length} errors keep`} the page from being made${
    hasPage ? "; this is the last good one" : ""}.`;
  const items = errors.slice(0, 20).map((problem, number) =>
    `<li><button type="button" data-problem="${number}">${escaped(problem.place.name)}</button> ${escaped(problem.message)}</li>`);
  return `<p>${head}</p><ul>${items.join("")}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
