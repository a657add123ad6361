import type { FieldName } from '../../../template';
import type { Cell } from '../../../docx';
import type { Cells } from './cells';
import { isBlank } from '../words/prompts';
import type { Grid } from '../page/table-grid';
import { drawnBoxes, hasBox, isMark, isUnmarked } from '../words/tick-boxes';
import { isChoice, namesChoice } from '../words/value';

/** The options of a choice that stand in cells of their own, as one text with a box before each. */
export interface Options {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** The row after the last one with options. */
  readonly end: number;
}

/** The options in the cells to the right of a label: `☐ Yes | ☒ No`, or `Substantiated | X | Unfounded | `. */
export const optionsAcross = (
  field: FieldName,
  right: readonly Cell[],
  row: number,
  cells: Cells,
): Options | undefined => {
  if (!isChoice(field) || right.length < 2) return undefined;
  const line = optionLine(field, right, cells);
  return line === undefined ? undefined : { text: line.text, cells: right, end: row + 1 };
};

/**
 * The options in the rows below a label, one to a row, the label merged downwards, with blanks below it, or in a row of
 * its own above them.
 */
export const optionsDown = (
  field: FieldName,
  label: Cell,
  rows: Grid['rows'],
  index: number,
  cells: Cells,
): Options | undefined => {
  const row = rows[index] ?? [];
  if (!isChoice(field) || row[0] !== label) return undefined;
  const beside = row.slice(1);
  const first = optionLine(field, beside, cells);
  const isAbove = first === undefined && beside.every((cell) => cells.isEmpty(cell));
  if (first === undefined && !isAbove) return undefined;
  const lines = first === undefined ? [] : [first];
  const taken = [...beside];
  let end = index + 1;
  for (; end < rows.length; end += 1) {
    const below = rows[end] ?? [];
    const [left] = below;
    const isUnder =
      left !== undefined &&
      left.column === label.column &&
      below.length === row.length &&
      isClear(left, cells);
    if (!isAbove && !isUnder) break;
    if (below.some((cell) => cells.isCovered(cell) || cells.label(cell) !== undefined)) break;
    const options = isUnder ? below.slice(1) : below;
    const line = optionLine(field, options, cells);
    if (line === undefined) break;
    lines.push(line);
    taken.push(...options);
  }
  const isSure =
    lines.some(({ isDrawn }) => isDrawn) ||
    lines.filter(({ isNamed }) => isNamed).length > 1 ||
    lines.some(({ isTicked }) => isTicked);
  if (lines.length < 2 || !isSure) return undefined;
  return { text: lines.map(({ text }) => text).join('\n'), cells: taken, end };
};

const isClear = (cell: Cell, cells: Cells): boolean =>
  cell.verticalMerge === 'continued' || isBlank(cells.text(cell));

interface OptionLine {
  readonly text: string;
  /** Whether boxes were drawn or typed, rather than an X set in a cell. */
  readonly isDrawn: boolean;
  readonly isTicked: boolean;
  /** Whether the words are among the field's choices. */
  readonly isNamed: boolean;
}

const optionLine = (field: FieldName, options: readonly Cell[], cells: Cells): OptionLine | undefined => {
  const texts = options.map((cell) => drawnBoxes(cells.text(cell).trim()));
  const isNamed = texts.some((text) => namesChoice(field, text));
  const filled = texts.filter((text) => text !== '');
  // A cell without a box beside one with boxes may be about something else.
  if (filled.some(isBoxWithWords)) {
    return filled.every(isBoxWithWords)
      ? { text: filled.join(' '), isDrawn: true, isTicked: false, isNamed }
      : undefined;
  }
  const marked = inPairs(texts, 0) ?? inPairs(texts, 1);
  if (marked === undefined) return undefined;
  return {
    text: marked.map(({ words, isTicked }) => `${isTicked ? '☒' : '☐'} ${words}`).join(' '),
    isDrawn: texts.some(hasBox),
    isTicked: marked.some(({ isTicked }) => isTicked),
    isNamed,
  };
};

const isBoxWithWords = (text: string): boolean => hasBox(text) && !isMark(text) && !isUnmarked(text);

/** Words and marks in turn, the words first or second. */
const inPairs = (
  texts: readonly string[],
  wordsAt: 0 | 1,
): readonly { readonly words: string; readonly isTicked: boolean }[] | undefined => {
  if (texts.length < 2 || texts.length % 2 !== 0) return undefined;
  const pairs: { words: string; isTicked: boolean }[] = [];
  for (let at = 0; at < texts.length; at += 2) {
    const words = texts[at + wordsAt] ?? '';
    const mark = texts[at + 1 - wordsAt] ?? '';
    if (words === '' || words.length > LONGEST_OPTION || isMark(words) || isUnmarked(words)) return undefined;
    if (!isMark(mark) && !isUnmarked(mark)) return undefined;
    pairs.push({ words, isTicked: isMark(mark) });
  }
  return pairs;
};

const LONGEST_OPTION = 120;
