import { choosePolicy } from '../../src/checks';
import { victorianToday, type Policy } from '../../src/policy';
import {
  checkCase,
  decidedReport,
  reportOn,
  type CaseResult,
  type CheckReport,
  withDropped,
} from '../../src/report';
import { startDeciding, type Decision } from '../../src/review';
import { readFiles, type ReadFiles } from './read-files';
import type { CaseRequest } from './work';

/** A case, read and held against the rules. */
export interface Examined {
  readonly files: ReadFiles;
  readonly policy: Policy;
  readonly result: CaseResult;
  /** With the decisions that hold. */
  readonly report: CheckReport;
  readonly idleDecisions: readonly Decision[];
}

/** The report with what was decided, and with what came to nothing. */
const decide = (report: CheckReport, decisions: readonly Decision[]) => {
  const deciding = startDeciding(decisions);
  const files = report.files.map(({ file }) => file);
  const decided = decidedReport(report, [{ files }], deciding);
  const dropped = deciding.dropped();
  return { report: withDropped(decided, dropped), idleDecisions: dropped.map(({ decision }) => decision) };
};

/** Reads the files of a case and checks its documents together. */
export const examine = (request: CaseRequest): Examined => {
  const files = readFiles(request.files, request.pathway);
  const { documents, outcomes } = files;
  const today = request.today ?? victorianToday(new Date());
  const attachments = files.attachments.map(({ file }) => file);
  const result = checkCase(documents, { organisation: {}, today, attachments });
  const ids = documents.map(({ caseFile }) => caseFile.fields['incident.id']?.text.trim() ?? '');
  const incidentId = ids.find((id) => id !== '') ?? null;
  const cases = documents.length === 0 ? [] : [{ incidentId, documents, result }];
  return {
    files,
    policy: choosePolicy(documents).policy,
    result,
    ...decide(reportOn(outcomes, cases, today), request.decisions),
  };
};
