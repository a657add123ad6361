import { readDocument } from '../../src/checks';
import { MOST_COPIES } from '../../src/checks/read-document';
import { docxWithBody, paragraph, tagged } from '../fixtures/docx-builder';

const withAllegations = (count: number): Uint8Array =>
  docxWithBody(
    Array.from({ length: count }, (_, n) =>
      tagged('cims:group.allegation', tagged('cims:allegation.statement', paragraph(`Sample ${n}`))),
    ).join(''),
  );

test('a document with as many allegations as are taken is read', () => {
  const outcome = readDocument('a.docx', withAllegations(MOST_COPIES), {});
  expect('document' in outcome && outcome.document.caseFile.groups.allegation).toHaveLength(MOST_COPIES);
});

test('one with more is refused, and the sentence says what there is too much of', () => {
  expect(readDocument('a.docx', withAllegations(MOST_COPIES + 1), {})).toEqual({
    file: 'a.docx',
    problem: {
      reason: 'too-large',
      message: expect.stringContaining('more than 1000 allegations') as string,
    },
  });
});
