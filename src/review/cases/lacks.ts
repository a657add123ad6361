import type { DocumentKind } from '../../casefile';
import type { Pathway } from '../../template';

export interface CaseInHand {
  readonly incidentId: string | null;
  readonly pathway: Pathway;
  /** What its files are. */
  readonly kinds: readonly (DocumentKind | 'attachment')[];
  /** Names of files that go along and are no Word documents, where `kinds` does not say what they are. */
  readonly attachments?: readonly string[];
}

/** An RCS report often comes as a PDF: the only one among the files is taken for it. */
const isReportAsPdf = ({ pathway, attachments = [] }: CaseInHand): boolean =>
  pathway === 'rcs' && attachments.filter((name) => /\.pdf$/iu.test(name)).length === 1;

/** What keeps a case as a whole from being ready, whatever its documents say: one sentence each. */
export const lacksOfCase = (inHand: CaseInHand): readonly string[] => {
  const { incidentId, pathway, kinds } = inHand;
  const hasReport =
    kinds.includes('investigation-report') ||
    kinds.includes('rcs-investigation-report') ||
    isReportAsPdf(inHand);
  return [
    ...(incidentId === null ? ['No document gives an incident report ID.'] : []),
    ...(hasReport ? [] : ['There is no investigation report among the files.']),
    ...(pathway === 'rcs' && !kinds.includes('cims-recommendations')
      ? ['There is no CIMS Recommendations report among the files, and it must be attached to an RCS report.']
      : []),
  ];
};
