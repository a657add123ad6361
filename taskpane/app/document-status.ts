import { countsText, kindLabel, upperFirst, visibleLine } from '../../src/report';
import type { Severity } from '../../src/checks';
import { setAsideBy } from '../../src/review';
import { openDocumentOf } from '../session/open-document';
import type { SessionState } from '../session/session';
import type { CheckedCase } from '../work/work';

export type StatusLabel = 'Ready' | 'Was ready' | 'Not complete' | 'Not ready';

/** The open document at a glance. */
export interface DocumentStatus {
  readonly name: string;
  /** What it was recognised as; empty before the first check. */
  readonly kind: string;
  readonly status?: {
    readonly label: StatusLabel;
    readonly details: string;
  };
}

/** Nobody can say of a document that has changed, or could not be read again, that it is ready. */
const isOld = ({ outdated, checkProblem }: SessionState): boolean => outdated || checkProblem !== undefined;

const labelOf = (state: SessionState, { ready, plan }: CheckedCase): StatusLabel => {
  if (!ready) return 'Not ready';
  // A plan alone has no errors, and cannot be lodged alone.
  if (plan.draft) return 'Not complete';
  return isOld(state) ? 'Was ready' : 'Ready';
};

/** What stands at the top of the pane. What somebody has set aside is not counted. */
export const documentStatus = (state: SessionState): DocumentStatus => {
  const { hasDocument, checked, checking, checkProblem } = state;
  if (!hasDocument) return { name: 'No document yet', kind: '' };
  const open = openDocumentOf(state);
  if (checked === undefined) {
    return {
      name: 'The open document',
      kind: checking || !checkProblem ? 'Reading it' : 'Could not be read',
    };
  }
  // Nobody has begun: that something is missing is no news, and red would frighten whoever has just opened Word.
  if (open?.blank === true && checked.report.files.length === 1 && checked.attachments.length === 0) {
    return { name: visibleLine(open.file), kind: 'Blank document' };
  }
  const count = (severity: Severity) =>
    checked.findings.filter(
      ({ finding }) => finding.severity === severity && setAsideBy(finding) === undefined,
    ).length;
  const sums = { error: count('error'), warning: count('warning'), info: 0 };
  // Notes ask for nothing, and there is little room; but they were found.
  const counts = sums.error + sums.warning === 0 ? 'no errors, no warnings' : countsText(sums);
  return {
    name: open === undefined ? 'The open document' : visibleLine(open.file),
    kind:
      open === undefined
        ? 'Could not be read'
        : open.blank
          ? 'Blank'
          : upperFirst(kindLabel(open.kind.value)),
    status: {
      label: labelOf(state, checked),
      details: checked.plan.draft ? `${counts} – bundle: DRAFT` : counts,
    },
  };
};
