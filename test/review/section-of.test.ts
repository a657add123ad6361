import type { CaseFile, SectionReading } from '../../src/casefile';
import { sectionOf } from '../../src/review/section-of';
import { sampleCase } from '../report/sample';

const BODY = 'word/document.xml';

const at = (paragraph: number, headings: readonly string[] = [], part = BODY) => ({
  part,
  headings,
  paragraph,
  excerpt: 'words',
});

const section = (
  name: string,
  paragraph: number,
  excerpt: string,
  more: Partial<SectionReading> = {},
): SectionReading => ({
  name,
  empty: false,
  foundBy: 'heading',
  place: { part: BODY, headings: [], paragraph, excerpt },
  ...more,
});

const plan = (
  sections: readonly SectionReading[],
  kind: CaseFile['kind']['value'] = 'investigation-plan',
) => ({
  ...sampleCase({}, {}, kind),
  sections,
});

const read = plan([section('clients', 10, 'People supported'), section('police', 20, 'Police')]);

test('it is called what the template calls it, whatever the document does', () => {
  expect(sectionOf(read, at(12, ['People supported']))).toBe('Details of clients involved in the incident');
  expect(sectionOf(read, at(12, ['Part A', 'People  supported ', 'Example Client']))).toBe(
    'Details of clients involved in the incident',
  );
  expect(sectionOf(read, at(20))).toBe('Victoria Police response');
});

test('a place under another heading is in no section that began before', () => {
  expect(sectionOf(read, at(30, ['Annex', 'More']))).toBe('Annex');
  expect(sectionOf(read, at(30, ['Police and others']))).toBe('Police and others');
  expect(sectionOf(read, at(5, ['Police']))).toBe('Police');
  expect(sectionOf(read, at(22, ['Police'], 'word/footnotes.xml'))).toBe('Police');
  expect(sectionOf(read, at(30))).toBeUndefined();
});

test('a section with a control needs no heading of its own', () => {
  const tagged = plan([section('clients', 10, 'Name of the client', { foundBy: 'tag' })]);
  expect(sectionOf(tagged, at(12))).toBe('Details of clients involved in the incident');
  expect(sectionOf(tagged, at(12, ['Annex']))).toBe('Annex');
});

test('of a long heading the first words are enough', () => {
  const long = 'Details of each client and of what happened to them, as far as it is known '.repeat(2).trim();
  const cut = plan([section('clients', 10, long.slice(0, 120).trimEnd())]);
  expect(sectionOf(cut, at(12, [long]))).toBe('Details of clients involved in the incident');
});

test('a section that is missing holds nothing, and a document without a template has headings only', () => {
  const missing = plan([{ name: 'clients', empty: true }]);
  expect(sectionOf(missing, at(12, ['Clients']))).toBe('Clients');
  const rcs = plan(read.sections, 'rcs-investigation-report');
  expect(sectionOf(rcs, at(12, ['People supported']))).toBe('People supported');
});
