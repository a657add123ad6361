/** Word limits what is inserted to 4 MB. */
export const INSERT_LIMIT_BYTES = 4 * 1024 * 1024;

const PIECE = 0x8000;

/** In pieces, because an argument list of a million numbers is more than an engine takes. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
};
