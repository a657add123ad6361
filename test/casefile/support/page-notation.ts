import { GROUP_NAMES } from '../../../src/template';
import type { CaseFile, FieldReading, FieldReadings } from '../../../src/casefile';
import type { DocxContent } from '../../../src/docx';
import { body, bold, field, h, item, p, table } from './make-content';
import type { Block } from './make-content';

const TAGGED = /^\[(?<tag>[a-z]+\.[A-Za-z]+)\] ?(?<text>.*)$/;
const NUMBERED = /^(?<number>\d+[.)]) auto (?<text>.+)$/;

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const blockOf = (line: string): Block => {
  const [, marks = '', title = ''] = /^(#{1,6}) (.+)$/.exec(line) ?? [];
  if (title !== '') return h(marks.length, title);
  const [, strong] = /^\*\*([^*]+)\*\*$/.exec(line) ?? [];
  if (strong !== undefined) return bold(strong);
  const [, start, rest = ''] = /^\*\*([^*]+)\*\*(.+)$/.exec(line) ?? [];
  if (start !== undefined) return p(start + rest, { boldStart: start.length });
  const tagged = TAGGED.exec(line)?.groups;
  if (tagged !== undefined)
    return field(tagged.tag ?? '', ...(tagged.text === '' ? [] : [tagged.text ?? '']));
  const numbered = NUMBERED.exec(line)?.groups;
  if (numbered !== undefined) return p(numbered.text ?? '', { listed: true, number: numbered.number ?? '' });
  return line.startsWith('- ') ? item(line.slice(2)) : p(line);
};

/**
 * A document from the notation of docs/reading.md: `# heading`, `**bold line**`, `**bold start** and more`,
 * `| cell | cell |`, `- item`, `1. auto an automatically numbered item`, `[field.name] text of a control of ours`,
 * and plain lines.
 */
export const documentFrom = (notation: string): DocxContent => {
  const blocks: Block[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(table(rows));
    rows = [];
  };
  for (const line of notation.split('\n').map((text) => text.trim())) {
    if (line.startsWith('|')) {
      rows.push(cellsOf(line));
      continue;
    }
    endTable();
    if (line !== '') blocks.push(blockOf(line));
  }
  endTable();
  return body(...blocks);
};

const readingsIn = (fields: FieldReadings, owner: string): readonly string[] =>
  (Object.entries(fields) as [string, FieldReading][]).map(
    ([name, { text, foundBy, sureness }]) =>
      `${owner}${name} = ${text === '' ? '(empty)' : text.replaceAll('\n', ' / ')} · ${foundBy}, ${sureness}`,
  );

/** What was read, one line a value, in the notation of docs/reading.md. */
export const linesOf = ({
  fields,
  groups,
  contradictions,
  changesPassedOver = [],
  decidedOfNone = [],
}: CaseFile): readonly string[] => [
  ...readingsIn(fields, ''),
  ...GROUP_NAMES.flatMap((group) =>
    groups[group].flatMap((copy, index) => readingsIn(copy.fields, `${group} ${String(index + 1)}: `)),
  ),
  ...contradictions.flatMap(({ field: name, reading }) => readingsIn({ [name]: reading }, 'second value: ')),
  ...changesPassedOver.map(({ excerpt }) => `told, and nothing taken: ${excerpt}`),
  ...decidedOfNone.map(({ excerpt }) => `told, of which one is not known: ${excerpt}`),
];
