import { deflateSync } from 'node:zlib';
import { pngColours, pngSize, smallPng } from './small-png';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // The sum is read by nobody here.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

/** A PNG file of two pixels by as many lines as there are filters, whose bytes after each filter are these. */
const screenshot = (lines: readonly (readonly number[])[]): Buffer => {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, lines.length, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

test('every filter of a line is undone', () => {
  const colours = pngColours(
    screenshot([
      [0, 10, 20, 30, 40, 50, 60],
      [1, 1, 2, 3, 1, 1, 1],
      [2, 1, 1, 1, 2, 2, 2],
      [3, 1, 1, 1, 1, 1, 1],
      [4, 1, 1, 1, 1, 1, 1],
    ]),
  );
  expect([...colours].map((colour) => colour.toString(16).padStart(6, '0'))).toEqual([
    ...['0a141e', '28323c'],
    ...['010203', '020304'],
    ...['020304', '040506'],
    ...['020203', '040405'],
    ...['030304', '050506'],
  ]);
});

test('a picture of few colours keeps its size, and is readable as one of numbered colours', () => {
  const small = smallPng(screenshot([[0, 10, 20, 30, 40, 50, 60]]));
  expect(pngSize(small)).toEqual({ width: 2, height: 1 });
  expect(small[25]).toBe(3);
  expect(small.includes(Buffer.from('PLTE\n\x14\x1e(2<', 'latin1'))).toBe(true);
});

test('what no browser makes is refused', () => {
  const small = smallPng(screenshot([[0, 10, 20, 30, 40, 50, 60]]));
  expect(() => pngColours(small)).toThrow('as a browser makes');
  expect(() => pngColours(screenshot([[5, 0, 0, 0, 0, 0, 0]]))).toThrow('no filter 5');
});
