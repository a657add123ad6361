import type { CheckResult, Finding, Severity } from '../../../src/checks';
import type { CalendarDate, OrganisationSettings, Policy } from '../../../src/policy';
import type { DocumentSpec } from './document-spec';

/** The day that every fixture takes for today unless it says otherwise: after the sample cases, before they are due. */
export const TODAY: CalendarDate = '2026-09-16';

/** A case: a document or several, and what stands round them. */
export interface CaseSpec {
  readonly documents: readonly DocumentSpec[];
  /** Files beside the documents; a plan and CIMS Recommendations, as PDF files, where it is not given. */
  readonly attachments?: readonly string[];
  readonly organisation?: OrganisationSettings;
  readonly policy?: Policy;
  readonly today?: CalendarDate;
}

/** A finding that must be there: the rule's id, or more about it. */
export type Expected =
  | string
  | {
      readonly rule: string;
      readonly severity?: Severity;
      /** Must match the message. */
      readonly says?: RegExp;
      /** How many findings of the rule there are in all. */
      readonly times?: number;
    };

/**
 * What a rule's fixture file exports. `breaks` must give every finding of `expects` and no finding of another rule;
 * `holds` must give none of the rule, and no other either unless `holdsExpects` names it.
 *
 * The other documents of the case stand in `documents` in either; findings in all of them count.
 */
export interface RuleFixture {
  readonly breaks: CaseSpec;
  readonly holds: CaseSpec;
  readonly expects: readonly Expected[];
  /** Findings of other rules that `holds` cannot do without. */
  readonly holdsExpects?: readonly Expected[];
  /** More cases, by what they show. */
  readonly also?: Readonly<Record<string, CaseSpec & { readonly expects: readonly Expected[] }>>;
}

export const allFindings = (result: CheckResult): readonly Finding[] => [
  ...result.documents.flatMap(({ findings }) => findings),
  ...result.caseFindings,
];

const ruleOf = (expected: Expected): string => (typeof expected === 'string' ? expected : expected.rule);

const describe = ({ rule, severity, message }: Finding): string => `${rule} (${severity}): ${message}`;

/**
 * What nearly every case gives, and is expected only where it is named: notes of a template that is not filled to its
 * last optional field, and that the PDF files beside a fixture's documents were not read.
 */
const BACKGROUND: ReadonlySet<string> = new Set([
  'completeness-prompts-showing',
  'case-attachment-not-checked',
]);

/** The findings without those that go without saying. */
export const remarkable = (
  findings: readonly Finding[],
  expects: readonly Expected[] = [],
): readonly Finding[] => {
  const expected = new Set(expects.map(ruleOf));
  return findings.filter(({ rule }) => expected.has(rule) || !BACKGROUND.has(rule));
};

/** What is wrong with the findings, held against what was expected; nothing where they agree. */
export const mismatches = (findings: readonly Finding[], expects: readonly Expected[]): readonly string[] => {
  const expectedRules = new Set(expects.map(ruleOf));
  const unexpected = remarkable(findings, expects).filter(({ rule }) => !expectedRules.has(rule));
  return [
    ...unexpected.map((finding) => `unexpected: ${describe(finding)}`),
    ...expects.flatMap((expected) => missing(findings, expected)),
  ];
};

const missing = (findings: readonly Finding[], expected: Expected): readonly string[] => {
  const ofRule = findings.filter(({ rule }) => rule === ruleOf(expected));
  if (ofRule.length === 0) return [`missing: ${ruleOf(expected)}`];
  if (typeof expected === 'string') return [];
  const { severity, says, times } = expected;
  const fits = ofRule.some(
    (finding) =>
      (severity === undefined || finding.severity === severity) && (says?.test(finding.message) ?? true),
  );
  const wanted = [severity, says === undefined ? undefined : String(says)].filter(Boolean).join(' ');
  const found = ofRule.map(describe).join('\n    ');
  return [
    ...(fits ? [] : [`no finding of ${expected.rule} is ${wanted}, only\n    ${found}`]),
    ...(times === undefined || times === ofRule.length
      ? []
      : [`${String(ofRule.length)} findings of ${expected.rule}, expected ${String(times)}:\n    ${found}`]),
  ];
};
