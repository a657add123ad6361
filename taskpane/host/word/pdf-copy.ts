import { PaneProblem } from '../../problems';
import { canMakePdf } from './features';
import { copyFile } from './file-copy';
import { problemOf } from './office-problem';

const BY_HAND =
  'This version of Word could not make a PDF copy for the pane; save the document as PDF in Word and add that file here.';

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/** Word may claim PdfFile and fail all the same (an iPad does), so only trying tells. */
export const pdfCopy = async (): Promise<Uint8Array> => {
  if (!canMakePdf()) throw new PaneProblem('not-supported-here', BY_HAND);
  let bytes: Uint8Array;
  try {
    bytes = await copyFile(Office.FileType.Pdf);
  } catch (error) {
    const problem = problemOf(error, 'not-supported-here');
    throw problem.code === 'not-supported-here' ? new PaneProblem(problem.code, BY_HAND, error) : problem;
  }
  if (!isPdf(bytes)) throw new PaneProblem('not-supported-here', BY_HAND);
  return bytes;
};
