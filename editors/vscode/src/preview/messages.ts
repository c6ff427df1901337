/** What the language server says of pages: src/ReportKit.LanguageServer/Protocol/PreviewParams.cs. */

export interface Place { readonly name: string; readonly uri?: string; readonly line: number }

export interface Sentence { readonly id: string; readonly text: string; readonly words: Place }

export interface Fact { readonly id: string; readonly says: string; readonly data: Place }

export interface PageProblem { readonly isError: boolean; readonly code: string; readonly message: string; readonly place: Place }

export interface Page {
  readonly country: string;
  readonly name: string;
  readonly edition: number;
  readonly html?: string;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly problems: readonly PageProblem[];
}

export interface SentenceUse extends Sentence { readonly country: string; readonly name: string; readonly edition: number }

export interface Asked { readonly uri: string; readonly line?: number; readonly country?: string; readonly edition?: number }
