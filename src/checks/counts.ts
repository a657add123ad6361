import { SEVERITIES } from './finding';
import type { Finding, Severity } from './finding';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Whether a document can go to CIMS as far as the rules can tell. */
export type Status = 'ready' | 'not-ready';

/** How many of the findings are of each severity. */
export const countBySeverity = (findings: readonly Pick<Finding, 'severity'>[]): Counts => {
  const result: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) result[finding.severity] += 1;
  return result;
};

/** Errors first, then warnings, then notes; within a severity the order is kept. */
export const bySeverity = <F extends Pick<Finding, 'severity'>>(findings: readonly F[]): F[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Ready where no finding is an error. */
export const status = (findings: readonly Finding[]): Status =>
  findings.some((finding) => finding.severity === 'error') ? 'not-ready' : 'ready';
