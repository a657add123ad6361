import {
  covers,
  startDeciding,
  type Decidable,
  type DecidedFinding,
  type Decision,
  type DroppedDecision,
} from '../../../../src/review';
import { notTakenUp } from '../../../work/document-decisions';
import type { CheckedCase, FindingView } from '../../../work/work';

/** The files that a finding is in: one about several together names them. */
const filesOf = (checked: CheckedCase, { file, finding }: FindingView): readonly string[] => {
  if (file !== undefined) return [file];
  return 'files' in finding ? finding.files : checked.report.files.map((each) => each.file);
};

const decidableOf = (checked: CheckedCase, view: FindingView): Decidable => ({
  finding: view.finding,
  files: filesOf(checked, view),
});

/** The findings that a decision covers, errors among them. */
export const coveredBy = (checked: CheckedCase, decision: Decision): readonly FindingView[] =>
  checked.findings.filter((view) => covers(decision, decidableOf(checked, view)));

/** The decisions of one kind that cover a finding. */
export const decisionsOn = (
  checked: CheckedCase,
  view: FindingView,
  kind: Decision['kind'],
  decisions: readonly Decision[],
): readonly Decision[] =>
  decisions.filter((decision) => decision.kind === kind && covers(decision, decidableOf(checked, view)));

/** A finding as it was found, whatever was decided about it when it was checked. */
const undecided = ({ finding }: FindingView): FindingView['finding'] => {
  const open: { -readonly [Key in keyof DecidedFinding]?: DecidedFinding[Key] } = { ...finding };
  delete open.waived;
  delete open.markedWrong;
  delete open.assigned;
  return open as FindingView['finding'];
};

/** A check under the decisions as they are now. */
export interface DecidedCase {
  readonly findings: readonly FindingView[];
  /** Decisions that came to nothing, with the reason. */
  readonly dropped: readonly DroppedDecision[];
}

/**
 * The findings of a check under the decisions as they are now, so that a decision shows at once and not only when the
 * next check is done. What was decided inside the documents is shown with them and changes nothing.
 */
export const decidedCase = (checked: CheckedCase, decisions: readonly Decision[]): DecidedCase => {
  const open = checked.findings.map((view) => ({ ...view, finding: undecided(view) }));
  const deciding = startDeciding(decisions);
  const marks = deciding.decide({
    findings: open.map((view) => decidableOf(checked, view)),
    files: checked.report.files.map(({ file, status }) => ({ file, wasRead: status !== 'unreadable' })),
    inDocuments: notTakenUp(checked.inDocuments, decisions),
  });
  return {
    findings: open.map((view) => ({ ...view, finding: { ...view.finding, ...marks.get(view.finding) } })),
    dropped: deciding.dropped(),
  };
};
