import { reportOn, caseReport, decidedReport, type CaseReport } from '../../report';
import type { CaseDocument } from '../../checks';
import type { CalendarDate } from '../../policy';
import type { Deciding } from '../../review';
import { documentsOf } from '../outcomes';
import type { CheckedUnit } from './check-units';

/**
 * One case as it is written, with what was decided about it.
 *
 * @param attachments names of the files that go with it and are no Word documents.
 */
export const checkedCase = (
  { unit, checked: { outcomes, result } }: CheckedUnit,
  today: CalendarDate,
  deciding: Deciding,
  attachments: readonly string[],
): CaseReport => {
  const documents: readonly CaseDocument[] = documentsOf(outcomes);
  const { incidentId } = unit;
  const cases = result === undefined ? [] : [{ incidentId, documents, result }];
  const files = {
    files: unit.files.map(({ file }) => file),
    ...(result?.inDocuments && { inDocuments: result.inDocuments }),
  };
  const report = decidedReport(reportOn(outcomes, cases, today), [files], deciding);
  return caseReport({ ...unit, attachments, result }, report);
};
