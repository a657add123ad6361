import { markup, SafeHtml, when } from '../../html';
import type {
  Block,
  Column,
  Fact,
  FindingEntry,
  Findings,
  List,
  Table,
  Verdict,
  Words,
} from '../page-content';
import { chartHtml } from './chart-html';
import { wordsHtml } from './words-html';

const factHtml = ({ term, words }: Fact): SafeHtml => markup`<dt>${term}</dt><dd>${wordsHtml(words)}</dd>`;

const listHtml = ({ items }: List): SafeHtml =>
  markup`<ul>${items.map((item) => markup`<li>${wordsHtml(item)}</li>`)}</ul>`;

const verdictHtml = ({ tone, lines }: Verdict): SafeHtml =>
  markup`<div class="verdict ${tone}">
    ${lines.map((line) => markup`<p>${wordsHtml(line)}</p>\n`)}
  </div>`;

const CLASSES: Readonly<Record<NonNullable<Column['as']>, string>> = {
  number: 'number',
  status: 'status',
  aside: 'what',
};

const classOf = ({ as }: Column): SafeHtml | undefined =>
  as === undefined ? undefined : markup` class="${CLASSES[as]}"`;

const headCell = (column: Column): SafeHtml => markup`<th scope="col"${classOf(column)}>${column.label}</th>`;

const rowHtml = ([name = [], ...cells]: readonly Words[], [, ...columns]: readonly Column[]): SafeHtml =>
  markup`<tr>
    <th scope="row">${wordsHtml(name)}</th>
    ${columns.map((column, index) => markup`<td${classOf(column)}>${wordsHtml(cells[index] ?? [])}</td>`)}
  </tr>`;

const tableHtml = ({ caption, columns, rows }: Table): SafeHtml => {
  const counts = columns.some(({ as }) => as === 'number');
  return markup`<table${when(counts, () => markup` class="summary"`)}>
    <caption>${caption}</caption>
    <thead>
      <tr>
        ${columns.map(headCell)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowHtml(row, columns))}
    </tbody>
  </table>`;
};

/** Whether a bundle holds errors is counted from these attributes: `verifyBundle` reads them. */
const findingHtml = (finding: FindingEntry, level: number): SafeHtml => {
  const { id, rule, severity, isSetAside, title, facts } = finding;
  const heading = new SafeHtml(`h${String(level)}`);
  return markup`<li id="${id}" class="${severity}" data-rule="${rule}" data-severity="${severity}"${when(isSetAside, () => markup` data-set-aside="true"`)}>
    <${heading}>${wordsHtml(title)}</${heading}>
    <dl>
      ${facts.map(factHtml)}
    </dl>
  </li>`;
};

const findingsHtml = ({ findings }: Findings, level: number): SafeHtml =>
  markup`<ol class="findings">
    ${findings.map((finding) => findingHtml(finding, level))}
  </ol>`;

/** A block in HTML; `level` is that of a heading within it. */
export const blockHtml = (block: Block, level: number): SafeHtml => {
  switch (block.kind) {
    case 'paragraph':
      return block.aside === true
        ? markup`<p class="soft small">${wordsHtml(block.words)}</p>`
        : markup`<p>${wordsHtml(block.words)}</p>`;
    case 'verdict':
      return verdictHtml(block);
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'findings':
      return findingsHtml(block, level);
    case 'facts':
      return markup`<dl>
        ${block.facts.map(factHtml)}
      </dl>`;
  }
};
