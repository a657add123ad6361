import { strToU8 } from 'fflate';
import { crc32 } from '../../src/docx/crc32';

const CHECK = 0xcbf43926;

test('the check value of the algorithm', () => {
  expect(crc32(strToU8('123456789'))).toBe(CHECK);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test('bytes that come in pieces of any length sum to the same', () => {
  const bytes = strToU8('123456789');
  for (let at = 0; at <= bytes.length; at++) {
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(CHECK);
  }
});

test('a view into a larger buffer', () => {
  expect(crc32(strToU8('__123456789__').subarray(2, 11))).toBe(CHECK);
});
