import { isDeepStrictEqual } from 'node:util';
import { buildBundle, bundleDocument, BundleRefused, verifyBundle } from '../../../src/bundle';
import { readDocument, RULES } from '../../../src/checks';
import type { ReadDocument } from '../../../src/checks';
import { calendarDate } from '../../../src/policy';
import {
  checkCase,
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonl,
  renderSarif,
  renderText,
  reportOn,
} from '../../../src/report';
import type { CheckReport, FileReport } from '../../../src/report';
import { parseCheckResult } from '../../../src/report/check-result';
import { FIELD_LABELS } from '../../../src/template';
import { boundsFaults, placeFaults, placesIn } from './content-bounds';
import { isKnownReason } from './reasons';
import { takenTwice } from './taken-twice';

/** A day on which the sample cases are finished and not yet due. */
const TODAY = calendarDate(2026, 8, 18)!;
/** The name says what no name of a document should have to: nothing. */
const FILE = 'mutant.docx';

/** What became of a case. */
export interface Outcome {
  /** The reason why it could not be read, else `ready` or `not-ready`. */
  readonly name: string;
  /** What was read, where it was. */
  readonly document?: ReadDocument;
  /** What is wrong with how it ended, one line each. */
  readonly faults: readonly string[];
}

/** How much of the pipeline a case goes through. */
export interface Depth {
  /** Holds what is read twice against itself, and holds the report against its schema. */
  readonly twice: boolean;
  /** Makes the bundle, and verifies it. */
  readonly bundle: boolean;
}

const messageFaults = (reason: string, message: string): string[] => [
  ...(isKnownReason(reason) ? [] : [`the reason “${reason}” is not known`]),
  // One line that a person can act on; what the file calls its parts may stand in it, and must not take it over.
  // eslint-disable-next-line no-control-regex
  ...(/^[A-Z][^\u0000-\u001f\u007f-\u009f\u2028\u2029]*[a-z)]\.$/u.test(message) && message.length < 600
    ? []
    : [`the message is no sentence: ${JSON.stringify(message)}`]),
];

const parses = (name: string, text: string): string[] => {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`${name} is not JSON`];
  }
};

/** Writes the report in every format, and looks whether each can be read by what reads that format. */
const formatFaults = (report: CheckReport): string[] => {
  renderText(report, { colour: true, width: 80 });
  const rows = renderCsv(report).trimEnd().split('\r\n').length;
  const html = renderHtml(report);
  return [
    ...parses('the JSON report', renderJson(report)),
    ...parses('the SARIF report', renderSarif(report, RULES)),
    ...renderJsonl(report)
      .trimEnd()
      .split('\n')
      .flatMap((line) => parses('a line of the JSONL report', line)),
    ...(rows < 1 ? ['the CSV report is empty'] : []),
    ...(/<script|<iframe|\son\w+=|javascript:/i.test(
      html.replace(/<style>.*?<\/style>/s, '').replace(/[^<>]*(?=<)/g, ''),
    )
      ? ['the HTML report runs something']
      : []),
  ];
};

const schemaFaults = (report: CheckReport): string[] => {
  try {
    parseCheckResult(JSON.parse(renderJson(report)));
    return [];
  } catch (error) {
    return [`the JSON report is not of its schema: ${String(error).slice(0, 300)}`];
  }
};

const bundleFaults = async (
  report: CheckReport,
  document: ReadDocument,
  bytes: Uint8Array,
): Promise<string[]> => {
  try {
    const bundle = await buildBundle({
      report,
      documents: [bundleDocument(document, bytes)],
      attachments: [],
      rules: RULES.map(({ id }) => id),
      labels: FIELD_LABELS,
      draft: true,
    });
    const { ok, problems } = await verifyBundle(bundle.bytes, { name: bundle.name });
    return ok ? [] : problems.map(({ message }) => `the bundle does not verify: ${message}`);
  } catch (error) {
    if (error instanceof BundleRefused) return [];
    throw error;
  }
};

interface Checked {
  readonly report: CheckReport;
  /** What the rules that failed say, whichever document they were about. */
  readonly failed: readonly string[];
}

const check = (document: ReadDocument, companions: readonly ReadDocument[]): Checked => {
  const documents = [document, ...companions];
  const result = checkCase(documents, { organisation: {}, today: TODAY, attachments: [] });
  const failed = [...result.documents.flatMap(({ findings }) => findings), ...result.caseFindings]
    .filter(({ rule }) => rule === 'document-check-failed')
    .map(({ message }) => `a rule failed: ${message}`);
  return {
    report: reportOn([{ file: FILE, document }], [{ incidentId: null, documents, result }], TODAY),
    failed,
  };
};

const statusOf = (report: CheckReport): FileReport['status'] | undefined => report.files[0]?.status;

const sameTwice = (
  document: ReadDocument,
  report: CheckReport,
  bytes: Uint8Array,
  companions: readonly ReadDocument[],
) => {
  const faults: string[] = [];
  const { content } = document;
  if (JSON.stringify(structuredClone(content)) !== JSON.stringify(content))
    faults.push('the content does not survive a copy');
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(content)), content))
    faults.push('the content does not survive JSON');
  const again = readDocument(FILE, bytes, {});
  if ('problem' in again) return [...faults, 'the second reading ends otherwise'];
  if (!isDeepStrictEqual(again.document, document)) faults.push('the second reading reads something else');
  if (!isDeepStrictEqual(check(again.document, companions).report, report))
    faults.push('the second check finds something else');
  return faults;
};

/**
 * Puts bytes through everything that the product does with a document. Whatever is thrown is a fault.
 *
 * @param companions the other documents of the case.
 */
export const outcomeOf = async (
  bytes: Uint8Array,
  companions: readonly ReadDocument[],
  depth: Depth,
): Promise<Outcome> => {
  const outcome = readDocument(FILE, bytes, {});
  if ('problem' in outcome) {
    const { reason, message } = outcome.problem;
    const report = reportOn([outcome], [], TODAY);
    return { name: reason, faults: [...messageFaults(reason, message), ...formatFaults(report)] };
  }
  const { document } = outcome;
  const { content, caseFile } = document;
  const { report, failed } = check(document, companions);
  const findings = report.files[0]?.findings ?? [];
  const places = findings.flatMap(({ place }) => (place === undefined ? [] : [place]));
  return {
    name: statusOf(report) ?? 'without a status',
    document,
    faults: [
      ...boundsFaults(content),
      ...placeFaults(content, [...placesIn(caseFile), ...places]),
      ...takenTwice(caseFile),
      ...failed,
      ...formatFaults(report),
      ...(depth.twice ? [...sameTwice(document, report, bytes, companions), ...schemaFaults(report)] : []),
      ...(depth.bundle ? await bundleFaults(report, document, bytes) : []),
    ],
  };
};

/** How a case ended in which something was thrown that nothing may throw. */
export const outcomeOfThrown = (error: unknown): Outcome => ({
  name: 'thrown',
  faults: [
    error instanceof Error ? (error.stack ?? error.message) : `something was thrown: ${String(error)}`,
  ],
});
