import { isOn } from '../on-off';
import type { XmlElement } from '../xml-reader';
import type { OpenCell, OpenTable } from './open';
import type { Story } from './story';
import type { StoryVocabulary } from './vocabulary';

// Word's own limit is 63 columns.
const MOST_COLUMNS = 1024;

const countOf = (element: XmlElement): number => {
  const value = Number(element.attribute('w:val'));
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 0;
};

const openTable = (story: Story): void => {
  const { paragraphs, table: outer } = story;
  const cell = story.innermostCell();
  const index = story.tables.push({
    from: paragraphs.length,
    to: paragraphs.length,
    ...(cell !== undefined && { cell }),
    rowCount: 0,
    columnCount: 0,
    headerRows: 0,
  });
  story.table = {
    index: index - 1,
    outer,
    row: -1,
    column: 0,
    headerRows: 0,
    columnCount: 0,
    inRow: false,
    cell: undefined,
    cellBefore: undefined,
    rowHidden: outer?.rowHidden ?? false,
    rowRemoved: false,
    fill: 'none',
    cellFill: 'none',
    shadedElsewhere: false,
  };
  story.levels.push('row');
};

const closeTable = (story: Story): void => {
  const open = story.table;
  const table = open === undefined ? undefined : story.tables[open.index];
  if (open === undefined || table === undefined) return;
  table.to = story.paragraphs.length;
  table.rowCount = open.row + 1;
  table.columnCount = open.columnCount;
  table.headerRows = open.headerRows;
  story.table = open.outer;
  story.levels.pop();
};

/** A tracked deletion of a row takes all that is in it. */
export const removeRow = (story: Story): void => {
  const { table } = story;
  if (table === undefined || table.rowRemoved) return;
  table.rowRemoved = true;
  story.removed += 1;
};

const endRemoval = (story: Story): void => {
  const { table } = story;
  if (table?.rowRemoved !== true) return;
  table.rowRemoved = false;
  story.removed -= 1;
};

const openRow = (story: Story): void => {
  story.levels.push('cell');
  const { table } = story;
  if (table === undefined) return;
  endRemoval(story);
  table.cellBefore = undefined;
  table.row += 1;
  table.column = 0;
  table.inRow = true;
  table.rowHidden = table.outer?.rowHidden ?? false;
};

const closeRow = (story: Story): void => {
  story.levels.pop();
  const { table } = story;
  if (table === undefined) return;
  table.columnCount = Math.max(table.columnCount, table.column);
  table.inRow = false;
};

const openCell = (story: Story): void => {
  story.levels.push('block');
  const { table } = story;
  // A cell outside any row is no cell: its paragraphs are read, its place is nowhere.
  if (table?.inRow !== true || table.cell !== undefined) return;
  const at = story.paragraphs.length;
  table.cellFill = 'none';
  table.cell =
    story.cells.push({
      table: table.index,
      row: table.row,
      column: table.column,
      columnSpan: 1,
      from: at,
      to: at,
    }) - 1;
};

const cellOf = (story: Story): OpenCell | undefined =>
  story.table?.cell === undefined ? undefined : story.cells[story.table.cell];

const closeCell = (story: Story): void => {
  story.levels.pop();
  const cell = cellOf(story);
  if (cell === undefined || story.table === undefined) return;
  cell.to = story.paragraphs.length;
  story.table.column = cell.column + cell.columnSpan;
  story.table.cellBefore = story.table.cell;
  story.table.cell = undefined;
};

/** The old way to span columns: a cell of its own for each column, all but the first covered by the one before. */
const joinToCellBefore = (story: Story): void => {
  const { table, cells } = story;
  const covered = cellOf(story);
  const before = table?.cellBefore === undefined ? undefined : cells[table.cellBefore];
  if (table === undefined || covered === undefined || before === undefined) return;
  // Not where something has been read in it: that would lose its place.
  if (table.cell !== cells.length - 1 || covered.from !== story.paragraphs.length) return;
  cells.pop();
  before.columnSpan = Math.min(before.columnSpan + covered.columnSpan, MOST_COLUMNS);
  table.cell = table.cellBefore;
};

const inCellProperties =
  (apply: (cell: OpenCell, element: XmlElement) => void) =>
  (story: Story, element: XmlElement): void => {
    const cell = story.properties === 'cell' ? cellOf(story) : undefined;
    if (cell !== undefined) apply(cell, element);
  };

const inRowProperties =
  (apply: (table: OpenTable, element: XmlElement) => void) =>
  (story: Story, element: XmlElement): void => {
    if (story.properties === 'row' && story.table !== undefined) apply(story.table, element);
  };

/** Tables, rows and cells, and their places in the grid. */
export const tableHandlers: StoryVocabulary = {
  'w:tbl': { open: openTable, close: closeTable },
  'w:tr': { open: openRow, close: closeRow },
  'w:tc': { open: openCell, close: closeCell },
  'w:gridSpan': {
    open: inCellProperties((cell, element) => {
      cell.columnSpan = Math.max(1, countOf(element));
    }),
  },
  'w:vMerge': {
    open: inCellProperties((cell, element) => {
      cell.verticalMerge = element.attribute('w:val') === 'restart' ? 'start' : 'continued';
    }),
  },
  'w:hMerge': {
    open: (story, element) => {
      if (story.properties === 'cell' && element.attribute('w:val') !== 'restart') joinToCellBefore(story);
    },
  },
  'w:gridBefore': {
    open: inRowProperties((table, element) => {
      table.column += countOf(element);
    }),
  },
  'w:tblHeader': {
    open: inRowProperties((table, element) => {
      // Only rows at the top repeat; one further down does nothing in Word.
      if (table.headerRows === table.row && isOn(element)) table.headerRows += 1;
    }),
  },
  'w:hidden': {
    open: inRowProperties((table, element) => {
      table.rowHidden ||= isOn(element);
    }),
  },
};
