/** What the language server and `reportkit status --json` say of countries. */

export interface Country { readonly code: string; readonly name: string; readonly narrative?: string; readonly errors: number }

export interface Edition { readonly edition: number; readonly countries: readonly Country[] }

export interface Project {
  readonly uri: string;
  readonly name: string;
  readonly errors: number;
  readonly shared: number;
  readonly editions: readonly Edition[];
}

export interface Status { readonly editions: readonly { readonly edition: number; readonly documents: readonly DocumentStatus[] }[] }

export interface DocumentStatus {
  readonly name: string;
  readonly freshness: string;
  readonly approval?: string;
  readonly because: readonly string[];
}

/** A country of an edition of a project, with how its report stands. */
export interface Entry {
  readonly uri: string;
  readonly country: string;
  readonly edition: number;
  readonly name: string;
  readonly narrative?: string;
  readonly errors: number;
  readonly freshness: string;
  readonly approval: string;
  readonly because: readonly string[];
}
