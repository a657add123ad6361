/** What a process is asked to do: every so many-th case, and every so many-th of the samples that values are taken from. */
export interface Task {
  readonly seed: number;
  readonly cases: number;
  /** The beginning of the names of what is done: of kinds of cases, or of removals where they are done alone. */
  readonly kind?: string;
  /** Which of how many processes this is. */
  readonly index: number;
  readonly of: number;
  readonly removals: boolean;
  /** The file into which the call for what is at hand is written, so that a process that dies leaves it behind. */
  readonly atHand: string;
  /** The folder for the bytes of what failed. */
  readonly out: string;
}

export interface Slow {
  readonly number: number;
  readonly mutation: string;
  readonly base: string;
  readonly milliseconds: number;
}

/** What a process says of the cases since it last said something. */
export interface Progress {
  readonly type: 'progress';
  readonly done: number;
  /** How many removals, which are no cases. */
  readonly removed: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowest: readonly Slow[];
}

/** Something that must not be. */
export interface Failure {
  readonly type: 'failure';
  /** The case by number, or the removal by name. */
  readonly what: string;
  readonly faults: readonly string[];
  /** Where the bytes were put. */
  readonly file: string;
  /** The arguments that bring it about again. */
  readonly replay: string;
}

/** How a process ended. */
export interface Ended {
  readonly type: 'ended';
  /** Peak resident size of the process. */
  readonly peakMiB: number;
  /** What stood in the heap after a collection, early on and at the end. */
  readonly earlyMiB: number;
  readonly lateMiB: number;
}

export type Message = Progress | Failure | Ended;
