const POLYNOMIAL = 0xedb88320;
const SLICES = 4;

/** Table `n` holds the checksum of a byte followed by `n` zero bytes, so that four bytes are folded in at a time. */
const makeTables = (): Int32Array => {
  const tables = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
};

const TABLES = makeTables();

const tableAt = (index: number): number => TABLES[index] as number;

/**
 * The CRC-32 that zip files carry, as an unsigned number.
 *
 * @param before the sum of the bytes that went before, where these are not the first.
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += SLICES) {
    crc ^= view.getInt32(at, true);
    crc =
      tableAt(768 + (crc & 0xff)) ^
      tableAt(512 + ((crc >>> 8) & 0xff)) ^
      tableAt(256 + ((crc >>> 16) & 0xff)) ^
      tableAt(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ tableAt((crc ^ view.getUint8(at)) & 0xff);
  return ~crc >>> 0;
};
