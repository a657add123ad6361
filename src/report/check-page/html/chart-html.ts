import { SEVERITIES, type Severity } from '../../../checks';
import { visibleLine } from '../../../review/visible-text';
import { markup, type SafeHtml } from '../../html';
import type { Chart, ChartRow } from '../page-content';

/** Heights in pixels; what runs across is in percent, so that the letters stay as large on a narrow screen. */
const ROW = 36;
const LEGEND = 26;
const LETTERS = 46;

/** A full bar leaves room for the number after it. */
const WIDEST = 88;

const percent = (share: number): string => `${String(Math.round(share * 100) / 100)}%`;

const shortened = (label: string): string => {
  const line = visibleLine(label);
  const characters = [...line];
  return characters.length <= LETTERS
    ? line
    : `${characters
        .slice(0, LETTERS - 1)
        .join('')
        .trimEnd()}…`;
};

// The bars are thick lines, so that one of them can be striped, and another dotted, without a pattern to refer to: nobody
// has to tell them apart by their colours.
const bar = (severity: Severity, from: number, to: number, middle: number): SafeHtml =>
  markup`<line class="bar ${severity}" x1="${percent(from)}" x2="${percent(to)}" y1="${middle}" y2="${middle}"></line>`;

const total = ({ counts }: ChartRow): number => SEVERITIES.reduce((sum, each) => sum + counts[each], 0);

const rowHtml = (row: ChartRow, index: number, most: number): SafeHtml => {
  const top = LEGEND + index * ROW;
  const widthOf = (count: number): number => (count / most) * WIDEST;
  const bars = SEVERITIES.map((severity, at) => {
    const before = SEVERITIES.slice(0, at).reduce((sum, each) => sum + row.counts[each], 0);
    const count = row.counts[severity];
    return count === 0 ? undefined : bar(severity, widthOf(before), widthOf(before + count), top + 24);
  });
  return markup`<text x="0" y="${top + 13}">${shortened(row.label)}</text>
    ${bars}
    <text x="${percent(widthOf(total(row)))}" y="${top + 28}" dx="6">${total(row)}</text>`;
};

const LEGEND_TEXTS: Readonly<Record<Severity, readonly [at: number, text: string]>> = {
  error: [0, 'Errors'],
  warning: [30, 'Warnings'],
  info: [66, 'Notes'],
};

const legend = (): readonly SafeHtml[] =>
  SEVERITIES.map((severity) => {
    const [at, text] = LEGEND_TEXTS[severity];
    return markup`${bar(severity, at, at + 6, 9)}<text x="${percent(at + 6)}" y="13" dx="5">${text}</text>`;
  });

/** The chart as a drawing within the page; a screen reader says its title and description in place of it. */
export const chartHtml = ({ title, description, rows }: Chart): SafeHtml => {
  const most = Math.max(1, ...rows.map(total));
  const height = LEGEND + rows.length * ROW;
  return markup`<figure class="chart">
    <figcaption>${title}</figcaption>
    <svg role="img" aria-labelledby="chart-title chart-description" width="100%" height="${height}">
      <title id="chart-title">${title}</title>
      <desc id="chart-description">${description}</desc>
      ${legend()}
      ${rows.map((row, index) => rowHtml(row, index, most))}
    </svg>
  </figure>`;
};
