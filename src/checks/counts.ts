import type { Finding, Severity } from './finding';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Whether a document can go to CIMS as far as the rules can tell. */
export type Status = 'ready' | 'not-ready';

export const counts = (findings: readonly Finding[]): Counts => {
  const result: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) result[finding.severity] += 1;
  return result;
};

/** Ready where no finding is an error. */
export const status = (findings: readonly Finding[]): Status =>
  findings.some((finding) => finding.severity === 'error') ? 'not-ready' : 'ready';
