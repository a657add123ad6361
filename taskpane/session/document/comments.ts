import { describeSource } from '../../../src/policy';
import { SEVERITY_LABELS, STANDING_LABELS, visibleLine } from '../../../src/report';
import type { HostComment } from '../../host';
import type { FindingView } from '../../work/work';

/** A finding as it stands in a comment: for people who have no pane. */
const commentText = ({ finding }: FindingView): string =>
  [
    `${SEVERITY_LABELS[finding.severity]}: ${visibleLine(finding.message)}`,
    `How to mend it: ${visibleLine(finding.fix)}`,
    `Source (${STANDING_LABELS[finding.standing]}): ${describeSource(finding.source)}`,
  ].join('\n');

/** The comments for some findings, and the keys of those that have no place in the open document. */
export const commentsFor = (
  findings: readonly FindingView[],
  keys: readonly string[],
): { readonly comments: readonly HostComment[]; readonly without: readonly string[] } => {
  const byKey = new Map(findings.map((view) => [view.key, view]));
  const comments: HostComment[] = [];
  const without: string[] = [];
  for (const key of keys) {
    const view = byKey.get(key);
    if (view?.destination === undefined) without.push(key);
    else comments.push({ key, destination: view.destination, text: commentText(view) });
  }
  return { comments, without };
};
