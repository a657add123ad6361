import type { Finding } from '../../checks';
import { canBeSetAside } from './can-be-set-aside';

interface JudgedNote {
  readonly name: string;
  readonly shownOnly?: true | undefined;
}

/** A finding as far as readiness hangs on it; as a report has it, and as the manifest of a bundle has it. */
export interface Judged extends Pick<Finding, 'rule' | 'severity' | 'standing'> {
  readonly waived?: JudgedNote | undefined;
  readonly markedWrong?: JudgedNote | undefined;
}

/** The decision by which a finding stands in nobody's way; absent where it still counts. */
export const setAsideBy = (finding: Judged): JudgedNote | undefined =>
  canBeSetAside(finding)
    ? [finding.waived, finding.markedWrong].find((note) => note !== undefined && note.shownOnly !== true)
    : undefined;

/** Whether a finding keeps its case from being ready: the one place where this is decided. */
export const standsInTheWay = (finding: Judged): boolean =>
  finding.severity === 'error' && setAsideBy(finding) === undefined;

/** How many findings keep the case from being ready. */
export const standingErrors = (findings: readonly Judged[]): number => findings.filter(standsInTheWay).length;

/** The errors that were set aside. */
export const errorsSetAside = <F extends Judged>(findings: readonly F[]): readonly F[] =>
  findings.filter((finding) => finding.severity === 'error' && setAsideBy(finding) !== undefined);

/** Who set the errors aside, each once, in the order of the findings. */
export const namesOfDeciders = (findings: readonly Judged[]): readonly string[] => [
  ...new Set(errorsSetAside(findings).flatMap((finding) => setAsideBy(finding)?.name ?? [])),
];
