import { describeSource } from '../policy';
import type { DroppedDecision } from '../review';
import type { CheckReport, FileReport, ReportFinding } from './check-report';
import { csvCell } from './csv-cell';
import { decisionTexts, droppedText, placeText } from './words';

const COLUMNS = [
  'file',
  'kind',
  'pathway',
  'status',
  'severity',
  'rule',
  'message',
  'fix',
  'where',
  'excerpt',
  'tag',
  'part',
  'paragraph',
  'source',
  'standing',
  'waived',
  'marked wrong',
  'assigned',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Excel looks for this to read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

const decided = (finding: ReportFinding): Row => {
  const texts = new Map(decisionTexts(finding));
  return {
    waived: texts.get('waived') ?? '',
    'marked wrong': texts.get('wrong') ?? '',
    assigned: texts.get('assigned') ?? '',
  };
};

const findingRow = (finding: ReportFinding): Row => ({
  severity: finding.severity,
  rule: finding.rule,
  message: finding.message,
  fix: finding.fix,
  where: placeText(finding),
  excerpt: finding.place?.excerpt ?? '',
  tag: finding.place?.tag ?? '',
  part: finding.place?.part ?? '',
  paragraph: finding.place === undefined ? '' : String(finding.place.paragraph + 1),
  source: describeSource(finding.source),
  standing: finding.standing,
  ...decided(finding),
});

const fileRows = (file: FileReport): Row[] => {
  const head: Row = { file: file.file, kind: file.kind, pathway: file.pathway ?? '', status: file.status };
  if (file.problem !== undefined) {
    return [{ ...head, severity: 'error', rule: file.problem.reason, message: file.problem.message }];
  }
  // A file with nothing found still has its line, so that nobody takes it for one that was not checked.
  return file.findings.length === 0
    ? [head]
    : file.findings.map((finding) => ({ ...head, ...findingRow(finding) }));
};

/** One line, each of its cells made safe. */
export const csvLine = (values: readonly string[]): string => `${values.map(csvCell).join(',')}\r\n`;

const linesOf = (rows: readonly Row[]): string =>
  rows.map((row) => csvLine(COLUMNS.map((name) => row[name] ?? ''))).join('');

/** What a file begins with: a byte order mark and the names of the columns. */
export const csvHead = (): string => BYTE_ORDER_MARK + csvLine(COLUMNS);

/** One line a finding, and one for each file without any; CRLF line ends. */
export const csvRows = ({ files, crossDocument }: Pick<CheckReport, 'files' | 'crossDocument'>): string =>
  linesOf([
    ...files.flatMap(fileRows),
    ...crossDocument.map((finding): Row => ({ file: finding.files.join('; '), ...findingRow(finding) })),
  ]);

/** One line for each decision that was not applied. */
export const csvDropped = (dropped: readonly DroppedDecision[]): string =>
  linesOf(
    dropped.map((each): Row => ({
      file: each.decision.file ?? '',
      severity: 'decision',
      rule: each.decision.rule,
      message: droppedText(each),
    })),
  );

/** The whole report, in UTF-8. */
export const renderCsv = (report: CheckReport): string =>
  csvHead() + csvRows(report) + csvDropped(report.droppedDecisions ?? []);
