import { readDocument } from '../../src/checks';
import { checkCase, renderHtml, reportOn } from '../../src/report';
import type { Attack } from '../fixtures/hostile';

const TODAY = '2026-08-18';

/** What became of one hostile file. */
export interface Tried {
  readonly name: string;
  /** What is not as promised, one line each. */
  readonly wrong: readonly string[];
  /**
   * The time of the processor that reading, checking and writing the report took, without the making of the file: it is
   * the same on a machine that is busy with other things.
   */
  readonly seconds: number;
  /** How long the report is, in characters. */
  readonly report: number;
}

/**
 * The longest report on any of them. Five hundred findings of a few hundred characters are half of it.
 */
const LONGEST_REPORT = 2_000_000;

/** Reads, checks and reports a hostile file, and holds what comes of it against what is promised. */
export const tryAttack = ({ name, make, beside, ends }: Attack): Tried => {
  const bytes = make();
  const other = beside?.();
  const start = process.cpuUsage();
  const outcome = readDocument('hostile.docx', bytes, {});
  const outcomes = [outcome, ...(other === undefined ? [] : [readDocument('beside.docx', other, {})])];
  const documents = outcomes.flatMap((each) => ('document' in each ? [each.document] : []));
  const result = checkCase(documents, { organisation: {}, today: TODAY, attachments: [] });
  const report = renderHtml(reportOn(outcomes, [{ incidentId: null, documents, result }], TODAY));
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;

  const wrong: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  hold(report.length <= LONGEST_REPORT, `its report has ${report.length} characters`);
  if ('refused' in ends) {
    const got = 'problem' in outcome ? outcome.problem.reason : 'read';
    hold(got === ends.refused, `${got} in place of ${ends.refused}`);
    return { name, wrong, seconds, report: report.length };
  }
  if ('problem' in outcome) {
    return { name, wrong: [...wrong, `refused: ${outcome.problem.reason}`], seconds, report: report.length };
  }
  const { content } = outcome.document;
  const { words, notWords, messages = [], findings = [] } = ends.read;
  const holdsWords = (wanted: string): boolean =>
    content.parts.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(wanted)));
  const codes = [...new Set(content.messages.map(({ code }) => code))];
  const all = [...result.documents.flatMap((document) => document.findings), ...result.caseFindings];
  const rules = new Set(all.map(({ rule }) => rule));
  if (words !== undefined) hold(holdsWords(words), `no “${words}”`);
  if (notWords !== undefined) hold(!holdsWords(notWords), `“${notWords}”`);
  hold(codes.join() === messages.join(), `messages ${codes.join()} in place of ${messages.join()}`);
  for (const rule of findings) hold(rules.has(rule), `no finding of ${rule}`);
  hold(!rules.has('document-check-failed'), 'a rule failed');
  return { name, wrong, seconds, report: report.length };
};
