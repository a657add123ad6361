import type { CalendarDate, OrganisationSettings, Policy } from '../policy';
import { DEFINITIONS, TEMPLATE_KINDS } from '../template';
import type { TemplateDefinition, TemplateKind } from '../template';
import { choosePolicy } from './choose-policy';
import type { PolicyChoice } from './choose-policy';
import { countBySeverity, status } from './counts';
import type { Counts, Status } from './counts';
import { documentCheckFailed } from './document/check-failed';
import { SEVERITIES } from './finding';
import type { Finding } from './finding';
import { RULES } from './registry';
import type { CheckContext, ReadDocument, Rule, RuleFinding } from './rule';
import { shorten } from './support/excerpt';
import { byPlace, byRule } from './support/order';
import { allowedSeverity } from './support/severity';

/** The documents of one case and what they are held against. */
export interface CheckInput {
  readonly documents: readonly ReadDocument[];
  /** Names of the files of the case that are not Word documents. */
  readonly attachments?: readonly string[];
  /** Overrides the rule set that the day of submission would choose; an organisation's own, for example. */
  readonly policy?: Policy;
  readonly organisation?: OrganisationSettings;
  /** The day that is taken for today. */
  readonly today: CalendarDate;
  /** Another set of rules than {@link RULES}. */
  readonly rules?: readonly Rule[];
}

/** What was found in one document: in the order of the document, at one place in that of the rules' ids. */
export interface DocumentCheck {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly status: Status;
}

/** What was found in the documents of a case. */
export interface CheckResult extends PolicyChoice {
  /** In the order in which the documents were given. */
  readonly documents: readonly DocumentCheck[];
  /** What is about several documents together, in the order of the rules' ids. */
  readonly caseFindings: readonly Finding[];
  /** Of all findings together. */
  readonly counts: Counts;
  /** Ready where there is a document and no finding is an error. */
  readonly status: Status;
}

type CaseContext = Omit<CheckContext, 'document' | 'definition'>;

/** Holds the documents of one case against every rule. Nothing that it is given is changed. */
export const runChecks = (input: CheckInput): CheckResult => {
  const { rules = RULES } = input;
  const choice = choosePolicy(input.documents, input.policy);
  const context: CaseContext = Object.freeze({
    documents: [...input.documents],
    attachments: [...(input.attachments ?? [])],
    policy: choice.policy,
    organisation: input.organisation ?? {},
    today: input.today,
  });
  const documents = input.documents.map((document) => check(document, context, rules));
  const caseFindings = rules
    .filter((rule) => rule.about === 'case')
    .flatMap((rule) => apply(rule, () => rule.check(context)))
    .sort(byRule);
  const all = [...documents.flatMap(({ findings }) => findings), ...caseFindings];
  return {
    ...choice,
    documents,
    caseFindings,
    counts: countBySeverity(all),
    status: documents.length === 0 ? 'not-ready' : status(all),
  };
};

const check = (document: ReadDocument, shared: CaseContext, rules: readonly Rule[]): DocumentCheck => {
  const definition = definitionFor(document);
  const context: CheckContext = Object.freeze({ ...shared, document, ...(definition && { definition }) });
  const findings = rules
    .filter((rule) => rule.about === 'document')
    .flatMap((rule) => apply(rule, () => rule.check(context)))
    .sort(byPlace(document.content));
  return { file: document.file, findings, counts: countBySeverity(findings), status: status(findings) };
};

const isTemplateKind = (kind: string): kind is TemplateKind =>
  (TEMPLATE_KINDS as readonly string[]).includes(kind);

/** The definition that a document is held against; none for an RCS report and for what was not recognised. */
export const definitionFor = ({
  caseFile,
}: Pick<ReadDocument, 'caseFile'>): TemplateDefinition | undefined =>
  isTemplateKind(caseFile.kind.value) ? DEFINITIONS[caseFile.kind.value] : undefined;

/**
 * How many findings of one rule are listed one by one. Nobody goes through more of them, and a made-up document with
 * a hundred thousand faults would fill every report with them.
 */
export const MOST_OF_A_RULE = 200;

/** Applies one rule. A rule that fails says so with what it had found until then; it takes nothing else down. */
const apply = (rule: Rule, check: () => Iterable<RuleFinding>): Finding[] => {
  const findings: Finding[] = [];
  const rest = new Rest();
  try {
    for (const found of check()) {
      const finding = complete(rule, found);
      if (findings.length < MOST_OF_A_RULE) findings.push(finding);
      else rest.add(finding);
    }
  } catch (fault) {
    findings.push(complete(documentCheckFailed, failure(rule, fault)));
  }
  return [...findings, ...rest.summedUp()];
};

/** The findings of a rule that are not listed: the gravest of them stands for all. */
class Rest {
  private count = 0;
  private gravest: Finding | undefined;

  add(finding: Finding): void {
    this.count += 1;
    const isGraver =
      this.gravest === undefined ||
      SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(this.gravest.severity);
    if (isGraver) this.gravest = finding;
  }

  summedUp(): readonly Finding[] {
    if (this.gravest === undefined || this.count < 2) return this.gravest === undefined ? [] : [this.gravest];
    return [
      {
        ...this.gravest,
        message: `${String(this.count)} more findings of this kind are not listed one by one; the gravest of them is here.`,
        fix: 'Mend those that are listed, then check the document again.',
      },
    ];
  }
}

const complete = (rule: Rule, found: RuleFinding): Finding => {
  const standing = found.standing ?? rule.standing;
  return {
    rule: rule.id,
    severity: allowedSeverity(rule.id, found.severity ?? rule.severity, standing),
    message: found.message,
    fix: found.fix,
    ...(found.place && { place: found.place }),
    source: found.source ?? rule.source,
    standing,
  };
};

const failure = (rule: Rule, fault: unknown): RuleFinding => ({
  message: `The rule “${rule.id}” could not be checked because of a fault in this tool (${shorten(String(fault))}).`,
  fix: `Look by hand at what the rule asks for: ${rule.description.replace(/\.$/, '')}.`,
});
