import { deflateSync, strToU8 } from 'fflate';
import { DEFAULT_LIMITS, readDocx } from '../../src/docx';
import { openZip } from '../../src/docx/zip-reader';
import { docxOf, docxWithBody, paragraph, partsOf } from '../fixtures/docx-builder';
import { rawZip } from '../fixtures/docx-builder-zip';
import type { RawEntry } from '../fixtures/docx-builder-zip';
import { reasonFor, refusal } from './reasons';
import { processorTime } from '../tools/processor-time';

const entries = (change: Partial<RawEntry> = {}, name = 'word/document.xml'): RawEntry[] =>
  Object.entries(partsOf({ body: paragraph('words') })).map(([part, data]) => ({
    name: part,
    data,
    ...(part === name && change),
  }));

const firstWords = (bytes: Uint8Array): string | undefined => readDocx(bytes).parts[0]?.paragraphs[0]?.text;

describe('what is read', () => {
  test.each([
    ['deflated entries', rawZip(entries())],
    ['a stored entry', rawZip(entries({ method: 0 }))],
    ['sizes that follow the data', rawZip(entries({ flags: 8, local: { size: 0, crc: 0 } }))],
    ['a comment at the end', rawZip(entries(), { comment: 'made by a test' })],
    ['a comment that looks like an end', rawZip(entries(), { comment: 'PK\u0005\u0006' })],
    [
      'backslashes and a leading slash in names',
      rawZip(entries().map((e) => ({ ...e, name: `\\${e.name.replaceAll('/', '\\')}` }))),
    ],
    ['names in other case', rawZip(entries().map((e) => ({ ...e, name: e.name.toUpperCase() })))],
    ['an entry for a folder', rawZip([{ name: 'word/', method: 0 }, ...entries()])],
  ])('%s', (_, bytes) => {
    expect(firstWords(bytes)).toBe('words');
  });

  test('bytes that are a view into a larger buffer', () => {
    const bytes = docxWithBody(paragraph('words'));
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(firstWords(larger.subarray(7, 7 + bytes.length))).toBe('words');
  });

  test('a part that is not needed is not unpacked, so it may be broken', () => {
    const picture = { name: 'word/media/a.png', data: 'x', packed: Uint8Array.of(7, 7, 7) };
    expect(firstWords(rawZip([...entries(), picture]))).toBe('words');
  });
});

