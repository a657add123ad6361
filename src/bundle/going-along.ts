import type { CaseFile } from '../casefile';
import type { ReadDocument } from '../checks';
import type { BundleAttachment, BundleDocument } from './input';

/** What is called a Word document must be readable; anything else may go along unread. */
const CALLED_WORD = /\.(?:docx|docm|dotx|dotm|doc|dot|rtf|xml)$/iu;

/** Whether a file that could not be read is simply no Word document, such as a PDF or a photograph. */
export const mayGoUnread = (file: string, reason: string): boolean =>
  reason !== 'empty-file' && !CALLED_WORD.test(file) && file.includes('.');

/** A file that goes with the documents of a case. */
export interface GoingAlong {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Why it could not be read, as a reading gives it; absent for a document that somebody attached unchecked. */
  readonly reason?: string;
}

/**
 * Which file is the RCS report: the one that was named, else the only PDF of an RCS case in which no document that was
 * read is the report.
 */
const rcsReportAmong = (
  files: readonly GoingAlong[],
  read: readonly CaseFile[],
  named: string | undefined,
): string | undefined => {
  if (named !== undefined) return named;
  const isRcs = read.some(({ pathway }) => pathway.value === 'rcs');
  const hasReport = read.some(
    ({ kind }) => /report$/u.test(kind.value) && kind.value !== 'cims-recommendations',
  );
  const [only, ...others] = files.filter(({ reason }) => reason === 'pdf');
  return isRcs && !hasReport && others.length === 0 ? only?.file : undefined;
};

/** The attachments of a case; `named` is the name of the one that is the RCS investigation report. */
export const attachmentsOf = (
  files: readonly GoingAlong[],
  read: readonly CaseFile[],
  named?: string,
): readonly BundleAttachment[] => {
  const rcsReport = rcsReportAmong(files, read, named);
  return files.map(({ file, bytes }) => ({
    file,
    bytes,
    role: file === rcsReport ? 'rcs-investigation-report' : 'attachment',
  }));
};

/** A document that was checked, with the very bytes that were read. */
export const bundleDocument = (
  { file, content, caseFile }: ReadDocument,
  bytes: Uint8Array,
): BundleDocument => ({ file, bytes, container: content.container, caseFile });
