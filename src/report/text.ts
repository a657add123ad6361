import { describeSource } from '../policy';
import type { Counts, Severity } from '../checks';
import { allFindings, totalCounts } from './build-report';
import type { CaseFinding, CheckReport, FileReport, ReportFinding } from './check-report';
import type { DroppedDecision } from '../review';
import { visibleLine } from '../review/visible-text';
import { lackingIn, type Lacking } from './lacking';
import { notWhollyUsed, organisationUsedText } from './organisation-use';
import {
  countsText,
  decisionTexts,
  droppedText,
  excerptText,
  kindLabel,
  pathwayLabel,
  placeText,
  setAsideText,
  SEVERITY_LABELS,
  STANDING_LABELS,
  statusText,
} from './words';

export interface TextOptions {
  /** Terminal colours; only where the text goes to a terminal. */
  readonly colour?: boolean;
  /** How many characters a line of the terminal has; without it no line is broken. */
  readonly width?: number;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { error: '31;1', warning: '33', info: '36', ready: '32;1', strong: '1', soft: '2' } as const;

const painter = (colour: boolean): Paint =>
  colour ? (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m` : (_style, text) => text;

const LEFT = 14;
/** Below this a terminal is too narrow for breaking lines to help. */
const NARROWEST = 40;

/** Breaks a line at its spaces; those after the first are indented to where the text starts. */
const wrap = (text: string, width: number): string => {
  if (text.length <= width || width < NARROWEST) return text;
  const at = text.lastIndexOf(' ', width);
  if (at <= LEFT) return text;
  return `${text.slice(0, at)}\n${wrap(' '.repeat(LEFT) + text.slice(at + 1), width)}`;
};

const line = (name: string, text: string): string[] =>
  text === '' ? [] : [`      ${name.padEnd(LEFT - 6)}${text}`];

/** As long as the column has room for. */
const DECISION_NAMES = { waived: 'waived', wrong: 'wrong', assigned: 'assign' } as const;

const findingLines = (finding: ReportFinding, paint: Paint): string[] => {
  const severity: Severity = finding.severity;
  const excerpt = excerptText(finding);
  return [
    `  ${paint(severity, SEVERITY_LABELS[severity].padEnd(8))} ${visibleLine(finding.message)} ${paint('soft', `[${finding.rule}]`)}`,
    ...line('where', placeText(finding)),
    ...line('text', excerpt === '' ? '' : `“${excerpt}”`),
    ...line('mend', visibleLine(finding.fix)),
    ...line(
      'source',
      `${visibleLine(describeSource(finding.source))} (${STANDING_LABELS[finding.standing]})`,
    ),
    ...decisionTexts(finding).flatMap(([name, text]) => line(DECISION_NAMES[name], text)),
  ];
};

const spaced = (blocks: readonly string[][]): string[] => blocks.flatMap((block) => [...block, '']);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const statusLine = (
  file: FileReport,
  across: readonly CaseFinding[],
  isOfIncomplete: boolean,
  paint: Paint,
): string => {
  const said = lowerFirst(statusText(file.status, [...file.findings, ...across], isOfIncomplete));
  if (file.status !== 'ready') return paint('error', said);
  return paint(isOfIncomplete ? 'warning' : 'ready', said);
};

const fileLines = (
  file: FileReport,
  across: readonly CaseFinding[],
  isOfIncomplete: boolean,
  paint: Paint,
): string[] => {
  const name = paint('strong', visibleLine(file.file));
  const status = statusLine(file, across, isOfIncomplete, paint);
  if (file.problem !== undefined) {
    return [`${name}: ${status}`, `  ${visibleLine(file.problem.message)} [${file.problem.reason}]`, ''];
  }
  const { caseFile } = file;
  const why = caseFile === null ? '' : `${caseFile.kind.because} ${caseFile.pathway.because}`;
  const what = [kindLabel(file.kind), file.pathway === null ? '' : pathwayLabel(file.pathway)];
  return [
    `${name}: ${what.filter((part) => part !== '').join(', ')}: ${status} (${countsText(file.counts)})`,
    ...(why === '' ? [] : [paint('soft', `  ${visibleLine(why)}`)]),
    '',
    ...spaced(file.findings.map((finding) => findingLines(finding, paint))),
  ];
};

const acrossLines = (findings: readonly CaseFinding[], paint: Paint): string[] => {
  const cases = new Map<string, CaseFinding[]>();
  for (const finding of findings) {
    const key = finding.files.join('\n');
    cases.set(key, [...(cases.get(key) ?? []), finding]);
  }
  return [...cases.values()].flatMap((group) => {
    const [first] = group;
    const names = (first?.files ?? []).map(visibleLine).join(', ');
    const id = first?.incidentId;
    const heading = `Across the files of ${id === null || id === undefined ? 'the case' : visibleLine(id)} (${names})`;
    return [paint('strong', heading), '', ...spaced(group.map((finding) => findingLines(finding, paint)))];
  });
};

/** What a case lacks: whatever its files say, it is not ready. */
const lackingLines = ({ sentences }: Lacking, paint: Paint): string[] =>
  sentences.length === 0
    ? []
    : [paint('strong', 'Not complete'), ...sentences.map((sentence) => `  ${visibleLine(sentence)}`), ''];

/** Decisions that came to nothing: nobody should think that they still hold. */
const droppedLines = (decisions: readonly DroppedDecision[], paint: Paint): string[] =>
  decisions.length === 0
    ? []
    : [
        paint('strong', 'Decisions that were not applied'),
        '',
        ...decisions.map((dropped) => `  ${droppedText(dropped)}`),
        '',
      ];

/** The report in pieces, for one that is written case by case. */
export interface TextPieces {
  /** `across`: what was found across these files; `lacking`: what their cases lack. */
  readonly files: (files: readonly FileReport[], across: readonly CaseFinding[], lacking: Lacking) => string;
  readonly across: (findings: readonly CaseFinding[]) => string;
  readonly lacking: (lacking: Lacking) => string;
  /** Decisions that came to nothing, the sums, and what was checked against which rules. */
  readonly end: (
    sums: TextSums,
    checked: Pick<CheckReport, 'tool' | 'policy' | 'organisation' | 'today'>,
    dropped: readonly DroppedDecision[],
  ) => string;
}

export interface TextSums {
  readonly files: number;
  readonly ready: number;
  /** Files with no error in the way, of a case that lacks something. */
  readonly incomplete: number;
  readonly unreadable: number;
  readonly counts: Counts;
  /** The errors that were set aside, or all findings. */
  readonly decided: readonly ReportFinding[];
}

/** How many files have no error in the way, by whether their case is complete. */
export const readyIn = (
  files: readonly FileReport[],
  lacking: Lacking,
): Pick<TextSums, 'ready' | 'incomplete'> => {
  const fine = files.filter(({ status }) => status === 'ready');
  const incomplete = fine.filter(({ file }) => lacking.files.has(file)).length;
  return { ready: fine.length - incomplete, incomplete };
};

const sumsLine = ({ files, ready, incomplete, unreadable, counts, decided }: TextSums): string => {
  const aside = setAsideText(decided);
  return `${String(files)} ${files === 1 ? 'file' : 'files'}: ${String(ready)} ready${incomplete > 0 ? `, ${String(incomplete)} of a case that is not complete` : ''}${unreadable > 0 ? `, ${String(unreadable)} could not be read` : ''}${unreadable === files && files > 0 ? '' : `; ${countsText(counts)}${aside === '' ? '' : `; ${aside}`}`}.`;
};

/** How a report is written for a person at a terminal or in a text file. */
export const textPieces = ({ colour = false, width = Infinity }: TextOptions = {}): TextPieces => {
  const paint = painter(colour);
  const written = (lines: readonly string[]): string =>
    lines.map((each) => `${wrap(each, width)}\n`).join('');
  return {
    files: (files, across, lacking) =>
      written(
        files.flatMap((file) =>
          fileLines(
            file,
            across.filter((finding) => finding.files.includes(file.file)),
            lacking.files.has(file.file),
            paint,
          ),
        ),
      ),
    across: (findings) => written(acrossLines(findings, paint)),
    lacking: (lacking) => written(lackingLines(lacking, paint)),
    end: (sums, { tool, policy, organisation, today }, dropped) =>
      written([
        ...droppedLines(dropped, paint),
        sumsLine(sums),
        `Checked as at ${today} against ${policy.id} ${policy.version}, ${tool.name} ${tool.version}.`,
        ...[organisationUsedText(organisation), notWhollyUsed(organisation)].filter(
          (sentence) => sentence !== undefined,
        ),
      ]),
  };
};

const sumsOf = (report: CheckReport, lacking: Lacking): TextSums => ({
  files: report.files.length,
  ...readyIn(report.files, lacking),
  unreadable: report.files.filter(({ status }) => status === 'unreadable').length,
  counts: totalCounts(report),
  decided: allFindings(report),
});

/**
 * The report for a person at a terminal or in a text file.
 *
 * @param lacks what its one case lacks, where the report does not hold its cases.
 */
export const renderText = (
  report: CheckReport,
  { lacks, ...options }: TextOptions & { readonly lacks?: readonly string[] } = {},
): string => {
  const pieces = textPieces(options);
  const lacking = lackingIn(report, lacks);
  return (
    pieces.files(report.files, report.crossDocument, lacking) +
    pieces.across(report.crossDocument) +
    pieces.lacking(lacking) +
    pieces.end(sumsOf(report, lacking), report, report.droppedDecisions ?? [])
  );
};
