/** What reviewers do with findings: cases out of many files, decisions that last, before and after. */
// Apart from this face, because it brings `zod` with it: decisions/decision-file.
export { canBeSetAside, NEVER_SET_ASIDE } from './decisions/can-be-set-aside';
export { covers, isKeyed, type Decidable } from './decisions/covers';
export {
  startDeciding,
  type CaseToDecide,
  type Deciding,
  type DocumentDecisionsUse,
} from './decisions/decide';
export { DECISION_KINDS, type Decision, type DecisionKind } from './decisions/decision';
export { DROPPED_BECAUSE, type DroppedDecision, type FileSeen } from './decisions/dropped';
export {
  decisionsInDocument,
  KEPT_STATE_SETTING,
  KEPT_STATE_VERSION,
  type DocumentDecisions,
} from './decisions/kept-in-document';
export type { Assignment, DecidedFinding, DecisionNote, Marks } from './decisions/marks';
export { readDecision } from './decisions/read-decision';
export {
  errorsSetAside,
  namesOfDeciders,
  setAsideBy,
  standingErrors,
  standsInTheWay,
  type Judged,
} from './decisions/readiness';
export {
  ruleFeedback,
  type DecidedReview,
  type FeedbackEntry,
  type RuleFeedback,
} from './decisions/rule-feedback';
export { caseKeys, documentKeys, findingKeys, type FindingKey } from './finding-key';
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
export { lacksOfCase, type CaseInHand } from './cases/lacks';
export { CASE_ORDERS, sortCases, type CaseOrder } from './cases/sort-cases';
export {
  compareReviews,
  isUnchanged,
  newErrors,
  type DocumentChanges,
  type LoneDocument,
  type ReviewDiff,
} from './diff/compare-reviews';
export type { DecisionChange, FindingChanges, StandingFinding } from './diff/finding-changes';
export type { Review, ReviewedFile } from './diff/review';
export type { CaseChanges, CopyChange, ValueChange } from './diff/value-changes';
