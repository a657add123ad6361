import './jsdom-globals';
import { checkCase } from '../../../taskpane/work/check-case';
import type { CaseFileInput, CaseRequest, CheckedCase } from '../../../taskpane/work/work';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport, recommendations, typed } from '../../checks/support/document-spec';
import type { DocumentSpec } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';

export { TODAY };

export const fileOf = async (name: string, spec: DocumentSpec): Promise<CaseFileInput> => ({
  name,
  bytes: await buildDocument(spec),
});

/** What the core says of these files, the first of which is the open document. */
export const checkedOf = (
  files: readonly CaseFileInput[],
  more: Partial<CaseRequest> = {},
): Promise<CheckedCase> => checkCase({ files, today: TODAY, decisions: [], ...more });

/** A CIMS investigation report and its plan, with nothing wrong in either. */
export const readyCase = async (): Promise<CheckedCase> =>
  checkedOf([await fileOf('report.docx', cimsReport()), await fileOf('plan.docx', cimsPlan())]);

/** A report with two gaps, errors and warnings, and no plan. */
export const caseWithGaps = async (): Promise<CheckedCase> =>
  checkedOf([
    await fileOf(
      'report.docx',
      cimsReport()
        .without('manager.contact')
        .with('provider.name', 'N/A')
        .withIn('client', 1, { 'client.dateOfBirth': '' }),
    ),
  ]);

/** A CIMS Recommendations report, whose RCS report is not there. */
export const recommendationsCase = async (): Promise<CheckedCase> =>
  checkedOf([await fileOf('recommendations.docx', recommendations())]);

/** A document that is nothing that is known here. */
export const unknownCase = async (): Promise<CheckedCase> =>
  checkedOf([
    await fileOf('letter.docx', typed('Dear all', 'This is a letter about nothing in particular.')),
  ]);

/** A document in which nothing stands. */
export const blankCase = async (): Promise<CheckedCase> =>
  checkedOf([await fileOf('Document1.docx', typed(''))]);
