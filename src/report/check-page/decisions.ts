import type { DecisionNote } from '../../review';
import type { CheckReport } from '../check-report';
import { counted, droppedText, longDate } from '../words';
import {
  aside,
  code,
  inShort,
  link,
  only,
  paragraph,
  type Block,
  type Section,
  type Table,
  type Words,
} from './page-content';
import type { FileFindings, PlacedFinding } from './placed-findings';

const originOf = ({ from, shownOnly }: DecisionNote): string => {
  if (from === undefined) return shownOnly === true ? 'Recorded; the error stands.' : '';
  return shownOnly === true ? 'Kept inside the document; not counted.' : 'Kept inside the document.';
};

const row = (what: string, note: DecisionNote, { id, finding }: PlacedFinding): readonly Words[] => [
  [`${what} by ${inShort(note.name)} on ${longDate(note.date)}`],
  [link(`#${id}`, inShort(finding.message)), ' ', code(finding.rule)],
  [[inShort(note.reason), originOf(note)].filter((part) => part !== '').join(' ')],
];

const rowsOf = (placed: PlacedFinding): readonly (readonly Words[])[] => {
  const { waived, markedWrong, assigned } = placed.finding;
  return [
    ...(waived === undefined ? [] : [row('Waived', waived, placed)]),
    ...(markedWrong === undefined ? [] : [row('Marked as wrong', markedWrong, placed)]),
    ...(assigned === undefined ? [] : [row(`Assigned to ${inShort(assigned.to)}`, assigned, placed)]),
  ];
};

const table = (rows: readonly (readonly Words[])[]): Table => ({
  kind: 'table',
  caption: 'What people decided',
  columns: [
    { label: 'Decision', share: 28 },
    { label: 'Finding', share: 42 },
    { label: 'Reason', share: 30 },
  ],
  rows,
});

/** What people decided about the findings, and which decisions came to nothing. */
export const decisionsSection = (
  { droppedDecisions = [] }: CheckReport,
  byFile: readonly FileFindings[],
  across: readonly PlacedFinding[],
): Section => {
  const rows = [
    ...byFile.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings.flatMap(rowsOf))),
    ...across.flatMap(rowsOf),
  ];
  const blocks: readonly Block[] = [
    ...only(rows.length === 0, () => paragraph('Nobody has decided anything about these findings.')),
    ...only(rows.length > 0, () => table(rows)),
    ...only(rows.length > 0, () =>
      aside(
        'A warning, or an error that is only suggested, can be waived or marked as wrong; then it no longer stands in the way. An error that is stated or confirmed stands, whatever is decided. An assignment changes nothing.',
      ),
    ),
  ];
  return {
    id: 'decisions',
    title: 'Decisions',
    blocks,
    sections: only(droppedDecisions.length > 0, () => ({
      id: 'dropped',
      title: 'Decisions that were not applied',
      blocks: [
        paragraph(`${counted(droppedDecisions.length, 'decision')} came to nothing:`),
        { kind: 'list', items: droppedDecisions.map((dropped) => [droppedText(dropped)]) },
      ],
    })),
  };
};
