/** Messages of the Jupyter protocol (5.3), as far as the kernel and this extension exchange them. */

export interface Message {
  readonly channel: "shell" | "control" | "iopub" | "stdin";
  readonly header: { readonly msg_id: string; readonly msg_type: string };
  readonly parent_header: { readonly msg_id?: string };
  readonly metadata: object;
  readonly content: object;
}

/** The same thing in several formats, by MIME type. */
export type Bundle = Readonly<Record<string, unknown>>;

export interface StreamText { readonly name: "stdout" | "stderr"; readonly text: string }

export interface Display { readonly data: Bundle; readonly transient?: { readonly display_id?: string } }

export interface Failure { readonly ename: string; readonly evalue: string; readonly traceback: readonly string[] }

export interface ExecuteReply extends Partial<Failure> { readonly status: "ok" | "error" | "aborted"; readonly execution_count?: number }

export interface InputRequest { readonly prompt: string; readonly password: boolean }

export interface CompleteReply {
  readonly status: string;
  readonly matches: readonly string[];
  readonly cursor_start: number;
  readonly cursor_end: number;
  readonly metadata: { readonly _jupyter_types_experimental?: readonly { readonly text: string; readonly type: string }[] };
}

export interface InspectReply { readonly status: string; readonly found: boolean; readonly data: Bundle }
