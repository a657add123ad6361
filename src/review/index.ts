/** What reviewers do with findings: cases out of many files, decisions that last, before and after. */
export { DECISION_KINDS, type Decision, type DecisionKind } from './decisions/decision';
