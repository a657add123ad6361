import { cell, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { codeOf, opened, openedBody, template } from '../support/opened';
import { faultsOf } from './validity';

const comments = (word: ReturnType<typeof opened>) =>
  word.items(word.go(word.body(), 'GetComments')).map((each) => word.get(each, 'Content'));

test('a comment about words is where our reader looks for it, and the document stays valid', () => {
  const word = opened(template('cims-recommendations'));
  const [label] = word.items(word.go(word.body(), 'Search', 'Service provider', { matchCase: true }));
  const comment = word.go(label!, 'InsertComment', 'Which provider?\nSay so.');
  const read = word.read().comments;
  expect(read).toMatchObject([
    {
      author: 'Sample Reviewer',
      date: '2026-11-22T10:00:00Z',
      text: 'Which provider?\nSay so.',
      resolved: false,
    },
  ]);
  expect(word.lines()[read[0]!.anchor!.paragraph]).toBe('Service provider');
  expect(word.get(word.go(comment, 'GetRange'), 'Text')).toBe('Service provider');
  expect([word.get(comment, 'Id'), word.get(comment, 'AuthorName')]).toEqual(['0', 'Sample Reviewer']);
  expect(faultsOf(word.document.toDocx())).toEqual([]);
});

test.each([
  ['a control within a paragraph', 'cims:provider.name'],
  ['a control round blocks', 'cims:group.client'],
  ['a section', 'cims:section.service-details'],
  ['a drop-down list', 'cims:client.inCare'],
])('about %s', (_, tag) => {
  const word = opened(template('cims-recommendations'));
  const [control] = word.tagged(tag);
  const comment = word.go(word.go(control!, 'GetRange'), 'InsertComment', 'Look here');
  expect(word.read().comments[0]!.anchor!.paragraph).toBe(word.controls(tag)[0]!.from);
  expect(word.get(word.go(comment, 'GetRange'), 'Text')).toBe(word.get(control!, 'Text'));
  expect(word.items(word.go(control!, 'GetComments'))).toEqual([comment]);
  expect(word.items(word.go(word.tagged('cims:section.recommendations')[0]!, 'GetComments'))).toEqual([]);
  expect(faultsOf(word.document.toDocx())).toEqual([]);
});

test('writing over commented words and deleting comments leaves no stray mark', () => {
  const word = openedBody(paragraph('one two three') + table(row(cell('four'))) + paragraph(''));
  const before = word.document.toDocx();
  for (const words of ['two', 'four', 'one two']) {
    word.call(word.items(word.go(word.body(), 'Search', words))[0]!, 'InsertComment', words);
  }
  expect(comments(word)).toEqual(['one two', 'two', 'four']);
  for (const each of word.items(word.go(word.body(), 'GetComments'))) word.call(each, 'Delete');
  expect([comments(word), word.read().comments]).toEqual([[], []]);
  expect(word.lines()).toEqual(opened(before).lines());
  expect(word.call(word.body(), 'GetOoxml')).not.toContain('commentR');
});

test('comments that were there already are listed, answered, marked as done and kept', () => {
  const word = opened(template('cims-recommendations'));
  const [label] = word.items(word.go(word.body(), 'Search', 'Service provider'));
  const comment = word.go(label!, 'InsertComment', 'First');
  const reply = word.go(comment, 'Reply', 'An answer');
  expect(comments(word)).toEqual(['First']);
  expect(word.items(word.go(comment, 'Replies'))).toEqual([reply]);
  expect(word.go(reply, 'ParentComment')).toBe(comment);
  word.set(comment, 'Content', 'First, worded better');
  word.set(comment, 'Resolved', true);
  const again = opened(word.document.toDocx());
  expect(comments(again)).toEqual(['First, worded better']);
  expect(again.read().comments.map(({ text, resolved }) => [text, resolved])).toEqual([
    ['First, worded better', true],
    ['An answer', true],
  ]);
  expect(faultsOf(word.document.toDocx())).toEqual([]);
  const [first] = again.items(again.go(again.body(), 'GetComments'));
  again.call(first!, 'Delete');
  expect(again.read().comments).toEqual([]);
  expect(faultsOf(again.document.toDocx())).toEqual([]);
});

test('a comment about a place without characters stands there', () => {
  const word = openedBody(paragraph('') + paragraph('x'));
  const [empty] = word.items(word.go(word.body(), 'Paragraphs'));
  word.call(word.go(empty!, 'GetRange', 'Start'), 'InsertComment', 'Nothing here');
  expect(word.read().comments).toMatchObject([{ text: 'Nothing here', anchor: { paragraph: 0 } }]);
});

test('headers have none', () => {
  const word = opened(template('cims-recommendations'));
  const header = word.go(word.items(word.go(word.root, 'Sections'))[0]!, 'GetHeader', 'Primary');
  const [hit] = word.items(word.go(header, 'Search', 'Recommendations'));
  expect(codeOf(() => word.call(hit!, 'InsertComment', 'x'))).toBe('NotAllowed');
});

test('runs are cut where the words begin and end', () => {
  const word = openedBody(paragraph(run('one two', '<w:b/>') + run(' three')) + tagged('x', paragraph('y')));
  word.call(word.items(word.go(word.body(), 'Search', 'e two th'))[0]!, 'InsertComment', 'x');
  expect(word.bodyPart().paragraphs[0]!.text).toBe('one two three');
  expect(word.get(word.go(word.items(word.go(word.body(), 'GetComments'))[0]!, 'GetRange'), 'Text')).toBe(
    'e two th',
  );
});
