import type { CaseDocument, ReadDocument } from '../checks';
import { checkCase, type CaseSettings, type CheckedCase } from '../report';
import { groupCases } from '../review';

export interface CheckSettings extends CaseSettings {
  /** Whether files without an incident report ID are one case where no file has one. */
  readonly together: boolean;
}

export interface CheckedCall<D extends CaseDocument = CaseDocument> {
  readonly cases: readonly CheckedCase<D>[];
  readonly notes: readonly string[];
}

/** What goes with each of several cases: nobody can say which of them an attachment belongs to. */
const attachmentsFor = (cases: number, attachments: readonly string[]): readonly string[] =>
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
