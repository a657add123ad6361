import type { Decision, DocumentDecisions } from '../../src/review';

const PARTS = [
  'kind',
  'rule',
  'file',
  'place',
  'excerpt',
  'at',
  'about',
  'to',
  'reason',
  'name',
  'date',
] as const;

/** The same decision, in whatever order its parts were written. */
export const isSameDecision =
  (a: Decision) =>
  (b: Decision): boolean =>
    PARTS.every((part) => a[part] === b[part]);

/** What documents keep and nobody has taken up yet: a decision that was taken up is one's own and is not told twice. */
export const notTakenUp = (
  inDocuments: readonly DocumentDecisions[],
  own: readonly Decision[],
): readonly DocumentDecisions[] =>
  inDocuments.map((each) => ({
    ...each,
    decisions: each.decisions.filter((decision) => !own.some(isSameDecision(decision))),
  }));
