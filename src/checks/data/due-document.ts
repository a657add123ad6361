import type { DocumentKind } from '../../casefile';
import type { CheckContext, ReadDocument } from '../rule';
import { reportDue } from './due-date';

/** Which document of a case tells when its report is due, where several do. */
const BY_PREFERENCE: readonly DocumentKind[] = [
  'investigation-report',
  'rcs-investigation-report',
  'cims-recommendations',
  'investigation-plan',
  'unknown',
];

type Context = Pick<CheckContext, 'policy' | 'organisation' | 'documents'>;

const rank = ({ caseFile }: ReadDocument): number => BY_PREFERENCE.indexOf(caseFile.kind.value);

/** Whether no document of the case that gives a due date is of a kind that goes before this one's. */
export const speaksFor = (document: ReadDocument, context: Context): boolean =>
  context.documents.every(
    (other) => rank(other) >= rank(document) || reportDue(other, context) === undefined,
  );

/** The document whose due date is the case's; none where no document gives what it is counted from. */
export const dueDocument = (context: Context): ReadDocument | undefined =>
  context.documents.find(
    (document) => reportDue(document, context) !== undefined && speaksFor(document, context),
  );
