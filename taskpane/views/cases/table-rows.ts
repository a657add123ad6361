import type { CalendarDate } from '../../../src/policy';
import {
  filterCases,
  sortCases,
  type CaseFilter,
  type CaseOrder,
  type CaseSummary,
} from '../../../src/review';
import type { DeskCase } from '../../session/desk/desk';

/** How a person wants to see the table. */
export interface TableChoice {
  readonly order: CaseOrder;
  /** Against the way in which the order goes first. */
  readonly turned: boolean;
  readonly filter: CaseFilter | 'all';
}

export const FIRST_CHOICE: TableChoice = { order: 'given', turned: false, filter: 'all' };

type Checked = CaseSummary & { readonly key: string };

/** Clicking a column sorts by it; a second time the other way round; a third time as the files were given. */
export const sortedBy = (choice: TableChoice, order: CaseOrder): TableChoice =>
  choice.order !== order
    ? { ...choice, order, turned: false }
    : choice.turned
      ? { ...choice, order: 'given', turned: false }
      : { ...choice, turned: true };

/**
 * The lines to be shown. What is not checked yet, or could not be, comes after what is while the table is sorted, and is
 * left out while it is cut down: nobody can say yet whether it would be among what is asked for.
 */
export const tableRows = (
  cases: readonly DeskCase[],
  { order, turned, filter }: TableChoice,
  today: CalendarDate,
): readonly DeskCase[] => {
  if (order === 'given' && filter === 'all') return cases;
  const byKey = new Map(cases.map((row) => [row.key, row]));
  const checked = cases.flatMap((row): Checked[] =>
    row.is === 'checked' ? [{ ...row.summary, key: row.key }] : [],
  );
  const wanted = filterCases(checked, filter === 'all' ? [] : [filter], today);
  const sorted = sortCases(wanted, order);
  const rows = (turned ? [...sorted].reverse() : sorted).flatMap(({ key }) => byKey.get(key) ?? []);
  return filter === 'all' ? [...rows, ...cases.filter(({ is }) => is !== 'checked')] : rows;
};
