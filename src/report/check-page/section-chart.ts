import { countBySeverity, SEVERITIES, type Counts } from '../../checks';
import type { FileReport } from '../check-report';
import { counted } from '../words';
import type { Block, ChartRow, Words } from './page-content';
import type { FileFindings, PlacedFinding } from './placed-findings';

/** What tells sections of the same name apart, where documents of several kinds were checked. */
const SHORT_KINDS: Readonly<Record<FileReport['kind'], string>> = {
  'investigation-plan': 'plan',
  'investigation-report': 'report',
  'cims-recommendations': 'CIMS Recommendations',
  'rcs-investigation-report': 'RCS report',
  unknown: 'kind not recognised',
};

/** More bars than these are no picture of anything; the gravest are drawn and the table has all. */
const MOST_BARS = 12;

const sum = (one: Counts, other: Counts): Counts => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});

const total = ({ counts }: ChartRow): number =>
  SEVERITIES.reduce((all, severity) => all + counts[severity], 0);

const gravestFirst = (rows: readonly ChartRow[]): readonly ChartRow[] =>
  [...rows].sort(
    (a, b) =>
      b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info,
  );

/** The findings of all files by section; sections of the same name in documents of one kind are one. */
const rowsOf = (byFile: readonly FileFindings[], across: readonly PlacedFinding[]): readonly ChartRow[] => {
  const severalKinds = new Set(byFile.map(({ file }) => file.kind)).size > 1;
  const rows = new Map<string, Counts>();
  for (const { file, sections } of byFile) {
    for (const { title, counts } of sections) {
      const label = severalKinds ? `${title} (${SHORT_KINDS[file.kind]})` : title;
      rows.set(label, sum(rows.get(label) ?? { error: 0, warning: 0, info: 0 }, counts));
    }
  }
  if (across.length > 0) {
    rows.set('Across the files', countBySeverity(across.map(({ finding }) => finding)));
  }
  return gravestFirst([...rows].map(([label, counts]) => ({ label, counts })));
};

const drawn = (rows: readonly ChartRow[]): readonly ChartRow[] => {
  if (rows.length <= MOST_BARS) return rows;
  const rest = rows.slice(MOST_BARS - 1);
  const label = counted(rest.length, 'other section');
  return [...rows.slice(0, MOST_BARS - 1), { label, counts: rest.map(({ counts }) => counts).reduce(sum) }];
};

/** The findings by section: a chart, and the table that says the same in numbers. Nothing where nothing was found. */
export const sectionBlocks = (
  byFile: readonly FileFindings[],
  across: readonly PlacedFinding[],
): readonly Block[] => {
  const rows = rowsOf(byFile, across);
  const [gravest] = rows;
  if (gravest === undefined) return [];
  const findings = rows.reduce((all, row) => all + total(row), 0);
  return [
    {
      kind: 'chart',
      title: 'Findings by section',
      description: `Bars for ${counted(rows.length, 'section')} with ${counted(findings, 'finding')}, gravest first: ${gravest.label} has ${counted(gravest.counts.error, 'error')}, ${counted(gravest.counts.warning, 'warning')} and ${counted(gravest.counts.info, 'note')}. The table after it has every number.`,
      rows: drawn(rows),
    },
    {
      kind: 'table',
      caption: 'Findings by section, in numbers',
      columns: [
        { label: 'Section', share: 64 },
        { label: 'Errors', as: 'number', share: 12 },
        { label: 'Warnings', as: 'number', share: 12 },
        { label: 'Notes', as: 'number', share: 12 },
      ],
      rows: rows.map(({ label, counts }): readonly Words[] => [
        [label],
        ...SEVERITIES.map((severity) => [String(counts[severity])]),
      ]),
    },
  ];
};
