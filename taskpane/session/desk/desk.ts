import type { CaseLine, OpenedBundle } from '../../work/work';

/** A file as a person chose it: its bytes are read when they are needed, and not kept. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects with a `PaneProblem` where it cannot be opened. */
  readonly read: () => Promise<Uint8Array>;
}

/** One line of the table. `key` stays the same while the files of the case do. */
export type DeskCase = { readonly key: string; readonly files: readonly string[] } & (
  | { readonly is: 'waiting' }
  | { readonly is: 'checked'; readonly summary: CaseLine }
  /** The check itself did not come about. */
  | { readonly is: 'failed'; readonly sentence: string }
);

/** A bundle among the files. */
export type DeskBundle = { readonly name: string } & (
  | { readonly is: 'waiting' }
  | ({ readonly is: 'verified' } & OpenedBundle)
  | { readonly is: 'failed'; readonly sentence: string }
);

/** `stopped`: somebody stopped it; what is done stays, and it can go on. */
export type DeskPhase = 'empty' | 'reading' | 'checking' | 'stopped' | 'done';

export interface DeskState {
  readonly phase: DeskPhase;
  /** How many files there are, and how many of them are done with in this phase. */
  readonly files: number;
  readonly done: number;
  /** About how long it takes until all is done, in milliseconds; absent while nobody can say. */
  readonly left?: number;
  /** In the order of the files. */
  readonly cases: readonly DeskCase[];
  readonly bundles: readonly DeskBundle[];
  /** Files that belong to none of several cases: nobody can say which they go with. */
  readonly leftOut: readonly string[];
  /** What a person should know about the grouping, one sentence each. */
  readonly notes: readonly string[];
  /** Set where it is stopped and nothing is shown of what was found, because that was by other rules. */
  readonly otherRules?: boolean;
}

/** Many documents, grouped into cases and checked. It goes on while another view is shown. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Takes more files and checks what is new. Settles when all is done or stopped; never rejects. */
  readonly add: (files: readonly ChosenFile[]) => Promise<void>;
  /** Stops after what is being done; what is done stays. */
  readonly stop: () => void;
  /** Goes on after a stop. */
  readonly goOn: () => Promise<void>;
  /**
   * The organisation's file was loaded again: all is looked at anew by it. Where somebody has stopped, it stays so, and
   * nothing goes on being shown that other rules have found. Settles when all is done; never rejects.
   */
  readonly takeOtherRules: () => Promise<void>;
  /** Takes everything off the table. The files themselves stay as they are. */
  readonly clear: () => void;
  /** The files of a case, to be opened, its fullest document first. Rejects with a `PaneProblem`. */
  readonly filesOfCase: (key: string) => Promise<readonly OpenFile[]>;
  /** What is in a bundle that verifies. Rejects with a `PaneProblem`. */
  readonly filesOfBundle: (name: string) => Promise<readonly OpenFile[]>;
}

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
