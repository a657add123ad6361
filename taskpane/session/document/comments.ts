import { commentText } from '../../../src/report/comment-text';
import type { HostComment } from '../../host';
import type { FindingView } from '../../work/work';

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
    else comments.push({ key, destination: view.destination, text: commentText(view.finding) });
  }
  return { comments, without };
};
