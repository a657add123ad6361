import { readCase } from '../../../../src/casefile';
import { body, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const subjects = (...blocks: readonly Block[]) =>
  readCase(body(...blocks), { kind: 'investigation-report' }).groups.subject.map(
    ({ fields }) => fields['subject.name']?.text,
  );

describe('the head of a message names no subject of allegation', () => {
  test('of an email, line by line or in one paragraph', () => {
    expect(
      subjects(
        p('From: Example Person'),
        p('Sent: 4 March 2026'),
        p('To: Example Officer'),
        p('Subject: Investigation plan SAMPLE-77'),
        p('Please see below.'),
      ),
    ).toEqual([]);
    expect(
      subjects(
        p('From: Example Person\nDate: 4 March 2026\nTo: Example Officer\nSubject: Report'),
        p('See below.'),
      ),
    ).toEqual([]);
  });

  test('of one that a report quotes, blank lines or not', () => {
    expect(
      subjects(
        h(1, 'Evidence'),
        p('To: Example Officer'),
        p(''),
        p('From: Example Person'),
        p('Subject: The coat'),
        p('He took the coat.'),
        h(1, 'Subjects of allegation'),
        p('Subject: Sample Worker'),
      ),
    ).toEqual(['Sample Worker']);
  });

  test('in a table, with colons or without', () => {
    const rows = [
      ['From', 'Example Person'],
      ['To:', 'Example Officer'],
      ['Subject', 'The coat'],
    ];
    expect(subjects(table(rows))).toEqual([]);
    expect(subjects(table(rows.slice(1)))).toEqual(['The coat']);
    expect(subjects(table([...rows, ['Position', 'Carer']]))).toEqual(['The coat']);
  });

  test('at the end of a document', () => {
    expect(subjects(p('To: A'), p('From: B'), p('Subject: C'))).toEqual([]);
  });
});

describe('what is no head of a message', () => {
  test.each([
    ['no one it is to', [p('Date: 4 March 2026'), p('From: 3 March'), p('Subject: Sample Worker')]],
    [
      'other words between',
      [p('From: A'), p('To: B'), p('The carer was heard.'), p('Subject: Sample Worker')],
    ],
    ['a heading between', [p('From: A'), p('To: B'), h(2, 'Details'), p('Subject: Sample Worker')]],
    ['another line in the same paragraph', [p('From: A\nTo: B\nSubject: Sample Worker\nPosition: Carer')]],
  ])('%s', (_, blocks) => {
    expect(subjects(...blocks)).toEqual(['Sample Worker']);
  });

  test('a table between, or a table', () => {
    expect(
      subjects(p('From: A'), p('To: B'), table([['Place', 'The hall']]), p('Subject: Sample Worker')),
    ).toEqual(['Sample Worker']);
  });
});
