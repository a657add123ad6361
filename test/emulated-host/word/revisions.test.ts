import { paragraph, rootXml, run, tagged } from '../../fixtures/docx-builder';
import { openedBody, openedRecipe } from '../support/opened';

const BY = 'w:id="1" w:author="Sample Author" w:date="2026-02-01T00:00:00Z"';
const deleted = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins ${BY}>${run(text)}</w:ins>`;

const BODY = paragraph(`${run('The ')}${deleted('old ')}${inserted('new ')}${run('text')}`);

test('text holds what is deleted and what is inserted; reviewed text one of them', () => {
  const word = openedBody(BODY);
  expect(word.get(word.body(), 'Text')).toBe('The old new text');
  expect(word.call(word.body(), 'GetReviewedText', 'Current')).toBe('The new text');
  expect(word.call(word.body(), 'GetReviewedText', 'Original')).toBe('The old text');
  expect(word.call(word.items(word.go(word.body(), 'Paragraphs'))[0]!, 'GetReviewedText')).toBe(
    'The new text',
  );
});

test('revisions are left in place by what is written elsewhere', () => {
  const word = openedBody(BODY + paragraph('other'));
  word.call(word.body(), 'InsertText', '!', 'End');
  expect(word.read().revisions.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
    ['deletion', 'old '],
    ['insertion', 'new '],
  ]);
});

test('while changes are tracked, text that is replaced stays as deleted', () => {
  const word = openedRecipe({
    body: paragraph(tagged('x', run('old'), '<w:text/>')),
    related: [{ type: 'settings', xml: rootXml('settings', '') }],
  });
  word.set(word.root, 'ChangeTrackingMode', 'TrackAll');
  expect(word.get(word.root, 'ChangeTrackingMode')).toBe('TrackAll');
  word.call(word.tagged('x')[0]!, 'InsertText', 'new', 'Replace');
  expect(word.get(word.tagged('x')[0]!, 'Text')).toBe('oldnew');
  expect(word.call(word.tagged('x')[0]!, 'GetReviewedText', 'Current')).toBe('new');
  expect(word.answers('x')).toEqual(['new']);
  expect(word.read().revisions).toMatchObject([
    { kind: 'deletion', excerpt: 'old', author: 'Sample Reviewer' },
    { kind: 'insertion', excerpt: 'new', author: 'Sample Reviewer' },
  ]);
  word.set(word.root, 'ChangeTrackingMode', 'Off');
  expect(word.get(word.root, 'ChangeTrackingMode')).toBe('Off');
});
