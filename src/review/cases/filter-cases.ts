import { CASE_STATUSES, type CaseSummary } from './case-summary';

/** What a table of cases can be cut down to. */
export const CASE_FILTERS = [...CASE_STATUSES, 'errors', 'warnings', 'overdue', 'guess'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

/** Whether the day on which a case is due, as far as it can be told, is past. */
export const isOverdue = ({ dueDate }: CaseSummary, today: string): boolean =>
  dueDate !== undefined && dueDate.date < today;

/** Whether a case is of those that are asked for. A case whose due date nobody knows is not `overdue`. */
export const isAskedFor = (each: CaseSummary, filter: CaseFilter, today: string): boolean => {
  switch (filter) {
    case 'ready':
    case 'incomplete':
    case 'not-ready':
    case 'unreadable':
      return each.status === filter;
    case 'errors':
    case 'warnings':
      return each[filter] > 0;
    case 'overdue':
      return isOverdue(each, today);
    case 'guess':
      return each.isGuess || each.dueDate?.isGuess === true;
  }
};

/** The cases that any of the filters asks for; all of them where there is none. */
export const filterCases = <C extends CaseSummary>(
  cases: readonly C[],
  filters: readonly CaseFilter[],
  today: string,
): readonly C[] =>
  filters.length === 0
    ? cases
    : cases.filter((each) => filters.some((filter) => isAskedFor(each, filter, today)));
