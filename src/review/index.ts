/** What reviewers do with findings: cases out of many files, decisions that last, before and after. */
export { DECISION_KINDS, type Decision, type DecisionKind } from './decisions/decision';
export {
  CASE_STATUSES,
  summariseCase,
  type CaseStatus,
  type CaseSummary,
  type CaseToSummarise,
} from './cases/case-summary';
export { dueDateOfCase, type CaseDueDate } from './cases/due-date';
export { CASE_FILTERS, filterCases, isAskedFor, isOverdue, type CaseFilter } from './cases/filter-cases';
export { groupCases, type Case, type Groupable, type Grouping } from './cases/group-cases';
export { CASE_ORDERS, sortCases, type CaseOrder } from './cases/sort-cases';
