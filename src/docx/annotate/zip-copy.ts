import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../crc32';
import {
  DIRECTORY_BYTES,
  DIRECTORY_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  type Zip,
  type ZipEntry,
} from '../zip-reader';
import { joinedBytes } from './part-text';

/** What becomes of a package; entries that are not named stay as they are, packed bytes and all. */
export interface ZipChanges {
  readonly changed: ReadonlyMap<ZipEntry, Uint8Array>;
  readonly removed: ReadonlySet<ZipEntry>;
  /** By name; they come last. */
  readonly added: ReadonlyMap<string, Uint8Array>;
}

const STORED = 0;
const DEFLATED = 8;
/** Of the flags, the one that says how the name is written. */
const NAME_IS_UTF8 = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day that a zip can name: a copy made twice has the same bytes. */
const FIRST_DAY = 0x0021;

const copyOf = (bytes: Uint8Array): { readonly bytes: Uint8Array; readonly view: DataView } => {
  // Not `slice`: on the Buffer of Node that gives a window on the same bytes.
  const own = new Uint8Array(bytes);
  return { bytes: own, view: new DataView(own.buffer) };
};

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const pack = (bytes: Uint8Array, method: number): Packed => ({
  method,
  crc: crc32(bytes),
  size: bytes.length,
  packed: method === STORED ? bytes : deflateSync(bytes),
});

/** A line of the directory that says the same of other data. */
const recordFor = (record: Uint8Array, { method, crc, size, packed }: Packed): Uint8Array => {
  const { bytes, view } = copyOf(record);
  view.setUint16(8, view.getUint16(8, true) & NAME_IS_UTF8, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, size, true);
  return bytes;
};

/** The local header that says the same as a line of the directory, and the data. */
const localOf = (record: Uint8Array, packed: Uint8Array): Uint8Array[] => {
  const { view: says } = copyOf(record);
  const nameLength = says.getUint16(28, true);
  const header = new Uint8Array(LOCAL_BYTES);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  // Flags, method, time, date, checksum and both sizes stand in both in the same order.
  header.set(record.subarray(8, 28), 6);
  view.setUint16(26, nameLength, true);
  return [header, record.subarray(DIRECTORY_BYTES, DIRECTORY_BYTES + nameLength), packed];
};

const newRecord = (name: string, { method, crc, size, packed }: Packed): Uint8Array => {
  const rawName = strToU8(name);
  const bytes = new Uint8Array(DIRECTORY_BYTES + rawName.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, DIRECTORY_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, rawName.length === name.length ? 0 : NAME_IS_UTF8, true);
  view.setUint16(10, method, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, size, true);
  view.setUint16(28, rawName.length, true);
  bytes.set(rawName, DIRECTORY_BYTES);
  return bytes;
};

const withOffset = (record: Uint8Array, at: number): Uint8Array => {
  const { bytes, view } = copyOf(record);
  view.setUint32(42, at, true);
  return bytes;
};

/** A copy of a zip in which some entries hold something else, are gone, or are new. */
export const copyZip = (
  source: Uint8Array,
  zip: Zip,
  { changed, removed, added }: ZipChanges,
): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (...more: readonly Uint8Array[]): void => {
    for (const piece of more) length += piece.length;
    pieces.push(...more);
  };
  const records = new Map<ZipEntry, Uint8Array>();
  const inPlace = [...zip.entries].sort((a, b) => a.localAt - b.localAt);
  put(source.subarray(0, inPlace[0]?.localAt ?? zip.directory.from));
  inPlace.forEach((entry, n) => {
    if (removed.has(entry)) return;
    const said = source.subarray(entry.record.from, entry.record.to);
    const bytes = changed.get(entry);
    const at = length;
    if (bytes === undefined) {
      // Up to the next entry: sizes that follow the data, and whatever else stands between, stay too.
      put(source.subarray(entry.localAt, inPlace[n + 1]?.localAt ?? zip.directory.from));
      records.set(entry, withOffset(said, at));
      return;
    }
    const packed = pack(bytes, entry.method);
    const record = recordFor(said, packed);
    put(...localOf(record, packed.packed));
    records.set(entry, withOffset(record, at));
  });
  const newRecords = [...added].map(([name, bytes]) => {
    const packed = pack(bytes, DEFLATED);
    const record = newRecord(name, packed);
    const at = length;
    put(...localOf(record, packed.packed));
    return withOffset(record, at);
  });

  const directoryAt = length;
  const kept = zip.entries.map((entry) => records.get(entry)).filter((record) => record !== undefined);
  put(...kept, ...newRecords);
  const { bytes: end, view } = copyOf(source.subarray(zip.directory.to));
  const count = kept.length + newRecords.length;
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length - directoryAt, true);
  view.setUint32(16, directoryAt, true);
  put(end);
  return joinedBytes(pieces);
};
