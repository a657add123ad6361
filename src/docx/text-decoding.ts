/** The platform's decoder: a web standard that browsers, workers and Node all have. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Thrown for bytes that are not text in their encoding. */
export class NotText extends Error {}

const CHUNK_BYTES = 64 * 1024;

/** The encoding by byte order mark, else by how `<` looks (XML 1.0, appendix F). UTF-32 is nobody's: undefined. */
export const encodingOf = (bytes: Uint8Array): { encoding: Encoding; bom: number } | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0)) return undefined;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', bom: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: 'utf-8', bom: 0 };
};

/** How many bytes of a UTF-8 character that goes on after `end` stand just before it. */
const cutShort = (bytes: Uint8Array, end: number): number => {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back;
  }
  return 0;
};

/**
 * Decodes bytes a piece at a time, so that a long part never stands in memory as one string.
 *
 * @throws NotText where the bytes are not text in that encoding.
 */
export const decodeInPieces = (
  bytes: Uint8Array,
  { encoding, bom }: { encoding: Encoding; bom: number },
  take: (piece: string) => void,
): void => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decode = (piece: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw new NotText(`The bytes are not ${encoding.toUpperCase()} text.`);
    }
  };
  // Whole characters in each UTF-8 piece: a decoder that need not remember is several times faster in Node.
  const whole = encoding === 'utf-8';
  for (let at = bom; at < bytes.length;) {
    let end = Math.min(at + CHUNK_BYTES, bytes.length);
    if (whole && end < bytes.length) end -= cutShort(bytes, end);
    take(decode(bytes.subarray(at, end), !whole && end < bytes.length));
    at = end;
  }
};

/** A name in a zip: UTF-8 for whatever wrote it, since names are only compared. */
export const decodeName = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** The start of a file, for guessing what it is; never throws. */
export const decodeLeniently = (bytes: Uint8Array): string => {
  const found = encodingOf(bytes) ?? { encoding: 'utf-8', bom: 0 };
  return new TextDecoder(found.encoding).decode(bytes.subarray(found.bom));
};
