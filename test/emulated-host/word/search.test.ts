import { cell, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { codeOf, openedBody } from '../support/opened';

const word = openedBody(
  [
    paragraph(run('The Inci') + run('dent', '<w:b/>') + run(' Report')),
    paragraph('no incident here, incidental'),
    table(row(cell('incident'))),
    paragraph('inci') + paragraph('dent'),
    paragraph(tagged('x', run('incident in a control'), '<w:text/>') + run(' and incident behind')),
    paragraph('a.b a+b A^B 50 % x,y'),
  ].join(''),
);
const found = (text: string, options?: unknown, scope = word.body()) =>
  word.items(word.go(scope, 'Search', text, options)).map((hit) => word.get(hit, 'Text'));

test('finds text however its runs are cut, in tables and controls, without regard to case', () => {
  expect(found('incident')).toEqual(['Incident', 'incident', 'incident', 'incident', 'incident', 'incident']);
});

test.each([
  [{ matchCase: true }, 5],
  [{ matchWholeWord: true }, 5],
  [{ matchPrefix: true }, 6],
  [{ matchSuffix: true }, 5],
])('with %p', (options, count) => {
  expect(found('incident', options)).toHaveLength(count);
});

test('white space and punctuation can be left out of account', () => {
  expect(found('theincident', { ignoreSpace: true })).toEqual(['The Incident']);
  expect(found('xy', { ignorePunct: true })).toEqual(['x,y']);
});

test('signs stand for themselves, but for the caret, which is written twice', () => {
  expect([found('a.b'), found('a+b'), found('a^^b'), found('50 %')]).toEqual([
    ['a.b'],
    ['a+b'],
    ['A^B'],
    ['50 %'],
  ]);
  expect(codeOf(() => found('a^b'))).toBe('NotImplemented');
});

test('within a control or a range only what it covers', () => {
  const [x] = word.tagged('x');
  expect(found('incident', undefined, x)).toEqual(['incident']);
  const [range] = word.items(word.go(word.body(), 'Search', 'here, incidental'));
  expect(found('inci', undefined, range)).toEqual(['inci']);
  expect(found('no', undefined, range)).toEqual([]);
});

test('what is found keeps its place in the document', () => {
  const [first] = word.items(word.go(word.body(), 'Search', 'incident in'));
  expect(word.get(word.go(first!, 'ParentContentControl'), 'Tag')).toBe('x');
  const [inCell] = word.items(word.go(word.body(), 'Search', 'incident')).slice(3);
  expect(word.get(word.go(inCell!, 'ParentTableCell'), 'Value')).toBe('incident');
});

test.each([
  ['', undefined],
  ['x'.repeat(256), undefined],
])('refuses a text of no length or of more than 255', (text) => {
  expect(codeOf(() => found(text))).toBe('SearchStringInvalidOrTooLong');
});

test('255 characters are looked for; wildcards are not modelled and say so', () => {
  expect(found('x'.repeat(255))).toEqual([]);
  expect(codeOf(() => found('a*', { matchWildcards: true }))).toBe('NotImplemented');
});
