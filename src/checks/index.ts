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
export { counts, status } from './counts';
export type { Counts, Status } from './counts';
export { choosePolicy } from './choose-policy';
export type { PolicyChoice } from './choose-policy';
export { RULES, ruleById } from './registry';
export { checkDocument, definitionFor, runChecks } from './run';
export type { CheckInput, CheckResult, DocumentCheck } from './run';
