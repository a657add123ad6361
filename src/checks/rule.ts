import type { CaseFile } from '../casefile';
import type { DocxContent, Place } from '../docx';
import type { CalendarDate, OrganisationSettings, Policy, Source, Sourced, Standing } from '../policy';
import type { TemplateDefinition } from '../template';
import type { Severity } from './finding';

export const RULE_GROUPS = ['completeness', 'mapping', 'data', 'wording', 'document', 'case'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** One document, read. */
export interface ReadDocument {
  /** The file's name, without folders. */
  readonly file: string;
  readonly content: DocxContent;
  readonly caseFile: CaseFile;
}

/** What a rule may look at. A rule only reads: the types say so, and the tests run every rule on frozen documents. */
export interface CheckContext {
  readonly document: ReadDocument;
  /** The definition that the document is held against; absent for an unknown document. */
  readonly definition?: TemplateDefinition;
  /** Every document of the same case in this call, this one included. */
  readonly documents: readonly ReadDocument[];
  /** Names of the files of the case that are not Word documents (a PDF of the RCS report, photographs). */
  readonly attachments: readonly string[];
  readonly policy: Policy;
  readonly organisation: OrganisationSettings;
  readonly today: CalendarDate;
}

/** What a rule reports; severity, source and standing are the rule's own unless the finding says otherwise. */
export interface RuleFinding {
  readonly message: string;
  readonly fix: string;
  readonly place?: Place;
  readonly severity?: Severity;
  readonly source?: Source;
  readonly standing?: Standing;
}

interface RuleBase extends Sourced {
  /** `<group>-<what>`, kebab-case, stable; the page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** One line: what the rule asks for. */
  readonly description: string;
}

/** A rule about one document. */
export interface DocumentRule extends RuleBase {
  readonly about: 'document';
  readonly check: (context: CheckContext) => Iterable<RuleFinding>;
}

/** A rule about several documents of one case; it runs once for the case. */
export interface CaseRule extends RuleBase {
  readonly about: 'case';
  readonly check: (context: Omit<CheckContext, 'document' | 'definition'>) => Iterable<RuleFinding>;
}

export type Rule = DocumentRule | CaseRule;
