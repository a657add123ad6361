/**
 * What a person can decide about a finding. `waive`: it may stand. `wrong`: the tool is mistaken. `assign`: somebody is
 * to mend it, which changes nothing else.
 */
export const DECISION_KINDS = ['waive', 'wrong', 'assign'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A person's decision about the findings that its members name; what is left out matches anything. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Id of the rule. */
  readonly rule: string;
  /** Name of the file, as the check shows it. */
  readonly file?: string | undefined;
  /** The tag of the field, or one of the headings above. */
  readonly place?: string | undefined;
  /** Words that stand in the excerpt. */
  readonly excerpt?: string | undefined;
  /** Which place it was made at, and what was said there: written by the tool, never by hand. Neither holds any text. */
  readonly at?: string | undefined;
  readonly about?: string | undefined;
  /** Who is to mend it, where it is assigned. */
  readonly to?: string | undefined;
  /** Why; of an assignment it may be empty. */
  readonly reason: string;
  /** Who decided. */
  readonly name: string;
  /** ISO date of the decision. */
  readonly date: string;
}
