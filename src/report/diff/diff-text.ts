import { visibleLine } from '../../review/visible-text';
import type { ReviewDiff } from '../../review';
import { diffContent, type DiffLabels } from './diff-content';

/** Before and after, for a person at a terminal or in a text file. */
export const renderDiffText = (diff: ReviewDiff, labels: DiffLabels): string => {
  const { summary, sections } = diffContent(diff, labels);
  return [
    `Before: ${visibleLine(labels.before)}`,
    `After:  ${visibleLine(labels.after)}`,
    '',
    ...sections.flatMap(({ title, lists }) => [
      title,
      ...lists.flatMap((list) => [`  ${list.title}`, ...list.lines.map(({ text }) => `    ${text}`)]),
      '',
    ]),
    ...summary,
    '',
  ].join('\n');
};
