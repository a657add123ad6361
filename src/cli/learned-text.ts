import {
  named,
  type Knowledge,
  type Learned,
  type MergedLayout,
  type Proposal,
} from '../casefile/layouts/learn';
import type { LayoutEntry } from '../policy';
import { visibleLine } from '../report';

const PLACES: Readonly<Record<LayoutEntry['place'], string>> = {
  tag: 'control (tag)',
  title: 'control (title)',
  label: 'label',
  heading: 'heading',
};

const quoted = (words: string): string => `“${visibleLine(words)}”`;

/** Left-aligned columns; the last one is as long as it needs to be. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  const padded = (text: string, at: number, of: number): string =>
    at === of - 1 ? text : text + ' '.repeat((widths[at] ?? 0) - [...text].length);
  return rows
    .map((row) => `  ${row.map((text, at) => padded(text, at, row.length)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
};

const row = ({ found, means, because }: Proposal): readonly string[] => [
  PLACES[found.place],
  quoted(found.words),
  means.join(', '),
  visibleLine(because),
];

const HEADS: readonly (readonly [Knowledge, string])[] = [
  ['known', 'Proposed, because our dictionary knows the words:'],
  [
    'close',
    'Unsure, because the words are only close; look at these first, and take "unsure" out where they are right:',
  ],
  ['unknown', 'Nobody knows yet; write what it means in place of null, or leave it where it is not ours:'],
  ['by-surroundings', 'Not in the layout, because it is read by what stands round it, as in any document:'],
];

/** What stands in a template and what it is proposed to mean, in the order in which a person looks it through. */
export const learnedText = ({ proposals }: Pick<Learned, 'proposals'>): string =>
  HEADS.flatMap(([knowledge, head]) => {
    const rows = proposals.filter((proposal) => proposal.knowledge === knowledge).map(row);
    return rows.length === 0 ? [] : [`${head}\n${columns(rows)}`];
  }).join('\n');

/** What became of the layout that the organisation had. */
export const mergedText = ({
  layout,
  kept,
  missing,
  takenOut,
  losesConfirmation,
  added,
}: MergedLayout): string => {
  const list = (head: string, entries: readonly LayoutEntry[]): readonly string[] =>
    entries.length === 0
      ? []
      : [
          `${head}\n${columns(
            entries.map(({ place, words, means }) => [
              PLACES[place],
              quoted(words),
              means.length === 0 ? 'null' : `${means.join(', ')} (${named(means, layout.kind)})`,
            ]),
          )}`,
        ];
  return [
    ...list('New in the template:', added),
    ...list('Yours stand, although something else would be proposed:', kept),
    ...list('No longer in the template; kept, because somebody gave them a meaning:', missing),
    ...list('No longer in the template; taken out:', takenOut),
    ...(losesConfirmation
      ? [
          'It is no longer confirmed, because it holds something new or is of another kind; confirm it again once you have looked at that.\n',
        ]
      : []),
  ].join('\n');
};
