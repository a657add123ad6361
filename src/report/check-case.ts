import { choosePolicy, runChecks } from '../checks';
import type { CaseDocument, Finding, ReadDocument, ReadOutcome } from '../checks';
import { applyOrganisation } from '../policy';
import type { CalendarDate, OrganisationSettings, Policy } from '../policy';
import { decisionsInDocument, dueDateOfCase, type CaseDueDate, type DocumentDecisions } from '../review';
import { buildReport } from './build-report';
import type { FileInput } from './build-report';
import type { CheckReport, OrganisationUsed } from './check-report';
import { TOOL } from './tool';

export interface CaseSettings {
  readonly organisation: OrganisationSettings;
  readonly today: CalendarDate;
  /** Names of files that go with the documents and are no Word documents. */
  readonly attachments: readonly string[];
}

/** What was found in a case: little, and plain, so that it crosses from a worker thread. */
export interface CaseResult {
  readonly policy: Pick<Policy, 'id' | 'version' | 'title'>;
  /** Why that rule set governs the case, in one sentence. */
  readonly because: string;
  readonly documents: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  readonly caseFindings: readonly Finding[];
  /** When its report is due; absent where no document gives what that is counted from. */
  readonly dueDate?: CaseDueDate;
  /** What people decided, as it is kept inside the documents; absent where none keeps any. */
  readonly inDocuments?: readonly DocumentDecisions[];
}

/** The documents of one incident with what was found in them. */
export interface CheckedCase<D extends CaseDocument = CaseDocument> {
  /** As its first document writes it; null where no document gives one. */
  readonly incidentId: string | null;
  readonly documents: readonly D[];
  readonly result: CaseResult;
}

/** Holds the documents of one case against the rules. */
export const checkCase = (
  documents: readonly ReadDocument[],
  { organisation, today, attachments }: CaseSettings,
): CaseResult => {
  const choice = choosePolicy(documents);
  const policy = applyOrganisation(choice.policy, organisation);
  const result = runChecks({ documents, attachments, organisation, today, policy });
  const { id, version, title } = policy;
  const dueDate = dueDateOfCase({ documents, policy, organisation });
  const inDocuments = documents
    .map(({ file, content }) => decisionsInDocument(file, content.addInSettings ?? [], today))
    .filter((kept) => kept !== undefined);
  return {
    policy: { id, version, title },
    because: choice.because,
    documents: result.documents.map(({ file, findings }) => ({ file, findings })),
    caseFindings: result.caseFindings,
    ...(dueDate !== undefined && { dueDate }),
    ...(inDocuments.length > 0 && { inDocuments }),
  };
};

const nameOf = ({ id, version }: Pick<Policy, 'id' | 'version'>): CheckReport['policy'] => ({ id, version });

/**
 * The report of some cases and of the files that could not be read, in the order of `outcomes`.
 *
 * @param organisation the organisation's file that they were checked with; absent where there was none.
 */
export const reportOn = (
  outcomes: readonly ReadOutcome<CaseDocument>[],
  cases: readonly CheckedCase[],
  today: CalendarDate,
  organisation?: OrganisationUsed,
): CheckReport => {
  const policy = nameOf(cases[0]?.result.policy ?? choosePolicy([]).policy);
  const files = outcomes.flatMap((outcome): FileInput[] => {
    const { file } = outcome;
    if ('problem' in outcome) return [{ file, problem: outcome.problem }];
    const results = cases.map(({ result }) => result);
    const result = results.find(({ documents }) => documents.some((document) => document.file === file));
    const check = result?.documents.find((document) => document.file === file);
    if (result === undefined || check === undefined) return [];
    const own = result.policy.id === policy.id ? {} : { policy: nameOf(result.policy) };
    return [{ file, caseFile: outcome.document.caseFile, findings: check.findings, ...own }];
  });
  const crossDocument = cases.flatMap(({ incidentId, documents, result }) => {
    const names = documents.map(({ file }) => file);
    return result.caseFindings.map((finding) => ({ ...finding, files: names, incidentId }));
  });
  return buildReport({
    tool: TOOL,
    policy,
    ...(organisation !== undefined && { organisation }),
    today,
    files,
    crossDocument,
  });
};
