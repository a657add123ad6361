import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { docxOf } from '../../fixtures/docx-builder';

const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const allegation = (...finding: readonly string[]) =>
  readCase(
    readDocx(
      docxOf({
        body: [
          p(r('Reportable conduct investigation report')),
          p(r('Allegation 1: Example Person pushed Sample Client One.')),
          p(...finding),
        ].join(''),
      }),
    ),
  ).groups.allegation[0]?.fields;

const WHITE = '<w:color w:val="FFFFFF"/>';
const TINY = '<w:sz w:val="2"/>';
const HIDDEN = '<w:vanish/>';

describe('what nobody can see is no value', () => {
  test('what stands in the open is one', () => {
    expect(allegation(r('Finding: Unfounded'))).toMatchObject({
      'allegation.rcsFinding': { text: 'Unfounded' },
    });
  });

  test.each([WHITE, TINY, HIDDEN])('a whole line, %s', (properties) => {
    expect(allegation(r('Finding: Unfounded', properties))).not.toHaveProperty(['allegation.rcsFinding']);
  });

  test.each([WHITE, TINY, HIDDEN])('the value beside its label, %s', (properties) => {
    expect(allegation(r('Finding: '), r('Unfounded', properties))).toMatchObject({
      'allegation.rcsFinding': { text: '' },
    });
  });

  test.each([WHITE, TINY, HIDDEN])('a word that turns the answer about, %s', (properties) => {
    expect(allegation(r('Finding: '), r('Not ', properties), r('substantiated'))).toMatchObject({
      'allegation.rcsFinding': { text: 'substantiated' },
    });
  });
});
