import * as vscode from "vscode";
import type { Failure } from "./messages";

// cell 3(2,9): error CS0029: …
const atPlace = /^cell (\d+)\((\d+),(\d+)\): (error|warning) (\w+): (.*)$/;

// at cell 3, line 2
const atLine = /\bcell (\d+), line (\d+)/;

/** Marks the lines of cells that a failure names. */
export class Mistakes implements vscode.Disposable {
  private readonly marks = vscode.languages.createDiagnosticCollection("ReportKit cells");

  /** What a cell's last run said is no more. */
  clear(cell: vscode.NotebookCell): void {
    this.marks.delete(cell.document.uri);
  }

  /** Marks them. */
  mark(failure: Failure, cellOf: (count: number) => vscode.NotebookCell | undefined): void {
    const found = new Map<vscode.NotebookCell, vscode.Diagnostic[]>();
    const lines = [failure.evalue, ...failure.traceback].join("\n").split("\n");
    const placed = lines.map(line => atPlace.exec(line)).filter(match => match !== null);
    for (const [, count, line, column, , code, text] of placed) {
      const mark = this.add(found, cellOf(Number(count)), Number(line), Number(column), text ?? "");
      if (mark !== undefined && code !== undefined) {
        mark.code = code;
      }
    }

    if (placed.length === 0) {
      const where = lines.map(line => atLine.exec(line)).find(match => match !== null);
      if (where !== undefined) {
        this.add(found, cellOf(Number(where[1])), Number(where[2]), 0, `${failure.ename}: ${failure.evalue}`);
      }
    }

    found.forEach((marks, cell) => this.marks.set(cell.document.uri, marks));
  }

  dispose(): void {
    this.marks.dispose();
  }

  private add(
    found: Map<vscode.NotebookCell, vscode.Diagnostic[]>, cell: vscode.NotebookCell | undefined, line: number, column: number, text: string,
  ): vscode.Diagnostic | undefined {
    const document = cell?.document;
    if (cell === undefined || document === undefined || line < 1 || line > document.lineCount) {
      return undefined;
    }

    const whole = document.lineAt(line - 1);
    const first = column > 0 ? Math.min(column - 1, whole.text.length) : whole.firstNonWhitespaceCharacterIndex;
    const begin = new vscode.Position(line - 1, first);
    const word = () => document.getWordRangeAtPosition(begin) ?? new vscode.Range(begin, begin.translate(0, 1));
    const range = column > 0 ? word() : whole.range.with(begin);
    const mark = new vscode.Diagnostic(range, text, vscode.DiagnosticSeverity.Error);
    mark.source = "C#";
    const marks = found.get(cell) ?? [];
    if (!marks.some(m => m.message === text && m.range.isEqual(range))) {
      found.set(cell, [...marks, mark]);
    }

    return mark;
  }
}
