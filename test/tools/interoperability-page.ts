import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STYLES_OF_OTHERS } from '../fixtures/other-producers';
import { KNOWN_DIFFERENCES, type Producer } from '../interop/known-differences';
import { WAY_NAMES, WAYS } from '../interop/ways';
import { markdownTable } from './markdown-table';

export const INTEROPERABILITY_PAGE = 'docs/interoperability.md';

const STYLE_NAMES: Readonly<Record<(typeof STYLES_OF_OTHERS)[number], string>> = {
  'google-docs-style': 'Google Docs',
  'word-for-the-web-style': 'Word for the web',
  'wps-style': 'WPS Office',
  'strict-style': 'Word, as Strict Open XML',
};

const differencesOf = (producer: Producer): string => {
  const numbers = KNOWN_DIFFERENCES.flatMap(({ ways }, index) =>
    ways.includes(producer) ? [String(index + 1)] : [],
  );
  return numbers.length === 0 ? 'none' : numbers.join(', ');
};

const overview = (): string =>
  markdownTable([
    ['saved by', 'tried', 'differences (below)'],
    ...WAYS.map((way) => {
      const { title, tried } = WAY_NAMES[way];
      return [title, tried, differencesOf(way)];
    }),
    ...STYLES_OF_OTHERS.map((style) => [
      STYLE_NAMES[style],
      'its manner only, made by a script',
      differencesOf(style),
    ]),
  ]);

const difference = (index: number): string => {
  const known = KNOWN_DIFFERENCES[index];
  if (known === undefined) throw new RangeError(`there is no difference ${index}`);
  const { what, cause, seen } = known;
  return `${index + 1}. **${what}**\n   Why: ${cause}\n   What you see: ${seen}`;
};

/** What is made of `test/interop/known-differences.ts`, between the marks of the page. */
const MADE =
  /(?<=<!-- made from test\/interop\/known-differences\.ts -->\n\n)[^]*?(?=\n\n<!-- up to here -->)/;

/** The page as it stands, with the tables of differences made anew; the tests hold programs against the same list. */
export const makeInteroperabilityPage = (): string => {
  const page = readFileSync(path.join(__dirname, '../..', INTEROPERABILITY_PAGE), 'utf8');
  if (!MADE.test(page)) throw new Error(`${INTEROPERABILITY_PAGE} has no marks to write between`);
  const differences = KNOWN_DIFFERENCES.map((_, index) => difference(index)).join('\n');
  return page.replace(MADE, () => `${overview()}\n\n${differences}`);
};
