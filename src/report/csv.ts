import { describeSource } from '../policy';
import type { CheckReport, FileReport, ReportFinding } from './check-report';
import { visibleText } from '../review/visible-text';
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
const BYTE_ORDER_MARK = '\ufeff';

/** What makes a spreadsheet take a cell for a formula, full-width forms included, after any leading space. */
const FORMULA = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

/** A cell that no spreadsheet runs: one that would be a formula starts with an apostrophe. Quoted as RFC 4180 says. */
export const csvCell = (value: string): string => {
  const shown = visibleText(value);
  const safe = FORMULA.test(shown) || /^[\t\n]/u.test(shown) ? `'${shown}` : shown;
  return /[",\n\t;']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

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

/** One line a finding, one for each file without any and for each decision not applied; UTF-8 with a byte order mark, CRLF line ends. */
export const renderCsv = (report: CheckReport): string => {
  const rows = [
    ...report.files.flatMap(fileRows),
    ...report.crossDocument.map((finding): Row => ({
      file: finding.files.join('; '),
      ...findingRow(finding),
    })),
    ...(report.droppedDecisions ?? []).map((dropped): Row => ({
      file: dropped.decision.file ?? '',
      severity: 'decision',
      rule: dropped.decision.rule,
      message: droppedText(dropped),
    })),
  ];
  const lines = [
    COLUMNS.join(','),
    ...rows.map((row) => COLUMNS.map((name) => csvCell(row[name] ?? '')).join(',')),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
};
