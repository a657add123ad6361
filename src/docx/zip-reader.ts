import { unpack } from './checked-inflate';
import type { ReadLimits } from './limits';
import { cleaned, comparable, shownName } from './part-names';
import { decodeName } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import type { UnreadableReason } from './unreadable';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
export const DIRECTORY_SIGNATURE = 0x02014b50;
/** How long a line of the directory is, and a local header, without the name. */
export const DIRECTORY_BYTES = 46;
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_BYTES = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;

// General purpose flags: encrypted, strongly encrypted, directory masked.
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
/** Sizes and checksum follow the data instead of standing in the local header. */
const SIZES_FOLLOW = 0x0008;

/** One line of the directory, checked against its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly dataAt: number;
  /** Where its local header starts. */
  readonly localAt: number;
  /** Where its line of the directory stands. */
  readonly record: { readonly from: number; readonly to: number };
}

/** A zip whose directory has been checked. Names are keys only; nothing is ever written under them. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** Where the directory starts, and where the end record does. */
  readonly directory: { readonly from: number; readonly to: number };
  /** Unpacks one entry piece by piece. @throws UnreadableDocument where its data is not what the directory says. */
  readonly unpack: (entry: ZipEntry, take: (piece: Uint8Array) => void) => void;
}

const refuse = (reason: UnreadableReason, message: string): never => {
  throw new UnreadableDocument(reason, message);
};

const damaged = (what: string): never =>
  refuse(
    'zip-damaged',
    `The file is damaged: ${what}. Ask for the file again, or open it in Word, let Word repair it, and save it under a new name.`,
  );

const unsupported = (what: string): never =>
  refuse(
    'zip-unsupported',
    `The file is packed in a way that Word does not use (${what}). Open it in Word, save it as a Word document (.docx), and try again.`,
  );

/** Whether a directory ends where an end record begins: then the record is no run of bytes that looks like one. */
const endsDirectory = (view: DataView, at: number): boolean =>
  view.getUint32(at + 12, true) + view.getUint32(at + 16, true) === at;

/**
 * The last end record is the one that Word goes by. Where a second one before it is good as well, another program may
 * go by that one, and show another document.
 */
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  let last: number | undefined;
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue;
    if (last === undefined) last = at;
    else if (endsDirectory(view, at)) damaged('it holds two lists of its parts');
  }
  return (
    last ??
    refuse(
      'zip-truncated',
      'The file is incomplete: its end is missing, as when a download or a copy was cut short. Download or copy it again.',
    )
  );
};

interface DirectoryEntry extends Omit<ZipEntry, 'dataAt'> {
  readonly flags: number;
  readonly rawName: Uint8Array;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

const checkSizes = (entries: readonly DirectoryEntry[], limits: ReadLimits): void => {
  let total = 0;
  for (const { name, size } of entries) {
    total += size;
    if (size <= limits.partBytes) continue;
    refuse(
      'too-large',
      `The file is too large to check: its part "${shownName(name)}" unpacks to more than ${megabytes(limits.partBytes)}. Remove or compress what makes it large, such as pictures or video, and save it again.`,
    );
  }
  if (total <= limits.totalBytes) return;
  refuse(
    'too-large',
    `The file is too large to check: it unpacks to more than ${megabytes(limits.totalBytes)}. Remove or compress what makes it large, such as pictures or video, and save it again.`,
  );
};

const readDirectory = (
  bytes: Uint8Array,
  view: DataView,
  limits: ReadLimits,
): { readonly directory: readonly DirectoryEntry[]; readonly start: number; readonly end: number } => {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_BYTES;
  const zip64 =
    count === 0xffff ||
    length === 0xffffffff ||
    start === 0xffffffff ||
    (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE);
  if (zip64) unsupported('the ZIP64 format');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0)
    unsupported('in several volumes');
  if (view.getUint16(end + 8, true) !== count) unsupported('in several volumes');
  if (count > limits.entries) {
    refuse(
      'too-many-parts',
      `The file has ${count} parts, and no Word document needs more than ${limits.entries}.`,
    );
  }
  if (start + length !== end) damaged('its list of parts is not where it should be');

  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + DIRECTORY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) {
      damaged('its list of parts is broken');
    }
    const nameEnd = at + DIRECTORY_BYTES + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) damaged('its list of parts is broken');
    const rawName = bytes.subarray(at + DIRECTORY_BYTES, nameEnd);
    entries.push({
      name: cleaned(decodeName(rawName)),
      rawName,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localAt: view.getUint32(at + 42, true),
      record: { from: at, to: next },
    });
    at = next;
  }
  if (at !== end) damaged('its list of parts is broken');
  return { directory: entries, start, end };
};

