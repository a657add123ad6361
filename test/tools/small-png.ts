import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 128;

/** Width and height of a PNG file in pixels, from its first chunk. */
export const pngSize = (png: Buffer): { readonly width: number; readonly height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

const chunksOf = (png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] => {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/** What the filter of a line says of a byte, from its neighbours. */
const predicted = (filter: number, left: number, up: number, corner: number): number => {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new Error(`A line of a PNG file has no filter ${filter}.`);
  }
};

/**
 * The colours of a PNG file, pixel by pixel, as 0xRRGGBB.
 *
 * @throws where it is not made as a browser makes a screenshot: 8 bits a channel, without alpha, not interlaced.
 */
export const pngColours = (png: Buffer): Uint32Array => {
  const { width, height } = pngSize(png);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (!png.subarray(0, 8).equals(SIGNATURE) || depth !== 8 || kind !== 2 || interlaced !== 0)
    throw new Error('This PNG file is not made as a browser makes a screenshot.');
  const lines = inflateSync(
    Buffer.concat(chunksOf(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))),
  );
  const stride = width * 3;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (bytes[at - 3] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (bytes[at - stride - 3] ?? 0);
      bytes[at] = (lines[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return Uint32Array.from({ length: width * height }, (_, index) => bytes.readUIntBE(index * 3, 3));
};

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 +
  (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 +
  ((a & 0xff) - (b & 0xff)) ** 2;

/** Which colour of a palette stands for each of those that there are: the commonest stay, others become the nearest. */
const paletteOf = (
  colours: Uint32Array,
): { readonly palette: readonly number[]; readonly indexOf: ReadonlyMap<number, number> } => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const palette = common.slice(0, MOST_COLOURS);
  const indexOf = new Map<number, number>();
  for (const colour of common) {
    let best = 0;
    for (const [index, each] of palette.entries()) {
      if (distance(each, colour) < distance(palette[best] ?? 0, colour)) best = index;
    }
    indexOf.set(colour, best);
  }
  return { palette, indexOf };
};

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
};

/**
 * The same picture in a third of the bytes: with at most 128 colours, which is about what a screen of text has to the eye.
 *
 * @throws as {@link pngColours} does.
 */
export const smallPng = (png: Buffer): Buffer => {
  const { width, height } = pngSize(png);
  const colours = pngColours(png);
  const { palette, indexOf } = paletteOf(colours);
  const lines = Buffer.alloc((width + 1) * height);
  for (const [index, colour] of colours.entries()) {
    lines[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = indexOf.get(colour) ?? 0;
  }
  const head = Buffer.from(chunksOf(png)[0]?.data ?? []);
  // Colours by number.
  head[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
