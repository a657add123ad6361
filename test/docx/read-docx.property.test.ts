import fc from 'fast-check';
import { readDocx, UnreadableDocument } from '../../src/docx';
import {
  cell,
  docxOf,
  flatOpcOf,
  paragraph,
  rootXml,
  row,
  run,
  table,
  tagged,
  zipOf,
} from '../fixtures/docx-builder';
import { strToU8 } from 'fflate';
import { boundsFaults } from '../fuzz/property/content-bounds';
import { processorTime } from '../tools/processor-time';

const TIME_LIMIT_MS = 2000;

/** Reading ends in a value that can be cloned, or in the one error; soon. */
const endsWell = (bytes: Uint8Array): void => {
  const before = processorTime();
  try {
    structuredClone(readDocx(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/s);
  }
  expect(processorTime() - before).toBeLessThan(TIME_LIMIT_MS);
};

const recipe = {
  body:
    paragraph('Heading', '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="1"/></w:numPr>') +
    tagged(
      'cims:a',
      paragraph(run('a') + tagged('cims:b', run('b'), '<w:showingPlcHdr/>')),
      '<w:dropDownList><w:listItem w:value="1"/></w:dropDownList>',
    ) +
    table(row(cell('a', '<w:gridSpan w:val="2"/>') + cell('b')) + row(cell('c', '<w:vMerge/>'))) +
    paragraph(
      '<w:ins w:author="A"><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  related: [
    {
      type: 'numbering',
      xml: rootXml(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    },
    { type: 'header', xml: rootXml('hdr', paragraph('top')) },
    { type: 'comments', xml: rootXml('comments', `<w:comment w:id="1">${paragraph('c')}</w:comment>`) },
  ],
};
const zipped = docxOf(recipe);
const stored = zipOf(Object.fromEntries([['a', 'x']]));
const flat = strToU8(flatOpcOf(recipe));

const flips = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 });

const flipped = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
  const out = bytes.slice();
  for (const [at, by] of changes) out[at] = (out[at] ?? 0) ^ by;
  return out;
};

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), endsWell), { numRuns: 300 });
});

test('any bytes after a beginning that promises something', () => {
  const heads = [
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    '<?xml version="1.0"?><a xmlns="http://schemas.microsoft.com/office/2006/xmlPackage">',
    '{\\rtf',
    '%PDF-',
  ];
  const arbitrary = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 500 }));
  fc.assert(
    fc.property(arbitrary, ([head, tail]) => endsWell(Uint8Array.of(...strToU8(head), ...tail))),
    { numRuns: 300 },
  );
});

test.each([
  ['a zip', zipped],
  ['a zip of one entry', stored],
  ['a flat file', flat],
])('%s with some bits changed', (_, bytes) => {
  fc.assert(
    fc.property(flips(bytes.length), (changes) => endsWell(flipped(bytes, changes))),
    { numRuns: 300 },
  );
});

test.each([
  ['a zip', zipped],
  ['a flat file', flat],
])('%s cut short', (_, bytes) => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(() => readDocx(bytes.subarray(0, length))).toThrow(UnreadableDocument);
    }),
    { numRuns: 200 },
  );
});

// Elements in places where they do not belong, nested anyhow.
const NAMES = [
  'p',
  'r',
  't',
  'tbl',
  'tr',
  'tc',
  'tcPr',
  'trPr',
  'pPr',
  'rPr',
  'sdt',
  'sdtPr',
  'sdtContent',
  'ins',
  'del',
  'moveFrom',
  'txbxContent',
  'fldChar',
  'vanish',
  'b',
  'tab',
  'br',
  'gridSpan',
  'hMerge',
  'numId',
  'ilvl',
  'comment',
  'footnote',
  'tag',
];

const anyXml = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((list) => list.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('text', ' ', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>'),
    fc
      .tuple(fc.constantFrom(...NAMES), tie('nodes'))
      .map(([name, inner]) => `<w:${name} w:val="1">${inner}</w:${name}>`),
    fc
      .tuple(fc.constantFrom('AlternateContent', 'Choice', 'Fallback'), tie('nodes'))
      .map(([name, inner]) => `<mc:${name} Requires="w">${inner}</mc:${name}>`),
  ),
})).nodes;

test('elements in any order give a value, with every index where it should be', () => {
  fc.assert(
    fc.property(anyXml, (body) => {
      expect(boundsFaults(readDocx(docxOf({ body, related: recipe.related })))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
