import { DOCUMENT_NAMES, makeDocument } from './documents';
import type { DocumentName } from './documents';
import { differencesOf } from './compare/differences';
import type { Difference } from './compare/differences';
import { readingOf } from './compare/reading';
import { goneDifferences, unknownDifferences } from './known-differences';
import { send, WAY_NAMES, WAYS } from './ways';
import type { Files } from './ways';
import { describeWith, foundPrograms } from './ways/found-programs';

describe.each(WAYS)('%s', (way) => {
  const { program, tried } = WAY_NAMES[way];

  describeWith([program])('what comes back', () => {
    let before: Files;
    let after: Files;
    const differences = (name: DocumentName): readonly Difference[] =>
      differencesOf(readingOf(before[name]!), readingOf(after[name]!));

    beforeAll(async () => {
      const made = DOCUMENT_NAMES.map(async (name) => [name, await makeDocument(name)] as const);
      before = Object.fromEntries(await Promise.all(made));
      after = send(way, before);
    });

    test.each(DOCUMENT_NAMES)('%s: its fields and what is found, but for known differences', (name) => {
      expect(unknownDifferences(way, differences(name))).toEqual([]);
    });

    test.each(DOCUMENT_NAMES)('%s: nothing becomes ready by being saved elsewhere', (name) => {
      const [was, is] = [readingOf(before[name]!).status, readingOf(after[name]!).status];
      expect([was, is]).not.toEqual(['not-ready', 'ready']);
    });

    test.each(DOCUMENT_NAMES.filter((name) => name.startsWith('empty')))(
      '%s: no prompt is a value',
      (name) => {
        const { fields, status } = readingOf(after[name]!);
        expect([...fields]).toEqual([]);
        expect(status).toBe('not-ready');
      },
    );

    test('every known difference is still there', () => {
      const gone = goneDifferences(way, DOCUMENT_NAMES.flatMap(differences)).map(({ id }) => id);
      const version = foundPrograms()[program]?.version ?? '';
      if (gone.length > 0 && !version.startsWith(tried)) {
        console.warn(`${version} is not the ${tried} that was tried; no longer seen: ${gone.join(', ')}`);
        return;
      }
      expect(gone).toEqual([]);
    });
  });
});