const checkKinds = (entries: readonly DirectoryEntry[]): void => {
  const seen = new Set<string>();
  for (const { name, flags, method } of entries) {
    if (flags & ENCRYPTED) {
      refuse(
        'zip-encrypted',
        'The file is a zip that is locked with a password. Unpack it with its password and try again with the Word document inside.',
      );
    }
    if (method !== 0 && method !== 8) unsupported(`method ${method}`);
    const key = comparable(name);
    if (seen.has(key)) {
      refuse(
        'duplicate-part',
        `The file holds two parts named "${shownName(name)}", so it is not certain what Word would show. Open it in Word, save it under a new name, and try again.`,
      );
    }
    seen.add(key);
  }
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Holds the local header to what the directory said, and says where the data starts. */
const locate = (bytes: Uint8Array, view: DataView, entry: DirectoryEntry): ZipEntry => {
  const { name, method, crc, packedSize, size, localAt: at, record } = entry;
  const contradiction = (): never =>
    damaged(`it says two different things about its part "${shownName(name)}"`);
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) contradiction();
  const nameEnd = at + LOCAL_BYTES + view.getUint16(at + 26, true);
  const dataAt = nameEnd + view.getUint16(at + 28, true);
  const flags = view.getUint16(at + 6, true);
  if (!sameBytes(bytes.subarray(at + LOCAL_BYTES, nameEnd), entry.rawName)) contradiction();
  if (view.getUint16(at + 8, true) !== method || (flags & ENCRYPTED) !== 0) contradiction();
  const localSays = [
    view.getUint32(at + 14, true),
    view.getUint32(at + 18, true),
    view.getUint32(at + 22, true),
  ];
  const agrees = localSays[0] === crc && localSays[1] === packedSize && localSays[2] === size;
  if (!agrees && (flags & SIZES_FOLLOW) === 0) contradiction();
  return { name, method, crc, packedSize, size, dataAt, localAt: at, record };
};

/** Two entries that share bytes are how a small file is made to unpack to a huge one. */
const checkOverlaps = (
  entries: readonly DirectoryEntry[],
  located: readonly ZipEntry[],
  end: number,
): void => {
  const spans = entries.map(({ localAt }, n) => {
    const { dataAt, packedSize } = located[n] as ZipEntry;
    return { from: localAt, to: dataAt + packedSize };
  });
  spans.sort((a, b) => a.from - b.from);
  let free = 0;
  for (const { from, to } of spans) {
    if (from < free || to > end) damaged('its parts overlap');
    free = to;
  }
};

/**
 * Opens a zip by its directory. Nothing is unpacked until it is asked for.
 *
 * @throws UnreadableDocument for a zip that is cut short, damaged, encrypted, over the limits, or that contradicts
 * itself.
 */
export const openZip = (bytes: Uint8Array, limits: ReadLimits): Zip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { directory, start, end } = readDirectory(bytes, view, limits);
  checkKinds(directory);
  checkSizes(directory, limits);
  const entries = directory.map((entry) => locate(bytes, view, entry));
  checkOverlaps(directory, entries, start);
  return {
    entries,
    directory: { from: start, to: end },
    unpack: (entry, take) =>
      unpack({ ...entry, packed: bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize) }, take),
  };
};
