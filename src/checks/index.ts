export { SEVERITIES } from './finding';
export type { Finding, Severity } from './finding';
export { RULE_GROUPS } from './rule';
export type {
  CaseRule,
  CheckContext,
  DocumentRule,
  ReadDocument,
  Rule,
  RuleFinding,
  RuleGroup,
} from './rule';
export { bySeverity, countBySeverity } from './counts';
export type { Counts, Status } from './counts';
export { reportDue, type ReportDue } from './data/due-date';
export { dueDocument } from './data/due-document';
export { choosePolicy } from './choose-policy';
export type { PolicyChoice } from './choose-policy';
export { readDocument, type CaseDocument, type ReadOutcome, type ReadProblem } from './read-document';
export { RULES, ruleById } from './registry';
export { definitionFor, runChecks } from './run';
export type { CheckInput, CheckResult, DocumentCheck } from './run';
