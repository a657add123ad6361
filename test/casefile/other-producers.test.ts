import fc from 'fast-check';
import { DOCUMENT_NAMES, makeDocument } from '../interop/documents';
import type { DocumentName } from '../interop/documents';
import { differencesOf } from '../interop/compare/differences';
import type { Difference } from '../interop/compare/differences';
import { readingOf } from '../interop/compare/reading';
import type { Reading } from '../interop/compare/reading';
import { goneDifferences, unknownDifferences } from '../interop/known-differences';
import { CHANGE_NAMES, changed, inStyleOf, STYLES_OF_OTHERS } from '../fixtures/other-producers';
import type { Packing } from '../fixtures/other-producers/package-tree';

const made = new Map<DocumentName, Promise<{ readonly bytes: Uint8Array; readonly reading: Reading }>>();

const original = (name: DocumentName) => {
  const known = made.get(name) ?? makeDocument(name).then((bytes) => ({ bytes, reading: readingOf(bytes) }));
  made.set(name, known);
  return known;
};

const differences = async (
  name: DocumentName,
  save: (bytes: Uint8Array) => Uint8Array,
): Promise<readonly Difference[]> => {
  const { bytes, reading } = await original(name);
  return differencesOf(reading, readingOf(save(bytes)));
};

describe.each(STYLES_OF_OTHERS)('%s', (style) => {
  test.each(DOCUMENT_NAMES)('%s is read as before, but for known differences', async (name) => {
    expect(unknownDifferences(style, await differences(name, inStyleOf[style]))).toEqual([]);
  });

  test('every known difference is still there', async () => {
    const all = await Promise.all(DOCUMENT_NAMES.map((name) => differences(name, inStyleOf[style])));
    expect(goneDifferences(style, all.flat())).toEqual([]);
  });
});

describe('changes that mean nothing', () => {
  test.each(CHANGE_NAMES)('%s', async (change) => {
    let changes = 0;
    for (const name of ['rcs-cims-recommendations', 'half-investigation-plan', 'typed-report'] as const) {
      const { bytes } = await original(name);
      if (!Buffer.from(changed(bytes, [change])).equals(changed(bytes, []))) changes += 1;
      expect(await differences(name, (source) => changed(source, [change]))).toEqual([]);
    }
    expect(changes).toBeGreaterThan(0);
  });

  const packing: fc.Arbitrary<Packing> = fc.record({
    encoding: fc.constantFrom('utf-8', 'utf-8-with-mark', 'utf-16'),
    stored: fc.boolean(),
    reversed: fc.boolean(),
    indented: fc.boolean(),
  });

  test('any number of them together, however they are packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...DOCUMENT_NAMES),
        fc.subarray([...CHANGE_NAMES]),
        packing,
        async (name, changes, how) => {
          expect(await differences(name, (bytes) => changed(bytes, changes, how))).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 20260916 },
    );
  });
});
