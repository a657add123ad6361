import { countBySeverity, SEVERITIES } from '../../checks';
import { standsInTheWay } from '../../review';
import type { CaseFinding, CheckReport, FileReport } from '../check-report';
import type { Lacking } from '../lacking';
import { kindLabel, statusText } from '../words';
import {
  badge,
  inShort,
  link,
  only,
  paragraph,
  type Block,
  type Section,
  type Table,
  type Words,
} from './page-content';
import type { PageOptions } from './page-options';
import type { FileFindings, PlacedFinding } from './placed-findings';
import { sectionBlocks } from './section-chart';
import { verdictOf } from './verdict';

/** How a file stands, in words; with the findings across the files of its case. */
export type StatusOf = (file: FileReport) => Words;

export const statusWords = ({ crossDocument }: CheckReport, lacking: Lacking): StatusOf => {
  const across = new Map<string, CaseFinding[]>();
  for (const finding of crossDocument) {
    for (const file of finding.files) {
      const known = across.get(file);
      if (known === undefined) across.set(file, [finding]);
      else known.push(finding);
    }
  }
  return ({ file, status, findings }) => {
    const isOfIncomplete = lacking.files.has(file);
    const tone = status === 'ready' && isOfIncomplete ? 'warning' : status;
    return [badge(tone, statusText(status, [...findings, ...(across.get(file) ?? [])], isOfIncomplete))];
  };
};

const fileRow = ({ file, id }: FileFindings, statusOf: StatusOf): readonly Words[] => [
  [link(`#${id}`, file.file)],
  [file.problem === undefined ? kindLabel(file.kind) : file.problem.message],
  statusOf(file),
  ...SEVERITIES.map((severity) => [file.problem === undefined ? String(file.counts[severity]) : '–']),
];

const acrossRow = (across: readonly PlacedFinding[]): readonly Words[] => {
  const counts = countBySeverity(across.map(({ finding }) => finding));
  return [
    [link('#across', 'Across the files')],
    [],
    [],
    ...SEVERITIES.map((severity) => [String(counts[severity])]),
  ];
};

const filesTable = (rows: readonly (readonly Words[])[]): Table => ({
  kind: 'table',
  caption: 'Files',
  columns: [
    { label: 'File', share: 27 },
    { label: 'What it is', as: 'aside', share: 22 },
    { label: 'Status', as: 'status', share: 17 },
    { label: 'Errors', as: 'number', share: 10 },
    { label: 'Warnings', as: 'number', share: 14 },
    { label: 'Notes', as: 'number', share: 10 },
  ],
  rows,
});

/** So many of the findings that stand in the way are named in the summary; all of them are below. */
const NAMED = 12;

const inTheWay = (findings: readonly PlacedFinding[], nameFiles: boolean): readonly Block[] => {
  const standing = findings.filter(({ finding }) => standsInTheWay(finding));
  if (standing.length === 0) return [];
  const rest = standing.length - NAMED;
  return [
    paragraph({ as: 'strong', text: 'What stands in the way' }),
    {
      kind: 'list',
      items: [
        ...standing
          .slice(0, NAMED)
          .map(({ id, finding, file }): Words => [
            link(`#${id}`, inShort(finding.message)),
            ...only(nameFiles && file !== undefined, () => ` (${file ?? ''})`),
          ]),
        ...only(rest > 0, (): Words => [`and ${String(rest)} more, below`]),
      ],
    },
  ];
};

/** What the report comes to, the files at a glance, what stands in the way, and where the findings are. */
export const summarySection = (
  report: CheckReport,
  byFile: readonly FileFindings[],
  across: readonly PlacedFinding[],
  statusOf: StatusOf,
  { sentences: lacks }: Lacking,
  { notChecked = [] }: PageOptions,
): Section => {
  const several = report.files.length > 1 || across.length > 0;
  const placed = [
    ...byFile.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings)),
    ...across,
  ];
  return {
    id: 'summary',
    title: 'Summary',
    blocks: [
      verdictOf(report, lacks),
      filesTable([
        ...byFile.map((each) => fileRow(each, statusOf)),
        ...only(several, () => acrossRow(across)),
      ]),
      ...only(notChecked.length > 0, () =>
        paragraph(
          { as: 'strong', text: 'Not checked' },
          `, since neither attachments nor files that are no Word documents are read: ${notChecked.join(', ')}.`,
        ),
      ),
      ...inTheWay(placed, several),
      ...sectionBlocks(byFile, across),
    ],
  };
};
