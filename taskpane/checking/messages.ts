import type { Finding } from '../../src/checks';
import type { HostDocument } from '../host/document-host';

/** What the pane asks the worker to do: to check the files of one case. */
export interface CheckRequest {
  readonly id: number;
  readonly files: readonly HostDocument[];
}

/** What the pane shows of one file: a document checked, or one sentence that says why it could not be read. */
export type CheckedFile =
  | {
      readonly name: string;
      readonly kindBecause: string;
      readonly findings: readonly Finding[];
    }
  | { readonly name: string; readonly problem: string };

/** What the pane shows of a case. */
export interface CheckedCase {
  /** False where an error was found, and where a file could not be read. */
  readonly ready: boolean;
  readonly files: readonly CheckedFile[];
  /** Findings about several documents together. */
  readonly acrossFiles: readonly Finding[];
  /** Files that go along unchecked, because they are no Word documents. */
  readonly notChecked: readonly string[];
}

/** `outcome` is the case checked, or one sentence that says why it was not. */
export interface CheckAnswer {
  readonly id: number;
  readonly outcome: { readonly checked: CheckedCase } | { readonly problem: string };
}
