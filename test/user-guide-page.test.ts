import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { POLICIES } from '../src/policy';
import { PICTURES, PICTURES_LIST, readPictureList, shownPictures } from './tools/pictures';
import { pngSize } from './tools/small-png';
import { sourceFiles } from './tools/source-files';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const PAGE = 'docs/user-guide.md';
const page = read(PAGE);
const pictures = readPictureList(PICTURES);
const shown = shownPictures();

/** Everything that the pane can say, with breaks and gaps between words as one. */
const paneSource = (): string =>
  sourceFiles('taskpane', 'src/report', 'src/casefile/case', 'src/template')
    .map(read)
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '')
    .replaceAll(/\s+/gu, ' ');

/** Whether text of the pane is just that: between quotes, between tags, or beside what is filled in. */
const says = (source: string, name: string): boolean =>
  new RegExp(
    `(?:['"\`>}]|[=:] ) ?${name.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&')}:? ?(?:['"\`<{]|\\$\\{)`,
    'u',
  ).test(source);

/** What the guide has in bold: names, but for these; and what begins a paragraph, which ends in a point or a colon. */
const names = [...page.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name = '']) => name);
const STRESSED = new Set(['bold', "It is not the department's", 'inside the document']);

describe('the user guide', () => {
  it('is read in ten minutes', () => {
    const text = page.replaceAll(/<img[^>]*>|[|#*`]|-{3,}|\]\([^)]*\)/gu, ' ');
    expect(text.match(/\S*\p{L}\S*/gu)!.length).toBeLessThan(2200);
  });

  it('gives every view and button the name that the pane gives it', () => {
    const source = paneSource();
    const manifest = read('manifest.xml');
    // What is put together of several parts is pressed or seen by the journey, which fails where it is not there.
    const journey = read('test/e2e/guide.test.ts');
    const seen = new Set(Object.values(pictures).flatMap((picture) => picture.shows));
    const wanted = names.filter((name) => !STRESSED.has(name) && !/[.:]$/u.test(name));
    expect(wanted.length).toBeGreaterThan(80);
    const unknown = wanted.filter(
      (name) =>
        !says(source, name) &&
        !manifest.includes(`DefaultValue="${name}"`) &&
        !journey.includes(`'${name}'`) &&
        !seen.has(name),
    );
    expect(unknown).toEqual([]);
  });

  it('leads to the tab of Word on which the buttons are', () => {
    // What Microsoft calls the tab that people know as “Review”.
    expect(read('manifest.xml')).toContain('<OfficeTab id="TabReviewWord">');
    expect(page).toContain('on the tab “Review” of the ribbon');
  });

  it('would notice a name that the pane does not have', () => {
    const source = "<Button>Check again</Button> label: 'Words' {verb} empty";
    expect(['Check again', 'Words'].map((name) => says(source, name))).toEqual([true, true]);
    expect(['Check', 'again', 'Word'].map((name) => says(source, name))).toEqual([false, false, false]);
  });

  it('uses none of the words about people that are avoided', () => {
    const avoided = POLICIES.flatMap(({ wording }) => wording).flatMap(({ avoid }) => avoid);
    expect(avoided.length).toBeGreaterThan(10);
    expect(avoided.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'iu').test(page))).toEqual([]);
  });
});

describe('the pictures', () => {
  it('are those that a page shows, each with a list entry of its own', () => {
    const files = readdirSync(PICTURES).filter((name) => name !== PICTURES_LIST);
    expect(files.length).toBeGreaterThan(10);
    expect([...new Set(shown.map(({ name }) => name))].sort()).toEqual(files.sort());
    expect(Object.keys(pictures).sort()).toEqual(files);
  });

  it('say what is to be seen to those who cannot see them', () => {
    const bare = shown.filter(({ alt }) => alt.length < 40);
    expect(bare).toEqual([]);
    const inGuide = shown.filter(({ page: where }) => where === PAGE).map(({ alt }) => alt);
    expect(new Set(inGuide).size).toBe(inGuide.length);
  });

  it('are as large as their list says, and small to load', () => {
    for (const [name, { width, height, shows }] of Object.entries(pictures)) {
      expect({ name, ...pngSize(readFileSync(path.join(PICTURES, name))) }).toEqual({ name, width, height });
      expect(shows.length).toBeGreaterThan(0);
    }
    const sizes = Object.keys(pictures).map((name) => statSync(path.join(PICTURES, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
