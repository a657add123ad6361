import type { Finding } from '../../src/checks';

/** What the pane asks the worker to do. */
export interface CheckRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the pane shows of a checked document. */
export interface CheckedFile {
  readonly name: string;
  readonly kind: string;
  readonly kindBecause: string;
  readonly ready: boolean;
  readonly findings: readonly Finding[];
}

/** `outcome` is the document checked, or one sentence that says why it could not be read. */
export interface CheckAnswer {
  readonly id: number;
  readonly outcome: { readonly checked: CheckedFile } | { readonly problem: string };
}
