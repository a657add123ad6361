import { DEFAULT_LIMITS, type openZip } from '../docx';

export const MEBIBYTE = 1024 * 1024;

/** A bundle may hold recordings and photographs, so it may be larger than a document. */
export const BUNDLE_LIMITS = {
  ...DEFAULT_LIMITS,
  partBytes: 512 * MEBIBYTE,
  totalBytes: 1024 * MEBIBYTE,
  entries: 1000,
};

type Zip = ReturnType<typeof openZip>;

/** One file of a zip put together; the length is that of what came, never of what was promised. */
export const unpackWhole = (zip: Zip, entry: Zip['entries'][number]): Uint8Array => {
  const pieces: Uint8Array[] = [];
  zip.unpack(entry, (piece) => pieces.push(piece));
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
