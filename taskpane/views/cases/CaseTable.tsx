import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatDate, victorianToday } from '../../../src/policy';
import {
  caseKindsText,
  caseName,
  casePathwayText,
  CASE_STATUS_LABELS,
  visibleLine,
} from '../../../src/report';
import { isOverdue, type CaseOrder, type CaseSummary } from '../../../src/review';
import { Pill, type PillColour } from '../../parts/Pill';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { DeskCase } from '../../session/desk/desk';
import type { CaseLine } from '../../work/work';
import { sortedBy, type TableChoice } from './table-rows';

// Where there is no room for eight columns every case is a block of lines, each with what it is called; roles are written
// out, because a table that is laid out as blocks is none for a screen reader otherwise.
const NARROW = '@media (max-width: 55rem)';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    [NARROW]: { display: 'block' },
  },
  group: { [NARROW]: { display: 'block' } },
  heads: { [NARROW]: { display: 'flex', flexWrap: 'wrap' } },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [NARROW]: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  },
  labelled: {
    [NARROW]: {
      '::before': { content: 'attr(data-label) ": "', color: tokens.colorNeutralForeground2 },
    },
  },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { textAlign: 'left' },
  },
  first: { minWidth: '8rem' },
  files: { minWidth: '9rem' },
  head: { backgroundColor: tokens.colorNeutralBackground2 },
  sort: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

interface Column {
  readonly order?: CaseOrder;
  readonly title: string;
  readonly isNumber?: boolean;
}

const COLUMNS: readonly Column[] = [
  { order: 'case', title: 'Case' },
  { order: 'status', title: 'Status' },
  { order: 'errors', title: 'Errors', isNumber: true },
  { order: 'warnings', title: 'Warnings', isNumber: true },
  { order: 'due', title: 'Due' },
  { order: 'documents', title: 'Documents' },
  { title: 'Kind' },
  { order: 'pathway', title: 'Pathway' },
];

const STATUS_COLOURS: Readonly<Record<CaseSummary['status'], PillColour>> = {
  ready: 'success',
  incomplete: 'warning',
  'not-ready': 'danger',
  unreadable: 'danger',
};

/** Orders that put the largest first until they are turned round. */
const DESCENDING: ReadonlySet<CaseOrder> = new Set(['errors', 'warnings', 'documents', 'status']);

const ariaSort = (column: Column, { order, turned }: TableChoice) =>
  column.order !== order || order === 'given'
    ? undefined
    : DESCENDING.has(order) !== turned
      ? ('descending' as const)
      : ('ascending' as const);

const ARROWS = { ascending: ' ↑', descending: ' ↓' } as const;

const Due = ({ summary }: { readonly summary: CaseSummary }) => {
  const styles = useStyles();
  const { dueDate } = summary;
  if (dueDate === undefined) return <>Not known</>;
  const today = victorianToday(new Date());
  return (
    <span title={dueDate.because}>
      {formatDate(dueDate.date)}
      {isOverdue(summary, today) && (
        <>
          {' '}
          <Pill colour="danger">Past</Pill>
        </>
      )}
      {dueDate.isGuess && <Caption1 className={styles.quiet}>to be confirmed</Caption1>}
    </span>
  );
};

/** Whoever can write a document can write decisions into it: that there are some is shown, and none of them counts. */
const Inside = ({ inside: { decisions, notes } }: Required<Pick<CaseLine, 'inside'>>) => {
  const styles = useStyles();
  const kept = decisions === 1 ? '1 decision is' : `${String(decisions)} decisions are`;
  return (
    <>
      {decisions > 0 && (
        <Caption1 className={styles.quiet}>{kept} kept inside the documents and not counted here</Caption1>
      )}
      {notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {visibleLine(note)}
        </Caption1>
      ))}
    </>
  );
};

