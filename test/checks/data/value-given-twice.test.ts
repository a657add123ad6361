import { readCase } from '../../../src/casefile';
import { dataValueGivenTwice } from '../../../src/checks/data/value-given-twice';
import { policyFor } from '../../../src/policy';
import { documentFrom } from '../../casefile/support/page-notation';
import { TODAY } from '../support/fixture';

const findingsIn = (...lines: readonly string[]) => {
  const content = documentFrom(lines.join('\n'));
  const document = { file: 'typed.docx', content, caseFile: readCase(content) };
  const context = { document, documents: [document], attachments: [], organisation: {}, today: TODAY };
  return [...dataValueGivenTwice.check({ ...context, policy: policyFor() })];
};

const REPORT = [
  '# Investigation report',
  '## Allegation 1',
  'It is alleged that Example Person pushed Sample Client One.',
];

describe('an allegation that is decided in two places', () => {
  test('in so many words and not alike is an error: nobody but its writer can say which is meant', () => {
    const found = findingsIn(
      ...REPORT,
      'CIMS outcome: Substantiated',
      '# Findings',
      '## Allegation 1',
      'CIMS outcome: Not substantiated',
    );
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringMatching(/^Allegation 1: “CIMS outcome” is “Substantiated” in one place and/),
      }),
    ]);
  });

  test('once in a sentence only is for a person to look at', () => {
    const found = findingsIn(
      ...REPORT,
      'CIMS outcome: Substantiated',
      '# Findings',
      'Allegation 1 is not substantiated.',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('in the words of the same finding says nothing new', () => {
    const found = findingsIn(
      ...REPORT,
      'CIMS outcome: Substantiated',
      '# Findings',
      '## Allegation 1',
      'CIMS outcome: substantiated',
    );
    expect(found).toEqual([]);
  });
});
