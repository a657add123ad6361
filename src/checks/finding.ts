import type { Place } from '../docx';
import type { Source, Standing } from '../policy';

/**
 * The severities, gravest first. `error`: a stated rule is broken, or the tool cannot vouch for the document.
 * `warning`: a person must look. `info`: worth knowing.
 */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that was found in a document. */
export interface Finding {
  /** The rule's stable id, for example `mapping-outcome-differs`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: how to mend it. */
  readonly fix: string;
  /** Absent where the finding is about the file as a whole. */
  readonly place?: Place;
  readonly source: Source;
  readonly standing: Standing;
}
