import { PaneProblem } from '../../problems';
import { callOffice } from './office';
import { LIMITS } from './time-limit';

/** An iPad hands out slices of at most 64 KB; a larger one fails there as an internal error. */
const SLICE_BYTES = 65_536;

const joined = (slices: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const slice of slices) {
    if (at + slice.length > size) throw new PaneProblem('word-failed');
    bytes.set(slice, at);
    at += slice.length;
  }
  // A copy that is cut short would be checked, and bundled, as if it were the document.
  if (at !== size) throw new PaneProblem('word-failed');
  return bytes;
};

const sliceOf = async (file: Office.File, index: number): Promise<Uint8Array> => {
  const slice = await callOffice<Office.Slice>(LIMITS.request, (done) => file.getSliceAsync(index, done));
  return Uint8Array.from(slice.data as ArrayLike<number>);
};

/** Word's copy of the file. One that comes after we have given up is closed at once: nobody else knows of it. */
const openCopy = async (type: Office.FileType): Promise<Office.File> => {
  let givenUp = false;
  try {
    return await callOffice<Office.File>(LIMITS.copy, (done) =>
      Office.context.document.getFileAsync(type, { sliceSize: SLICE_BYTES }, (result) => {
        if (givenUp && result.status === Office.AsyncResultStatus.Succeeded) result.value.closeAsync();
        else done(result);
      }),
    );
  } catch (error) {
    givenUp = true;
    throw error;
  }
};

/**
 * The document as it is now, as a file: slice by slice, because Word answers only one at a time, and always closed,
 * because Word holds no more than two copies. Rejects with an error of Office, or a `PaneProblem`.
 */
export const copyFile = async (type: Office.FileType): Promise<Uint8Array> => {
  const file = await openCopy(type);
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) slices.push(await sliceOf(file, index));
    return joined(slices, file.size);
  } finally {
    // What was read is good even where closing fails; what failed before is the better reason.
    await callOffice<unknown>(LIMITS.request, (done) => file.closeAsync(done)).catch(() => undefined);
  }
};
