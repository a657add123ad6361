import { isOverdue, type CaseSummary } from '../review';
import { CASE_STATUS_LABELS, caseKindsText, caseName, casePathwayText } from './case-words';
import { cutTo, displayWidth } from './display-width';

export interface TableOptions {
  /** Terminal colours; only where the table goes to a terminal. */
  readonly colour?: boolean;
  /** How many columns the terminal has. Without it names are cut at a length that most screens have room for. */
  readonly width?: number;
}

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** It is never wider than this. */
  readonly most: number;
  /** It is made no narrower than this before others are left out. */
  readonly least: number;
  readonly cell: (each: CaseSummary, today: string) => string;
}

const withSetAside = ({ status, setAside }: CaseSummary): string =>
  `${CASE_STATUS_LABELS[status].toLowerCase()}${setAside > 0 ? ` (${String(setAside)} set aside)` : ''}`;

const dueOf = (each: CaseSummary, today: string): string =>
  each.dueDate === undefined
    ? '–'
    : `${each.dueDate.date}${each.dueDate.isGuess ? '?' : ''}${isOverdue(each, today) ? ' past' : ''}`;

const WIDEST = 1_000;

/** In the order in which they are shown. */
const COLUMNS = {
  case: {
    title: 'case',
    most: 40,
    least: 8,
    cell: (each) => `${caseName(each)}${each.isGuess ? ' (?)' : ''}`,
  },
  documents: {
    title: 'files',
    isNumber: true,
    most: WIDEST,
    least: WIDEST,
    cell: (each) => String(each.files.length),
  },
  kinds: { title: 'kind', most: 48, least: 8, cell: caseKindsText },
  pathway: {
    title: 'pathway',
    most: WIDEST,
    least: WIDEST,
    cell: casePathwayText,
  },
  errors: {
    title: 'errors',
    isNumber: true,
    most: WIDEST,
    least: WIDEST,
    cell: ({ errors }) => String(errors),
  },
  warnings: {
    title: 'warnings',
    isNumber: true,
    most: WIDEST,
    least: WIDEST,
    cell: ({ warnings }) => String(warnings),
  },
  due: { title: 'due', most: WIDEST, least: WIDEST, cell: dueOf },
  status: { title: 'status', most: WIDEST, least: 9, cell: withSetAside },
} as const satisfies Readonly<Record<string, Column>>;

type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** Where a terminal is too narrow for all columns, these are left out, one after the other. */
const LEFT_OUT_FIRST: readonly ColumnName[] = ['kinds', 'pathway', 'warnings', 'documents', 'due', 'errors'];
/** Before that, these are made narrower. */
const NARROWED_FIRST: readonly ColumnName[] = ['kinds', 'case'];

const GAP = 2;

const total = (widths: ReadonlyMap<ColumnName, number>): number =>
  [...widths.values()].reduce((sum, width) => sum + width + GAP, -GAP);

/** How wide each column is; one that there is no room for is absent. */
const fitted = (natural: ReadonlyMap<ColumnName, number>, width: number): ReadonlyMap<ColumnName, number> => {
  const widths = new Map(natural);
  const narrow = (names: readonly ColumnName[] = NARROWED_FIRST): void => {
    for (const name of names) {
      const now = widths.get(name);
      if (now === undefined) continue;
      const tooMuch = Math.max(0, total(widths) - width);
      widths.set(name, Math.max(Math.min(now, COLUMNS[name].least), now - tooMuch));
    }
  };
  narrow();
  for (const name of LEFT_OUT_FIRST) {
    if (total(widths) <= width) break;
    widths.delete(name);
    // What was narrowed in vain has its width back, so that no room is wasted.
    for (const each of NARROWED_FIRST)
      if (widths.has(each)) widths.set(each, natural.get(each) ?? COLUMNS[each].least);
    narrow();
  }
  narrow(['status']);
  return widths;
};

/** A table of cases for a terminal or a text file: one line a case, with a note below of what its marks mean. */
export const renderCaseTable = (
  cases: readonly CaseSummary[],
  today: string,
  { colour = false, width = Infinity }: TableOptions = {},
): string => {
  const cells = cases.map((each) =>
    Object.fromEntries(
      NAMES.map((name) => [name, cutTo(COLUMNS[name].cell(each, today), COLUMNS[name].most)]),
    ),
  );
  const natural = new Map(
    NAMES.map((name) => {
      const longest = cells.reduce(
        (most, row) => Math.max(most, displayWidth(row[name] ?? '')),
        COLUMNS[name].title.length,
      );
      return [name, longest] as const;
    }),
  );
  const widths = fitted(natural, width);
  const line = (cell: (name: ColumnName) => string): string =>
    [...widths]
      .map(([name, columns]) => {
        const text = cutTo(cell(name), columns);
        const blank = ' '.repeat(Math.max(0, columns - displayWidth(text)));
        return 'isNumber' in COLUMNS[name] ? blank + text : text + blank;
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  const painted = (text: string, style: string): string =>
    colour ? `\u001b[${style}m${text}\u001b[0m` : text;
  const lines = cases.map((each, at) =>
    painted(
      line((name) => cells[at]?.[name] ?? ''),
      each.status === 'ready' ? '32' : '31;1',
    ),
  );
  const notes = [
    cases.some(({ isGuess }) => isGuess) ? '(?) which files are of this case is a guess' : '',
    cases.some(({ dueDate }) => dueDate?.isGuess === true) ? '? the due date is to be confirmed' : '',
  ].filter((note) => note !== '');
  const asText = [
    painted(
      line((name) => COLUMNS[name].title),
      '1',
    ),
    ...lines,
    ...(notes.length === 0 ? [] : [notes.join('; ')]),
  ];
  return asText.map((each) => `${each}\n`).join('');
};
