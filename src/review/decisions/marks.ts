import type { Finding } from '../../checks';
import type { FindingKey } from '../finding-key';

/** Why a finding does not have to be mended: a person's decision, with the reason. */
export interface DecisionNote {
  readonly reason: string;
  /** Who decided. */
  readonly name: string;
  /** ISO date of the decision. */
  readonly date: string;
  /** Set where the decision was found inside the document itself. */
  readonly from?: 'document';
  /** Set where it is shown and changes nothing: nobody said that it counts, or nobody can decide this. */
  readonly shownOnly?: true;
}

/** Who is to mend a finding; it changes nothing else. */
export interface Assignment extends DecisionNote {
  readonly to: string;
}

/** What people have decided about a finding. */
export interface Marks {
  readonly waived?: DecisionNote;
  readonly markedWrong?: DecisionNote;
  readonly assigned?: Assignment;
}

/** A finding with what was decided about it, and with what a decision finds it again by. */
export interface DecidedFinding extends Finding, Marks, Partial<FindingKey> {}
