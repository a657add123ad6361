import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDocx } from '../../../src/docx';
import type { NewComment } from '../../../src/docx/annotate';
import { inStyleOf, STYLES_OF_OTHERS, changed, CHANGE_NAMES } from '../../fixtures/other-producers';
import { DOCUMENT_NAMES, makeDocument } from '../../interop/documents';
import { SAVED_BY } from '../../interop/documents/saved-by';

export const AUTHOR = 'Example Reviewer';
export const DATE = '2026-08-18T00:00:00Z';

export const comment = (text: string, place?: NewComment['place']): NewComment => ({
  ...(place !== undefined && { place }),
  text,
  author: AUTHOR,
  initials: 'ER',
  date: DATE,
});

/** A comment at the start, and one at every paragraph of every part. */
export const commentsEverywhere = (bytes: Uint8Array): readonly NewComment[] => [
  comment('About the whole document.'),
  ...readDocx(bytes).parts.flatMap((part) =>
    part.paragraphs.map((_, paragraph) =>
      comment(`${part.name} ${paragraph}`, { part: part.name, paragraph }),
    ),
  ),
];

/** The parts by name. */
export const unpacked = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);

export const partAsText = (bytes: Uint8Array, name: string): string =>
  strFromU8(unpacked(bytes)[name] ?? new Uint8Array());

const savedNames = readdirSync(SAVED_BY).filter((name) => name.endsWith('.docx'));
const styledName = 'cims-investigation-report';
const templates = readdirSync(path.join(__dirname, '../../../templates')).filter((name) =>
  name.endsWith('.docx'),
);

/** Every document that the tests have, and the templates, by a name for it. */
export const EVERY_DOCUMENT: readonly (readonly [name: string, make: () => Promise<Uint8Array>])[] = [
  ...DOCUMENT_NAMES.map((name) => [name, () => makeDocument(name)] as const),
  ...savedNames.map(
    (name) =>
      [name, async () => Promise.resolve(new Uint8Array(readFileSync(path.join(SAVED_BY, name))))] as const,
  ),
  ...templates.map(
    (name) =>
      [
        `templates/${name}`,
        async () =>
          Promise.resolve(new Uint8Array(readFileSync(path.join(__dirname, '../../../templates', name)))),
      ] as const,
  ),
  ...STYLES_OF_OTHERS.map(
    (style) => [style, async () => inStyleOf[style](await makeDocument(styledName))] as const,
  ),
  // Runs of a character each take their time, and are in WPS's manner.
  ...CHANGE_NAMES.filter((change) => change !== 'a run for each character').map(
    (change) => [change, async () => changed(await makeDocument(styledName), [change])] as const,
  ),
];
