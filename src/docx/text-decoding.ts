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
const encodingOf = (bytes: Uint8Array): { encoding: Encoding; bom: number } | undefined => {
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

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const NOTHING = new Uint8Array(0);

/**
 * Decodes bytes as they come, so that a long part never stands in memory as one string.
 *
 * @throws NotText where the bytes are not text in their encoding.
 */
export class PieceDecoder {
  /** Known once the first four bytes, or all there are, have come. */
  encoding: Encoding | undefined;
  private decoder: InstanceType<typeof TextDecoder> | undefined;
  private held: Uint8Array = NOTHING;

  constructor(private readonly take: (text: string) => void) {}

  push(piece: Uint8Array): void {
    const bytes = joined(this.held, piece);
    this.held = NOTHING;
    if (this.decoder === undefined && bytes.length < 4) this.held = bytes.slice();
    else this.decodeAll(bytes, false);
  }

  end(): void {
    this.decodeAll(this.held, true);
    this.held = NOTHING;
  }

  private start(bytes: Uint8Array): number {
    const found = encodingOf(bytes);
    if (found === undefined) throw new NotText('UTF-32');
    this.encoding = found.encoding;
    this.decoder = new TextDecoder(found.encoding, { fatal: true, ignoreBOM: true });
    return found.bom;
  }

  private decodeAll(bytes: Uint8Array, last: boolean): void {
    let at = this.decoder === undefined ? this.start(bytes) : 0;
    const wide = this.encoding !== 'utf-8';
    while (at < bytes.length) {
      let end = Math.min(at + CHUNK_BYTES, bytes.length);
      // Whole characters in each UTF-8 piece: a decoder that need not remember is several times faster in Node.
      if (!wide && !(last && end === bytes.length)) end -= cutShort(bytes, end);
      if (end === at) break;
      this.decode(bytes.subarray(at, end), wide);
      at = end;
    }
    if (at < bytes.length) this.held = bytes.slice(at);
    if (wide && last) this.decode(NOTHING, false);
  }

  private decode(bytes: Uint8Array, stream: boolean): void {
    let text: string;
    try {
      text = this.decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw new NotText(this.encoding);
    }
    if (text !== '') this.take(text);
  }
}

/** A name in a zip: UTF-8 for whatever wrote it, since names are only compared. */
export const decodeName = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** The start of a file, for guessing what it is; never throws. */
export const decodeLeniently = (bytes: Uint8Array): string => {
  const found = encodingOf(bytes) ?? { encoding: 'utf-8', bom: 0 };
  return new TextDecoder(found.encoding).decode(bytes.subarray(found.bom));
};