interface CellProps {
  readonly label: string;
  readonly span?: number;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

const Cell = ({ label, span, isNumber = false, children }: CellProps) => {
  const styles = useStyles();
  return (
    <td
      role="cell"
      colSpan={span}
      data-label={label}
      className={mergeClasses(styles.cell, styles.labelled, isNumber && styles.number)}
    >
      {children}
    </td>
  );
};

const Cells = ({ row }: { readonly row: DeskCase }) => {
  const styles = useStyles();
  const documents = row.files.map(visibleLine).join(', ');
  if (row.is !== 'checked') {
    return (
      <>
        <Cell label="Status" span={4}>
          {row.is === 'waiting' ? 'Waiting' : visibleLine(row.sentence)}
        </Cell>
        <Cell label="Documents" span={3}>
          {documents}
        </Cell>
      </>
    );
  }
  const { summary } = row;
  return (
    <>
      <Cell label="Status">
        <Pill colour={STATUS_COLOURS[summary.status]}>{CASE_STATUS_LABELS[summary.status]}</Pill>
        {summary.status === 'incomplete' &&
          summary.lacks.map((lack) => (
            <Caption1 key={lack} className={styles.quiet}>
              {lack}
            </Caption1>
          ))}
        {summary.inside && <Inside inside={summary.inside} />}
        {summary.setAside > 0 && (
          <Caption1 className={styles.quiet}>{String(summary.setAside)} set aside</Caption1>
        )}
      </Cell>
      <Cell label="Errors" isNumber>
        {summary.errors}
      </Cell>
      <Cell label="Warnings" isNumber>
        {summary.warnings}
      </Cell>
      <Cell label="Due">
        <Due summary={summary} />
      </Cell>
      <Cell label="Documents">{documents}</Cell>
      <Cell label="Kind">{caseKindsText(summary)}</Cell>
      <Cell label="Pathway">{casePathwayText(summary)}</Cell>
    </>
  );
};

const nameOf = (row: DeskCase): string =>
  row.is === 'checked' ? caseName(row.summary) : visibleLine(row.files[0] ?? '');

interface HeadProps extends Pick<Props, 'choice' | 'onChoice'> {
  readonly column: Column;
}

const Head = ({ column, choice, onChoice }: HeadProps) => {
  const styles = useStyles();
  const { order, title, isNumber } = column;
  const sort = ariaSort(column, choice);
  return (
    <th
      role="columnheader"
      scope="col"
      {...(sort && { 'aria-sort': sort })}
      className={mergeClasses(styles.cell, isNumber && styles.number)}
    >
      {order === undefined ? (
        title
      ) : (
        <button type="button" className={styles.sort} onClick={() => onChoice(sortedBy(choice, order))}>
          {title}
          {sort && <span aria-hidden="true">{ARROWS[sort]}</span>}
        </button>
      )}
    </th>
  );
};

/** More than so many lines at once are slow to draw and nobody reads them. */
const AT_ONCE = 100;

interface Props {
  readonly rows: readonly DeskCase[];
  readonly choice: TableChoice;
  readonly onChoice: (choice: TableChoice) => void;
  /** Opens a case. Rejects with a `PaneProblem`. */
  readonly onOpen: (key: string) => Promise<void>;
}

/** The cases, one a line; the name of one opens it. */
export const CaseTable = ({ rows, choice, onChoice, onOpen }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      {problem && <ProblemBar problem={problem} />}
      <table role="table" aria-label="Cases" className={styles.table}>
        <thead role="rowgroup" className={styles.group}>
          <tr role="row" className={mergeClasses(styles.row, styles.head, styles.heads)}>
            {COLUMNS.map((column) => (
              <Head key={column.title} column={column} choice={choice} onChoice={onChoice} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.group}>
          {rows.slice(0, most).map((row) => (
            <tr key={row.key} role="row" className={styles.row}>
              <th role="rowheader" scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {row.is === 'checked' ? (
                  <Link as="button" disabledFocusable={busy} onClick={() => void run(() => onOpen(row.key))}>
                    {nameOf(row)}
                  </Link>
                ) : (
                  nameOf(row)
                )}
                {row.is === 'checked' && row.summary.isGuess && (
                  <Caption1 className={styles.quiet}>{visibleLine(row.summary.because)}</Caption1>
                )}
              </th>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button className={styles.more} onClick={() => setMost(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, rows.length - most)} more
        </Button>
      )}
    </>
  );
};
