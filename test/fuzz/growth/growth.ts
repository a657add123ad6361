import { readDocument, RULES } from '../../../src/checks';
import { calendarDate } from '../../../src/policy';
import { checkCase, renderHtml, renderJson, renderSarif, renderText, reportOn } from '../../../src/report';
import { SHAPES } from './shapes';
import type { Shape } from './shapes';

const SIZES = [500, 1_000, 2_000, 4_000] as const;
const ATTEMPTS = 3;
/** Four times the document may cost this many times as much; a cost with its square would be sixteen times. */
const MOST_TIMES = 9;
/** What takes less is too quick to be measured on a machine that does other things too. */
const LEAST_MILLISECONDS = 150;

const TODAY = calendarDate(2026, 8, 18)!;

/** What each stage of the whole check costs. */
interface Cost {
  readonly read: number;
  readonly check: number;
  readonly report: number;
}

const costOf = (files: readonly Uint8Array[]): Cost => {
  const start = performance.now();
  const outcomes = files.map((bytes, index) => readDocument(`growth-${index}.docx`, bytes, {}));
  const read = performance.now();
  // Refusing costs too, and must not grow either.
  const documents = outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : []));
  const result = checkCase(documents, { organisation: {}, today: TODAY, attachments: [] });
  const checked = performance.now();
  const report = reportOn(outcomes, [{ incidentId: null, documents, result }], TODAY);
  renderText(report, {});
  renderHtml(report);
  renderJson(report);
  renderSarif(report, RULES);
  return { read: read - start, check: checked - read, report: performance.now() - checked };
};

const STAGES = ['read', 'check', 'report'] as const;

/** The least of some attempts, stage by stage: what comes on top is the machine's. */
const leastOf = (made: ReturnType<Shape>): Cost => {
  const files = made instanceof Uint8Array ? [made] : made;
  const attempts = Array.from({ length: ATTEMPTS }, () => costOf(files));
  const least = (stage: (typeof STAGES)[number]): number => Math.min(...attempts.map((cost) => cost[stage]));
  return { read: least('read'), check: least('check'), report: least('report') };
};

/** Prints how the cost of each shape grows. @returns whether none grows faster than it may. */
export const growth = (say: (text: string) => void): boolean => {
  let passed = true;
  for (const [name, shape] of Object.entries(SHAPES)) {
    const costs = SIZES.map((size) => leastOf(shape(size)));
    const faults = STAGES.flatMap((stage) => {
      const [, small = NaN, , large = NaN] = costs.map((cost) => cost[stage]);
      const isTooMuch = large > LEAST_MILLISECONDS && large / small > MOST_TIMES;
      return isTooMuch ? [`${stage} × ${(large / small).toFixed(1)}`] : [];
    });
    const columns = costs.map((cost) =>
      STAGES.map((stage) => cost[stage].toFixed(0))
        .join('/')
        .padStart(14),
    );
    say(
      `${name.padEnd(34)}${columns.join('')}${faults.length === 0 ? '' : `   TOO MUCH: ${faults.join(', ')}`}`,
    );
    passed &&= faults.length === 0;
  }
  say(`\nms of reading/checking/reporting at ${SIZES.join(', ')} pieces`);
  return passed;
};
