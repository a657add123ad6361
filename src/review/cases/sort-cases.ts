import { CASE_STATUSES, type CaseSummary } from './case-summary';

/** What a table of cases can be sorted by; `given` is the order in which the files were given. */
export const CASE_ORDERS = [
  'given',
  'case',
  'documents',
  'pathway',
  'errors',
  'warnings',
  'due',
  'status',
] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

const byName = new Intl.Collator('en-AU', { numeric: true }).compare;

const PATHWAYS: readonly CaseSummary['pathway'][] = ['cims', 'rcs', 'differing', null];

const nameOf = ({ case: id, files: [file = ''] }: CaseSummary): string => id ?? file;
/** Dates are ISO, so they sort as text; no date comes last. */
const dueOf = ({ dueDate }: CaseSummary): string => dueDate?.date ?? '9999';

const COMPARE: Readonly<
  Record<Exclude<CaseOrder, 'given'>, (one: CaseSummary, other: CaseSummary) => number>
> = {
  case: (one, other) => byName(nameOf(one), nameOf(other)),
  documents: (one, other) => other.files.length - one.files.length,
  pathway: (one, other) => PATHWAYS.indexOf(one.pathway) - PATHWAYS.indexOf(other.pathway),
  errors: (one, other) => other.errors - one.errors,
  warnings: (one, other) => other.warnings - one.warnings,
  due: (one, other) => (dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0),
  // What needs most work comes first.
  status: (one, other) => CASE_STATUSES.indexOf(other.status) - CASE_STATUSES.indexOf(one.status),
};

/** The cases in an order: numbers with the most first, dates with the nearest first; equals stay as they were. */
export const sortCases = <C extends CaseSummary>(cases: readonly C[], order: CaseOrder): readonly C[] =>
  order === 'given' ? cases : [...cases].sort(COMPARE[order]);
