import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { shownName } from './part-names';
import { UnreadableDocument } from './unreadable';

/** What the directory of a zip says about one entry's data. */
export interface PackedData {
  readonly name: string;
  /** 0: stored. 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Size once unpacked, in bytes. */
  readonly size: number;
  readonly crc: number;
}

// One push can yield a thousand times its size, so a small push bounds what a lying entry costs before it is caught.
const PUSH_BYTES = 4096;

// Deflate cannot do better than 1,032 to 1, so an entry that claims more lies, and nothing need be set aside for it.
const BEST_RATIO = 1032;

const damaged = (name: string): UnreadableDocument =>
  new UnreadableDocument(
    'zip-damaged',
    `The file is damaged: its part "${shownName(name)}" does not unpack to what the file says it holds. Ask for the file again, or open it in Word, let Word repair it, and save it under a new name.`,
  );

/** Counts and sums what passes, and stops it as soon as it is more than it should be. */
const meter = ({ name, size, crc }: PackedData, take: (piece: Uint8Array) => void) => {
  let passed = 0;
  let sum = 0;
  return {
    pass: (piece: Uint8Array): void => {
      passed += piece.length;
      if (passed > size) throw damaged(name);
      sum = crc32(piece, sum);
      if (piece.length > 0) take(piece);
    },
    finish: (): void => {
      if (passed !== size || sum !== crc) throw damaged(name);
    },
  };
};

const inflate = ({ name, packed, size }: PackedData, take: (piece: Uint8Array) => void): void => {
  if (size > packed.length * BEST_RATIO) throw damaged(name);
  let piece: Uint8Array | undefined;
  const stream = new Inflate((chunk) => {
    piece = chunk;
  });
  let at = 0;
  do {
    const next = Math.min(at + PUSH_BYTES, packed.length);
    try {
      stream.push(packed.subarray(at, next), next === packed.length);
    } catch {
      throw damaged(name);
    }
    if (piece !== undefined) take(piece);
    piece = undefined;
    at = next;
  } while (at < packed.length);
};

/**
 * Unpacks one entry and hands it on a piece at a time, so that a long part never stands in memory whole. The data is
 * held to the size and checksum that the directory gave; what was handed on is good only once this has returned.
 *
 * @throws UnreadableDocument `zip-damaged` where the data yields more, less or something else.
 */
export const unpack = (data: PackedData, take: (piece: Uint8Array) => void): void => {
  const { pass, finish } = meter(data, take);
  if (data.method === 0) pass(data.packed);
  else inflate(data, pass);
  finish();
};
