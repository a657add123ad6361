import { DOCUMENT_NAMES, makeDocument } from './documents';
import type { DocumentName } from './documents';
import { differencesOf } from './compare/differences';
import type { Difference } from './compare/differences';
import { readingOf } from './compare/reading';
import type { Reading } from './compare/reading';
import { goneDifferences, unknownDifferences } from './known-differences';
import { send, WAY_NAMES, WAYS } from './ways';
import { describeWith, foundPrograms } from './ways/found-programs';

describe.each(WAYS)('%s', (way) => {
  const { program, tried } = WAY_NAMES[way];

  describeWith([program])('what comes back', () => {
    const before = new Map<DocumentName, Reading>();
    const after = new Map<DocumentName, Reading>();
    const differences = (name: DocumentName): readonly Difference[] =>
      differencesOf(before.get(name)!, after.get(name)!);

    beforeAll(async () => {
      const made = DOCUMENT_NAMES.map(async (name) => [name, await makeDocument(name)] as const);
      const documents = Object.fromEntries(await Promise.all(made)) as Readonly<
        Record<DocumentName, Uint8Array>
      >;
      const saved = send(way, documents);
      for (const name of DOCUMENT_NAMES) {
        before.set(name, readingOf(documents[name]));
        after.set(name, readingOf(saved[name]!));
      }
    });

    test.each(DOCUMENT_NAMES)('%s: its fields and what is found, but for known differences', (name) => {
      expect(unknownDifferences(way, differences(name))).toEqual([]);
    });

    test.each(DOCUMENT_NAMES)('%s: nothing becomes ready by being saved elsewhere', (name) => {
      const statuses = [before.get(name)!.status, after.get(name)!.status];
      expect(statuses).not.toEqual(['not-ready', 'ready']);
    });

    test.each(DOCUMENT_NAMES.filter((name) => name.startsWith('empty')))(
      '%s: no prompt is a value',
      (name) => {
        const { fields, status } = after.get(name)!;
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
