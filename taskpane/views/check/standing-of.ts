import type { Counts } from '../../../src/checks';
import { countBySeverity } from '../../../src/checks';
import { counted, setAsideText } from '../../../src/report';
import { setAsideBy } from '../../../src/review';
import { organisationNote } from '../../session/organisation/organisation-note';
import type { SessionState } from '../../session/session';
import type { CheckedCase, FindingView } from '../../work/work';

/** Whether the case is ready, as it is said to a person. */
export interface CaseStanding {
  readonly intent: 'success' | 'error' | 'warning';
  readonly title: 'Ready' | 'Not complete' | 'Not ready' | 'Cannot be said';
  readonly sentence: string;
}

/** How many are open: without those that somebody has set aside. */
const openCounts = (findings: readonly FindingView[]): Counts =>
  countBySeverity(findings.flatMap(({ finding }) => (setAsideBy(finding) === undefined ? [finding] : [])));

const found = (findings: readonly FindingView[]): string => {
  const { error, warning, info } = openCounts(findings);
  const all = findings.map(({ finding }) => finding);
  const warnings = all.filter(
    (finding) => finding.severity === 'warning' && setAsideBy(finding) !== undefined,
  ).length;
  const counts = `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}`;
  const aside = setAsideText(all);
  return `Found: ${counts}${warnings === 0 ? '' : `; ${counted(warnings, 'warning')} set aside`}${aside === '' ? '' : `; ${aside}`}.`;
};

const standing = (checked: CheckedCase, findings: readonly FindingView[]): CaseStanding => {
  const { error } = openCounts(findings);
  const unread = checked.unreadable.length;
  if (error > 0) return { intent: 'error', title: 'Not ready', sentence: found(findings) };
  if (unread > 0)
    return {
      intent: 'warning',
      title: 'Cannot be said',
      sentence: `${unread === 1 ? 'One file' : `${String(unread)} files`} could not be read. ${found(findings)}`,
    };
  if (checked.documents.length === 0)
    return { intent: 'warning', title: 'Cannot be said', sentence: 'There is no Word document to check.' };
  // Of one document of a case that has no others nothing is wrong, and the case cannot be lodged with it.
  if (checked.ready && checked.plan.draft) {
    const sentence = `${found(findings)} A part of the case is missing, so a bundle would be a draft.`;
    return { intent: 'warning', title: 'Not complete', sentence };
  }
  if (checked.ready) {
    const sentence = `${found(findings)} Whether it is accepted is for the department to say.`;
    return { intent: 'success', title: 'Ready', sentence };
  }
  return { intent: 'error', title: 'Not ready', sentence: found(findings) };
};

/**
 * Ready is said only of what was read: where a file could not be read, or nothing could, that comes first and nobody is
 * told that the case is ready. Where not all of the organisation's file was used, that is said with it.
 */
export const standingOf = (
  checked: CheckedCase,
  findings: readonly FindingView[],
  organisation: SessionState['organisation'],
): CaseStanding => {
  const found = standing(checked, findings);
  const note = organisationNote(organisation);
  return note === undefined
    ? found
    : {
        ...found,
        intent: found.intent === 'success' ? 'warning' : found.intent,
        sentence: `${found.sentence} ${note}`,
      };
};
