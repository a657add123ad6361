import { choosePolicy } from '../../src/checks';
import { victorianToday, type Policy } from '../../src/policy';
import {
  applyWaivers,
  checkCase,
  reportOn,
  type CaseResult,
  type CheckReport,
  type Waiver,
} from '../../src/report';
import { readFiles, type ReadFiles } from './read-files';
import type { CaseRequest } from './work';

/** A case, read and held against the rules. */
export interface Examined {
  readonly files: ReadFiles;
  readonly policy: Policy;
  readonly result: CaseResult;
  /** With the waivers that hold. */
  readonly report: CheckReport;
  readonly idleWaivers: readonly Waiver[];
}

/** Marks what is waived. A waiver that names an error is not applied at all, whatever else it would cover. */
const waive = (report: CheckReport, waivers: readonly Waiver[]) => {
  const { refused } = applyWaivers(report, waivers);
  const { report: waived, unused } = applyWaivers(
    report,
    waivers.filter((waiver) => !refused.includes(waiver)),
  );
  const idle = new Set([...refused, ...unused]);
  return { report: waived, idleWaivers: waivers.filter((waiver) => idle.has(waiver)) };
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
    ...waive(reportOn(outcomes, cases, today), request.waivers),
  };
};
