import { readDocx, UnreadableDocument } from '../../src/docx';
import type { ReadLimits, UnreadableReason } from '../../src/docx';

/** The error that reading ends in; fails the test where reading gives a value or another error. */
export const refusal = (bytes: Uint8Array, limits?: Partial<ReadLimits>): UnreadableDocument => {
  try {
    readDocx(bytes, limits);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
  throw new Error('The document was read.');
};

export const reasonFor = (bytes: Uint8Array, limits?: Partial<ReadLimits>): UnreadableReason =>
  refusal(bytes, limits).reason;
