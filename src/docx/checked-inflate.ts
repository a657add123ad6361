import { Inflate } from 'fflate';
import { crc32 } from './crc32';
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
    `The file is damaged: its part "${name}" does not unpack to what the file says it holds. Ask for the file again, or open it in Word, let Word repair it, and save it under a new name.`,
  );

const inflate = ({ name, packed, size }: PackedData): Uint8Array => {
  if (size > packed.length * BEST_RATIO) throw damaged(name);
  const out = new Uint8Array(size);
  let filled = 0;
  let overrun = false;
  const stream = new Inflate((chunk) => {
    if (overrun || chunk.length > size - filled) {
      overrun = true;
      return;
    }
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    let at = 0;
    do {
      const next = Math.min(at + PUSH_BYTES, packed.length);
      stream.push(packed.subarray(at, next), next === packed.length);
      at = next;
    } while (at < packed.length && !overrun);
  } catch {
    throw damaged(name);
  }
  if (overrun || filled !== size) throw damaged(name);
  return out;
};

/**
 * Unpacks one entry, holding the data to the size and checksum that the directory gave.
 *
 * @throws UnreadableDocument `zip-damaged` where the data yields more, less or something else.
 */
export const checkedInflate = (data: PackedData): Uint8Array => {
  const bytes = data.method === 0 ? data.packed : inflate(data);
  if (bytes.length !== data.size || crc32(bytes) !== data.crc) throw damaged(data.name);
  return bytes;
};
