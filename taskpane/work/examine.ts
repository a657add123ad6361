import { choosePolicy } from '../../src/checks';
import { applyOrganisation, victorianToday, type Policy } from '../../src/policy';
import {
  checkCase,
  decidedReport,
  reportOn,
  type CaseResult,
  type CheckReport,
  withDropped,
} from '../../src/report';
import { startDeciding, type Decision, type DocumentDecisions } from '../../src/review';
import { notTakenUp } from './document-decisions';
import { readFiles, type ReadFiles } from './read-files';
import type { CaseRequest } from './work';

/** A case, read and held against the rules. */
export interface Examined {
  readonly files: ReadFiles;
  readonly policy: Policy;
  readonly result: CaseResult;
  /** With the decisions that hold. */
  readonly report: CheckReport;
  /** What was decided inside the documents: it is shown, and counts once a person has taken it up. */
  readonly inDocuments: readonly DocumentDecisions[];
}

/** The report with what was decided, and with what came to nothing. */
const decide = (
  report: CheckReport,
  decisions: readonly Decision[],
  inDocuments: readonly DocumentDecisions[],
): CheckReport => {
  const deciding = startDeciding(decisions);
  const files = report.files.map(({ file }) => file);
  const left = notTakenUp(inDocuments, decisions);
  const decided = decidedReport(report, [{ files, inDocuments: left }], deciding);
  return withDropped(decided, deciding.dropped());
};

/** Word gives out the open document as it was saved last; what it keeps by now is among the decisions that are given. */
const decidedInside = (
  { inDocuments = [] }: CaseResult,
  { openFile }: ReadFiles,
  { openKeepsGiven = false }: CaseRequest,
): readonly DocumentDecisions[] => inDocuments.filter(({ file }) => !(openKeepsGiven && file === openFile));

/** Which organisation's file is held against what was asked for, as its report says. */
export const usedIn = ({
  organisation,
  organisationFile,
}: Pick<CaseRequest, 'organisation' | 'organisationFile'>): CheckReport['organisation'] =>
  organisationFile && {
    ...organisationFile,
    ...(organisation?.name !== undefined && { name: organisation.name }),
  };

/** Reads the files of a case and checks its documents together. */
export const examine = (request: CaseRequest): Examined => {
  const { organisation = {} } = request;
  const files = readFiles(request);
  const { documents, outcomes } = files;
  const today = request.today ?? victorianToday(new Date());
  const attachments = files.attachments.map(({ file }) => file);
  const result = checkCase(documents, { organisation, today, attachments });
  const ids = documents.map(({ caseFile }) => caseFile.fields['incident.id']?.text.trim() ?? '');
  const incidentId = ids.find((id) => id !== '') ?? null;
  const cases = documents.length === 0 ? [] : [{ incidentId, documents, result }];
  const inDocuments = decidedInside(result, files, request);
  return {
    files,
    policy: applyOrganisation(choosePolicy(documents).policy, organisation),
    result,
    report: decide(reportOn(outcomes, cases, today, usedIn(request)), request.decisions, inDocuments),
    inDocuments,
  };
};
