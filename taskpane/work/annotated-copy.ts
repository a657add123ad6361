import type { Severity } from '../../src/checks';
import { isOwnComment } from '../../src/checks/support/own-comments';
import { annotate, NotAnnotated, removeComments } from '../../src/docx/annotate';
import { commentsFor } from '../../src/report/comments-for';
import { PaneProblem } from '../problems';
import { examine } from './examine';
import type { AnnotatedCopy, CaseRequest } from './work';

/**
 * A copy of the open document with its findings as comments; those of an earlier copy go first.
 *
 * @throws PaneProblem `file-unreadable` with the reason, where this document cannot be annotated.
 */
export const annotatedCopy = (
  request: CaseRequest & { readonly severities: readonly Severity[] },
): AnnotatedCopy => {
  const { report, files } = examine(request);
  const open = files.openFile;
  if (open === undefined) throw new PaneProblem('nothing-open');
  try {
    const clean = removeComments(files.bytesOf(open), isOwnComment);
    const comments = commentsFor(report, open, request.severities);
    const { bytes, placed, notPlaced } = annotate(clean.bytes, comments);
    return {
      bytes,
      placed: placed.length,
      notPlaced: notPlaced.map(({ index, why }) => {
        const [first = ''] = (comments[index]?.text ?? '').split('\n');
        return `${first} (${why})`;
      }),
    };
  } catch (error) {
    if (error instanceof NotAnnotated) throw new PaneProblem('file-unreadable', error.message, error);
    throw error;
  }
};
