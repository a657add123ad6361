import type { Finding } from '../../checks';

/**
 * Rules that say that the tool cannot vouch for a document: it was not read, not checked, or is of nobody knows which
 * case. No decision makes that good, since a "ready" would then stand on nothing.
 */
export const NEVER_SET_ASIDE: ReadonlySet<string> = new Set([
  'completeness-kind-unknown',
  'document-text-unreadable',
  'document-check-failed',
  'case-incident-ids-differ',
]);

/**
 * Whether a person may decide that a finding stands in nobody's way: a warning, and an error behind which nothing but a
 * suggestion stands. What a source states or the organisation has confirmed is mended, or goes out as a draft.
 */
export const canBeSetAside = ({
  rule,
  severity,
  standing,
}: Pick<Finding, 'rule' | 'severity' | 'standing'>): boolean =>
  severity === 'warning' || (severity === 'error' && standing === 'suggested' && !NEVER_SET_ASIDE.has(rule));
