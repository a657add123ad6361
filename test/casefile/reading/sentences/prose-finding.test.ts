import { readCase } from '../../../../src/casefile';
import { body, bold, field, group, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const report = (...blocks: readonly Block[]) =>
  readCase(body(h(2, 'Allegation 1'), p('Allegation: That Example Person pushed the client.'), ...blocks), {
    kind: 'rcs-investigation-report',
  }).groups.allegation[0]?.fields;

const words = 'The allegation is not substantiated because nobody saw it.';

describe('a finding that was answered in prose', () => {
  test.each<[string, readonly Block[]]>([
    ['beside a label', [p(`Finding: ${words}`)]],
    ['below a label', [p('RCS finding:'), p(words)]],
    ['in a cell', [table([['RCS finding', words]])]],
    ['under a heading', [h(3, 'RCS finding'), p(words)]],
    ['under a heading in bold', [bold('RCS finding'), p(words)]],
  ])('%s is read as a sentence, and the words are kept as the reasons', (_, blocks) => {
    const fields = report(...blocks);
    expect(fields?.['allegation.rcsFinding']).toMatchObject({
      text: 'Not substantiated',
      foundBy: 'sentence',
      sureness: 'to-confirm',
      place: { excerpt: words },
    });
    expect(fields?.['allegation.reasons']?.text).toBe(words);
  });

  test('of several paragraphs is found where it stands', () => {
    const fields = report(
      h(3, 'RCS finding'),
      p('Two people were heard.'),
      p(''),
      p(words),
      p('That is all.'),
    );
    expect(fields?.['allegation.rcsFinding']?.place).toMatchObject({ paragraph: 5, excerpt: words });
    expect(fields?.['allegation.reasons']?.text).toBe(`Two people were heard.\n${words}\nThat is all.`);
  });

  test.each([
    ['Substantiated. Two people saw it.', 'Substantiated'],
    ['Not substantiated. Nobody saw it.', 'Not substantiated'],
  ])('whose first sentence is the name alone is no less sure than a label: %j', (text, finding) => {
    const fields = report(p(`Finding: ${text}`));
    expect(fields?.['allegation.rcsFinding']).toMatchObject({
      text: finding,
      foundBy: 'label',
      sureness: 'likely',
    });
  });

  test.each([
    ['Substantiated on the evidence of two people', 'Substantiated'],
    [
      'Unsubstantiated because of the lack of evidence of weight',
      'Unsubstantiated – lack of evidence of weight',
    ],
    ['Cannot be substantiated, as nobody saw it', 'Not substantiated'],
  ])('that begins with the verdict: %s', (text, finding) => {
    const reading = report(p(`RCS finding: ${text}`))?.['allegation.rcsFinding'];
    expect(reading?.text).toBe(finding);
  });

  test.each([
    'Substantiated if the regulator agrees',
    'The allegation is substantiated. The allegation is not substantiated.',
    'The mother believes that the allegation is substantiated.',
    'Substantiated as to the push, unsubstantiated as to the kick',
    'Partially',
    'Allegation 7 is substantiated.',
    'TBC',
  ])('that is not understood stays as it is: %s', (text) => {
    const fields = report(p(`RCS finding: ${text}`));
    expect(fields?.['allegation.rcsFinding']).toMatchObject({ text, foundBy: 'label' });
    expect(fields?.['allegation.reasons']).toBeUndefined();
  });

  test('does not take the place of reasons that are given', () => {
    const fields = report(p(`RCS finding: ${words}`), p('Reasons: The roster shows it.'));
    expect(fields?.['allegation.reasons']?.text).toBe('The roster shows it.');
  });

  test('in a control of ours stays what somebody wrote there', () => {
    const { groups } = readCase(body(group('allegation', field('allegation.rcsFinding', words))), {
      kind: 'rcs-investigation-report',
    });
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toMatchObject({
      text: words,
      foundBy: 'tag',
    });
  });
});