describe('what is refused', () => {
  test.each([
    ['no end record', 'zip-truncated', rawZip(entries()).slice(0, -30)],
    ['only the first bytes', 'zip-truncated', Uint8Array.of(0x50, 0x4b, 3, 4)],
    [
      'an end record cut in its comment',
      'zip-truncated',
      rawZip(entries(), { comment: 'comment' }).slice(0, -3),
    ],
    ['ZIP64 by count', 'zip-unsupported', rawZip(entries(), { count: 0xffff })],
    ['ZIP64 by start', 'zip-unsupported', rawZip(entries(), { start: 0xffffffff })],
    [
      'ZIP64 by its locator',
      'zip-unsupported',
      rawZip(entries(), { before: Uint8Array.of(0x50, 0x4b, 6, 7, ...new Array<number>(16).fill(0)) }),
    ],
    ['several volumes', 'zip-unsupported', rawZip(entries(), { disk: 1 })],
    ['several volumes by count', 'zip-unsupported', rawZip(entries(), { countHere: 1 })],
    ['a method other than deflate', 'zip-unsupported', rawZip(entries({ method: 12 }))],
    ['an encrypted entry', 'zip-encrypted', rawZip(entries({ flags: 1 }))],
    ['an entry encrypted in its local header only', 'zip-damaged', rawZip(entries({ local: { flags: 1 } }))],
    [
      'the same name twice',
      'duplicate-part',
      rawZip([...entries(), { name: 'word/document.xml', data: 'x' }]),
    ],
    [
      'the same name in other letters',
      'duplicate-part',
      rawZip([...entries(), { name: 'Word\\Document.XML', data: 'x' }]),
    ],
    [
      'the same name percent-encoded',
      'duplicate-part',
      rawZip([...entries(), { name: 'word/%64ocument.xml', data: 'x' }]),
    ],
    ['a directory that is not where it should be', 'zip-damaged', rawZip(entries(), { start: 5 })],
    ['fewer entries than stated', 'zip-damaged', rawZip(entries(), { count: 9 })],
    ['more entries than stated', 'zip-damaged', rawZip(entries(), { count: 1 })],
    [
      'an entry that starts outside the file',
      'zip-damaged',
      rawZip(entries({ directory: { localAt: 0xfffffff0 } })),
    ],
    [
      'another name in the local header',
      'zip-damaged',
      rawZip(entries({ local: { name: 'word/documenT.xml' } })),
    ],
    ['another method in the local header', 'zip-damaged', rawZip(entries({ local: { method: 0 } }))],
    ['another size in the local header', 'zip-damaged', rawZip(entries({ local: { size: 3 } }))],
    ['another checksum in the local header', 'zip-damaged', rawZip(entries({ local: { crc: 3 } }))],
    ['an entry that runs into the next', 'zip-damaged', rawZip(entries({ directory: { packedSize: 5000 } }))],
    ['data that is not deflated', 'zip-damaged', rawZip(entries({ packed: Uint8Array.of(7, 7, 7) }))],
    [
      'data that ends too early',
      'zip-damaged',
      rawZip(entries({ packed: deflateSync(strToU8('x'.repeat(9))).slice(0, -1) })),
    ],
    ['a wrong checksum', 'zip-damaged', rawZip(entries({ directory: { crc: 1 } }))],
    [
      'a wrong checksum of a stored entry',
      'zip-damaged',
      rawZip(entries({ method: 0, directory: { crc: 1 } })),
    ],
    ['a size one too small', 'zip-damaged', rawZip(entries({ directory: { size: 700 } }))],
    ['a size one too large', 'zip-damaged', rawZip(entries({ directory: { size: 5000 } }))],
    [
      'a size that no deflate could reach',
      'zip-damaged',
      rawZip(entries({ directory: { size: 30_000_000 } })),
    ],
  ])('%s: %s', (_, reason, bytes) => {
    expect(reasonFor(bytes)).toBe(reason);
  });

  test('a percent sign that encodes nothing is part of a name', () => {
    const odd = { name: 'word/100%.png', data: 'x' };
    expect(firstWords(rawZip([...entries(), odd]))).toBe('words');
  });

  test('a name as long as a book is cut where it is told', () => {
    const twice = ['x', 'X'].map((letter) => ({ name: letter.repeat(50_000), method: 0 }));
    expect(refusal(rawZip(twice)).message.length).toBeLessThan(400);
  });

  test('two ends that both hold: nobody knows which document another program would show', () => {
    const first = rawZip(entries());
    const second = rawZip([]);
    // An empty directory that says it starts where it stands.
    new DataView(second.buffer).setUint32(16, first.length, true);
    new DataView(first.buffer).setUint16(first.length - 2, second.length, true);
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    expect(reasonFor(both)).toBe('zip-damaged');
  });

  test('more entries than allowed', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ name: `${n}`, method: 0 }));
    expect(reasonFor(rawZip(many), { entries: 4 })).toBe('too-many-parts');
    expect(openZip(rawZip(many), { ...DEFAULT_LIMITS, entries: 5 }).entries).toHaveLength(5);
  });

  test('a part over its limit, and all parts over theirs, by what the directory says', () => {
    const big = rawZip([...entries(), { name: 'word/media/a.bin', data: 'x'.repeat(3000) }]);
    expect(reasonFor(big, { partBytes: 2999 })).toBe('too-large');
    expect(reasonFor(big, { totalBytes: 3000 })).toBe('too-large');
    expect(reasonFor(big, { xmlBytes: 400 })).toBe('too-large');
    expect(reasonFor(big, { allXmlBytes: 1000 })).toBe('too-large');
    expect(firstWords(big)).toBe('words');
  });

  test('broken XML out of a damaged zip is called damage', () => {
    const body = paragraph('words').repeat(2000);
    const parts = Object.entries(partsOf({ body })).map(([name, data]) => ({ name, data }));
    const broken = parts.map((part) =>
      part.name === 'word/document.xml' ? { ...part, packed: deflateSync(strToU8('<a><b></a>')) } : part,
    );
    expect(refusal(rawZip(broken)).reason).toBe('zip-damaged');
  });
});

describe('bombs', () => {
  const gibibyte = 1024 ** 3;
  // Each block of the packed bytes is the same, so a bomb is made by saying it again.
  const zeros = deflateSync(new Uint8Array(40 * 1024 * 1024), { level: 9 });

  test('one that says how large it is, is refused before it is unpacked', () => {
    const bomb = rawZip(entries({ packed: zeros, directory: { size: gibibyte } }));
    const before = processorTime();
    expect(reasonFor(bomb)).toBe('too-large');
    expect(processorTime() - before).toBeLessThan(200);
  });

  test('one that lies about its size is stopped at that size', () => {
    const bomb = rawZip(entries({ packed: zeros, directory: { size: 1000 } }));
    const before = processorTime();
    expect(reasonFor(bomb)).toBe('zip-damaged');
    expect(processorTime() - before).toBeLessThan(1000);
  });
});

test('docxOf and rawZip agree', () => {
  expect(firstWords(docxOf({ body: paragraph('words') }))).toBe('words');
});
