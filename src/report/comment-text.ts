import { describeSource } from '../policy';
import { setAsideBy } from '../review';
import { visibleLine } from '../review/visible-text';
import type { ReportFinding } from './check-report';
import { decisionTexts, excerptText, placeText, SEVERITY_LABELS, STANDING_LABELS } from './words';

/** What it finds are comments: ours go before new ones come, and beside another's there is nothing to add. */
const RULE_OF_COMMENTS = 'document-comments-open';

/** Whether a finding is to be put into the document as a comment: nobody has set it aside, and it is not about comments. */
export const isForComment = (finding: ReportFinding): boolean =>
  setAsideBy(finding) === undefined && finding.rule !== RULE_OF_COMMENTS;

/** Where a comment stands that cannot stand at what it is about. */
export type CommentElsewhere = 'about the document' | 'about the case' | 'away from its place';

const aboutLine = (finding: ReportFinding, elsewhere: CommentElsewhere): string => {
  if (elsewhere === 'about the document') return 'This is about the document as a whole.';
  if (elsewhere === 'about the case') return 'This is about the documents of the case together.';
  const words = excerptText(finding);
  return `Where: ${placeText(finding)}${words === '' ? '' : `, at “${words}”`}`;
};

const DECIDED = { waived: 'Waived', wrong: 'Marked as wrong', assigned: 'Assigned' } as const;

/** A finding as it stands in a comment, a line for each thing: for people who have neither the pane nor the report. */
export const commentText = (finding: ReportFinding, elsewhere?: CommentElsewhere): string =>
  [
    `${SEVERITY_LABELS[finding.severity]}: ${visibleLine(finding.message)}`,
    ...(elsewhere === undefined ? [] : [aboutLine(finding, elsewhere)]),
    `How to mend it: ${visibleLine(finding.fix)}`,
    ...decisionTexts(finding).map(([what, text]) => `${DECIDED[what]}: ${text}`),
    `Source (${STANDING_LABELS[finding.standing]}): ${describeSource(finding.source)}`,
  ].join('\n');
