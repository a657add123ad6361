import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { differencesOf } from '../interop/compare/differences';
import { readingOf } from '../interop/compare/reading';
import type { Reading } from '../interop/compare/reading';
import { makeDocument } from '../interop/documents';
import type { DocumentName } from '../interop/documents';
import { SAVED, SAVED_BY, savedName } from '../interop/documents/saved-by';
import { unknownDifferences } from '../interop/known-differences';
import { WAYS } from '../interop/ways';
import type { Way } from '../interop/ways';

const cases = WAYS.flatMap((way) => SAVED.map((name) => [way, name] as const));

test('there is a document of each program, and no other', () => {
  const kept = readdirSync(SAVED_BY).filter((file) => file !== 'README.md');
  expect(kept.sort()).toEqual(cases.map(([way, name]) => savedName(way, name)).sort());
});

const savedReading = (way: Way, name: DocumentName): Reading =>
  readingOf(readFileSync(path.join(SAVED_BY, savedName(way, name))));

test.each(cases)('as %s saved it, %s is read as before, but for known differences', async (way, name) => {
  const before = readingOf(await makeDocument(name));
  expect(unknownDifferences(way, differencesOf(before, savedReading(way, name)))).toEqual([]);
});

test.each(WAYS)('as %s saved it, a template that nobody filled is empty and not ready', (way) => {
  const { fields, status } = savedReading(way, 'empty-cims-recommendations');
  expect([...fields]).toEqual([]);
  expect(status).toBe('not-ready');
});
