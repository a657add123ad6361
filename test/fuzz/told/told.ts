import type { DirectedEntry } from '../../../src/policy';

/** The two fields that say how an allegation was decided. */
export type ToldField = 'allegation.rcsFinding' | 'allegation.outcome';

/** What was decided, and in which words. */
export interface Decided {
  readonly entry: DirectedEntry;
  /** One of its names. */
  readonly name: string;
  /** What had been decided before it was changed, where the document tells that too. */
  readonly before?: DirectedEntry;
}

/** An allegation of a made-up report, and how it was decided there. */
export interface ToldAllegation {
  /** Words that stand in its wording and nowhere else in the document. */
  readonly deed: string;
  readonly words: string;
  readonly number: number;
  /** What the report decides, by field; nothing where it decides nothing. */
  readonly decided: Readonly<Partial<Record<ToldField, Decided>>>;
}

/** A field that a made-up report answers for each allegation, and how it calls it. */
export interface Asked {
  readonly field: ToldField;
  /** Every name that may be chosen there. */
  readonly list: readonly DirectedEntry[];
  /** The labels under which the answer may stand. */
  readonly labels: readonly string[];
}

/** What a made-up report says of its allegations: nothing else may be read of it. */
export interface Told {
  readonly asked: readonly [Asked, ...Asked[]];
  readonly allegations: readonly ToldAllegation[];
}
