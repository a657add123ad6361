import fc from 'fast-check';
import { caseData, readCase } from '../../src/casefile';
import { FIELD_NAMES, fieldDefinition, fieldWords, GROUP_NAMES, groupDefinition } from '../../src/template';
import { placeFaults, placesIn } from '../fuzz/property/content-bounds';
import { body, box, line, p, table } from './support/make-content';
import type { Block } from './support/make-content';

const labels = [
  ...FIELD_NAMES.flatMap((field) => [fieldDefinition(field).label, ...fieldWords(field).synonyms]),
  ...GROUP_NAMES.flatMap((group) => [1, 2].map((number) => `${groupDefinition(group).label} ${number}`)),
  ...[
    'Findings',
    'Service details',
    'Endorsement',
    'Conclusion',
    'The allegation is substantiated.',
    'Some words',
    '',
  ],
];
const label = fc.constantFrom(...labels);
const text = fc.oneof(
  label,
  fc.tuple(label, fc.constantFrom(':', ': ', '\t', '?', ' – ', '\n'), label).map((parts) => parts.join('')),
  fc.constantFrom('[x]', '<Enter it here>', '☒ Yes ☐ No', '1', '____', 'Some prose, with nothing in it.'),
);
const tag = fc.oneof(
  fc.constantFrom(...FIELD_NAMES).map((field) => `cims:${field}`),
  fc.constantFrom(...GROUP_NAMES).map((group) => `cims:group.${group}`),
  fc.constantFrom('cims:section.findings', 'cims:', 'other', ''),
);

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(
        text,
        fc.record(
          {
            heading: fc.integer({ min: 1, max: 9 }),
            bold: fc.constant(true as const),
            listed: fc.constant(true as const),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([words, options]) => p(words, options)),
    fc
      .tuple(tag, text, fc.boolean())
      .map(([name, words, placeholder]) => line('x ', { tag: name, text: words, placeholder })),
    fc
      .tuple(tag, tie('blocks'), fc.boolean())
      .map(([name, inner, placeholder]) => box(name, inner, { placeholder })),
    fc
      .tuple(
        fc.array(
          fc.array(
            fc.oneof(
              text,
              tie('block'),
              fc.record({
                content: tie('blocks'),
                span: fc.integer({ min: 1, max: 3 }),
                merge: fc.constantFrom('start' as const, 'continued' as const),
              }),
            ),
            { maxLength: 4 },
          ),
          { maxLength: 5 },
        ),
        fc.nat(2),
      )
      .map(([rows, headerRows]) => table(rows, { headerRows })),
  ),
}));

test('any document is read: the same way each time, with plain values, and every reading in its place', () => {
  let filled = 0;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const content = body(...blocks);
      const caseFile = readCase(content);
      expect(readCase(structuredClone(content))).toEqual(caseFile);
      expect(JSON.parse(JSON.stringify(caseFile))).toEqual(caseFile);
      expect(placeFaults(content, placesIn(caseFile))).toEqual([]);
      const data = caseData(caseFile);
      filled += Object.keys(data.fields).length + Object.keys(data.groups).length;
    }),
    { numRuns: 300 },
  );
  expect(filled).toBeGreaterThan(100);
});
