import type { ReportFinding } from '../../src/report';
import { commentText, isForComment } from '../../src/report/comment-text';

const finding: ReportFinding = {
  rule: 'data-date-order',
  severity: 'warning',
  message: 'The dates\u202e are\n not in order.',
  fix: 'Write them in order.',
  place: { part: 'word/footnotes.xml', headings: ['1 Dates'], paragraph: 3, excerpt: 'on 3 March' },
  source: { document: 'cims-policy', where: 'page 1' },
  standing: 'stated',
};

const lines = (...args: Parameters<typeof commentText>): readonly string[] =>
  commentText(...args).split('\n');

it('says what is wrong, how to mend it, and on whose word, a line for each', () => {
  const [what, fix, source, ...more] = lines(finding);
  expect(what).toBe('Warning: The dates\\u{202e} are not in order.');
  expect(fix).toBe('How to mend it: Write them in order.');
  expect(source).toMatch(/^Source \(stated in the source\): .*page 1/u);
  expect(more).toEqual([]);
});

it('says where what it is about stands, where the comment cannot stand there', () => {
  expect(lines(finding, 'away from its place')[1]).toBe('Where: footnotes › 1 Dates, at “on 3 March”');
  expect(lines({ ...finding, place: { ...finding.place!, excerpt: '' } }, 'away from its place')[1]).toBe(
    'Where: footnotes › 1 Dates',
  );
  expect(lines(finding, 'about the document')[1]).toBe('This is about the document as a whole.');
  expect(lines(finding, 'about the case')[1]).toBe('This is about the documents of the case together.');
});

it('is for what nobody has set aside, and not for what is about comments', () => {
  const waived = { reason: 'Known.', name: 'Example Person', date: '2026-08-01' };
  expect(isForComment(finding)).toBe(true);
  expect(isForComment({ ...finding, waived })).toBe(false);
  expect(isForComment({ ...finding, rule: 'document-comments-open' })).toBe(false);
});
