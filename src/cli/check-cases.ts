import { choosePolicy, runChecks, type Finding, type ReadDocument } from '../checks';
import { applyOrganisation, type CalendarDate, type OrganisationSettings, type Policy } from '../policy';
import { buildReport, type CheckReport, type FileInput } from '../report';
import { groupCases, type Case } from './cases';
import type { CaseDocument, ReadOutcome } from './read-document';
import { TOOL } from './tool';

export interface CaseSettings {
  readonly organisation: OrganisationSettings;
  readonly today: CalendarDate;
  /** Names of files that go with the documents and are no Word documents. */
  readonly attachments: readonly string[];
}

export interface CheckSettings extends CaseSettings {
  /** Whether files without an incident report ID are one case where no file has one. */
  readonly together: boolean;
}

/** What was found in a case: little, and plain, so that it crosses from a worker thread. */
export interface CaseResult {
  readonly policy: Pick<Policy, 'id' | 'version'>;
  readonly documents: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  readonly caseFindings: readonly Finding[];
}

/** A case with what was found in it. */
export interface CheckedCase<D extends CaseDocument = CaseDocument> extends Case<D> {
  readonly result: CaseResult;
}

export interface CheckedCall<D extends CaseDocument = CaseDocument> {
  readonly cases: readonly CheckedCase<D>[];
  readonly notes: readonly string[];
}

const nameOf = ({ id, version }: Policy): CaseResult['policy'] => ({ id, version });

/** Holds the documents of one case against the rules. */
export const checkCase = (
  documents: readonly ReadDocument[],
  { organisation, today, attachments }: CaseSettings,
): CaseResult => {
  const policy = applyOrganisation(choosePolicy(documents).policy, organisation);
  const result = runChecks({ documents, attachments, organisation, today, policy });
  return {
    policy: nameOf(policy),
    documents: result.documents.map(({ file, findings }) => ({ file, findings })),
    caseFindings: result.caseFindings,
  };
};

/** What goes with each of several cases: nobody can say which of them an attachment belongs to. */
export const attachmentsFor = (cases: number, attachments: readonly string[]): readonly string[] =>
  cases === 1 ? attachments : [];

/** Holds every document of the call against the rules, case by case. */
export const checkCases = (
  documents: readonly ReadDocument[],
  settings: CheckSettings,
): CheckedCall<ReadDocument> => {
  const { cases, notes } = groupCases(documents, { together: settings.together });
  const attachments = attachmentsFor(cases.length, settings.attachments);
  const checked = cases.map((each) => ({
    ...each,
    result: checkCase(each.documents, { ...settings, attachments }),
  }));
  return { cases: checked, notes };
};

/** The report of some cases of the call and of the files that could not be read, in the order of `outcomes`. */
export const reportOn = (
  outcomes: readonly ReadOutcome<CaseDocument>[],
  cases: readonly CheckedCase[],
  today: CalendarDate,
): CheckReport => {
  const policy = cases[0]?.result.policy ?? nameOf(choosePolicy([]).policy);
  const files = outcomes.flatMap((outcome): FileInput[] => {
    const { file } = outcome;
    if ('problem' in outcome) return [{ file, problem: outcome.problem }];
    const results = cases.map(({ result }) => result);
    const result = results.find(({ documents }) => documents.some((document) => document.file === file));
    const check = result?.documents.find((document) => document.file === file);
    if (result === undefined || check === undefined) return [];
    const own = result.policy.id === policy.id ? {} : { policy: result.policy };
    return [{ file, caseFile: outcome.document.caseFile, findings: check.findings, ...own }];
  });
  const crossDocument = cases.flatMap(({ incidentId, documents, result }) => {
    const names = documents.map(({ file }) => file);
    return result.caseFindings.map((finding) => ({ ...finding, files: names, incidentId }));
  });
  return buildReport({ tool: TOOL, policy, today, files, crossDocument });
};
