import type { SourceId } from './sources';

/**
 * How sure a fact is.
 * `stated`: a source that we hold says it. `suggested`: inferred from sources; shown, never enforced.
 * `confirmed`: an organisation's own policy file says it, with who confirmed it and when.
 */
export type Standing = 'stated' | 'suggested' | 'confirmed';

/** Which document says it, and where in it. */
export interface Source {
  readonly document: SourceId;
  /** The heading, page, table or question within the document. */
  readonly where: string;
}

/** What every fact, mapping row and rule carries. */
export interface Sourced {
  readonly source: Source;
  readonly standing: Standing;
}

/** One fact of the policy. */
export interface PolicyEntry extends Sourced {
  /** Stable, kebab-case. */
  readonly id: string;
  /** What the source says, in our own words; for `suggested`, what we infer and from what. */
  readonly says: string;
  /** Set on `confirmed` entries. */
  readonly confirmation?: Confirmation;
}

export interface Confirmation {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** The page of the policy that was read. */
  readonly page: string;
}
