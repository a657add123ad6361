import { choosePolicy, runChecks, type CheckResult, type ReadDocument } from '../checks';
import { applyOrganisation, type CalendarDate, type OrganisationSettings, type Policy } from '../policy';
import { buildReport, type CheckReport, type FileInput } from '../report';
import { groupCases, type Case } from './cases';
import type { ReadOutcome } from './read-document';
import { TOOL } from './tool';

export interface CheckSettings {
  readonly organisation: OrganisationSettings;
  readonly today: CalendarDate;
  /** Names of files that go with the documents and are no Word documents. */
  readonly attachments: readonly string[];
  /** Whether files without an incident report ID are one case where no file has one. */
  readonly together: boolean;
}

/** A case with what was found in it. */
export interface CheckedCase extends Case {
  readonly result: CheckResult;
}

export interface CheckedCall {
  readonly cases: readonly CheckedCase[];
  readonly notes: readonly string[];
}

const checkCase = (
  each: Case,
  { organisation, today }: CheckSettings,
  attachments: readonly string[],
): CheckedCase => {
  const { policy } = choosePolicy(each.documents);
  const input = { documents: each.documents, attachments, organisation, today };
  return { ...each, result: runChecks({ ...input, policy: applyOrganisation(policy, organisation) }) };
};

/** Holds every document of the call against the rules, case by case. */
export const checkCases = (documents: readonly ReadDocument[], settings: CheckSettings): CheckedCall => {
  const { cases, notes } = groupCases(documents, { together: settings.together });
  // With several cases nobody can say which of them an attachment belongs to.
  const attachments = cases.length === 1 ? settings.attachments : [];
  return { cases: cases.map((each) => checkCase(each, settings, attachments)), notes };
};

const policyOf = ({ id, version }: Policy) => ({ id, version });

/** The report of some cases of the call and of the files that could not be read, in the order of `outcomes`. */
export const reportOn = (
  outcomes: readonly ReadOutcome[],
  cases: readonly CheckedCase[],
  today: CalendarDate,
): CheckReport => {
  const policy = cases[0]?.result.policy ?? choosePolicy([]).policy;
  const files = outcomes.flatMap((outcome): FileInput[] => {
    const { file } = outcome;
    if ('problem' in outcome) return [{ file, problem: outcome.problem }];
    const found = cases.find(({ documents }) => documents.some((document) => document.file === file));
    const check = found?.result.documents.find((document) => document.file === file);
    if (found === undefined || check === undefined) return [];
    const { caseFile } = outcome.document;
    const own = found.result.policy.id === policy.id ? {} : { policy: policyOf(found.result.policy) };
    return [{ file, caseFile, findings: check.findings, ...own }];
  });
  const crossDocument = cases.flatMap(({ incidentId, documents, result }) =>
    result.caseFindings.map((finding) => ({
      ...finding,
      files: documents.map(({ file }) => file),
      incidentId,
    })),
  );
  return buildReport({ tool: TOOL, policy: policyOf(policy), today, files, crossDocument });
};
