import { readCase } from '../../../../src/casefile';
import type { ReadCaseOptions } from '../../../../src/casefile';
import { body, h, item, p, field, group } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const findings = (options: ReadCaseOptions, ...blocks: readonly Block[]) =>
  readCase(body(...blocks), options).groups.allegation.map(({ fields }) => fields);
const rcs: ReadCaseOptions = { kind: 'rcs-investigation-report' };
const report: ReadCaseOptions = { kind: 'investigation-report' };

describe('a sentence that says what was found', () => {
  test.each([
    ['The allegation is substantiated.', 'Substantiated'],
    ['The allegation is not substantiated on the balance of probabilities.', 'Not substantiated'],
    [
      'Having heard both. Therefore, the allegation was found to be unsubstantiated due to insufficient evidence.',
      'Unsubstantiated due to insufficient evidence',
    ],
    ['This allegation could not be substantiated', 'Not substantiated'],
    [
      'The allegation cannot be substantiated, because of a lack of evidence of weight.',
      'Not substantiated because of a lack of evidence of weight',
    ],
    ['On the balance of probabilities, the allegation has been found unfounded; so be it.', 'Unfounded'],
    ['Allegation 1 is substantiated.', 'Substantiated'],
  ])('%s', (text, finding) => {
    const [allegation] = findings(rcs, h(2, 'Allegation 1'), p('Allegation: First'), p(text));
    expect(allegation?.['allegation.rcsFinding']).toEqual(
      expect.objectContaining({ text: finding, foundBy: 'sentence' }),
    );
    expect(allegation?.['allegation.rcsFinding']?.place.paragraph).toBe(2);
  });

  test.each([
    ['The allegation is substantiated where the evidence shows it.'],
    ['If the allegation is substantiated, we will act.'],
    ['An allegation is substantiated when it is more likely than not.'],
    ['We asked whether the allegation is substantiated.'],
    ['Is the allegation substantiated?'],
    ['The allegation is substantiated if the test is met.'],
    ['Allegation 7 is substantiated.'],
    [`The allegation is substantiated. ${'And so on. '.repeat(500)}`],
  ])('is not taken from: %s', (text) => {
    expect(
      findings(rcs, h(2, 'Allegation 1'), p('Allegation: First'), p(text))[0]?.['allegation.rcsFinding'],
    ).toBeUndefined();
  });

  test('is taken within a section about findings, for the allegation named or the only one', () => {
    const named = findings(
      report,
      h(1, 'Allegations'),
      item('First'),
      item('Second'),
      h(1, 'Summary of findings'),
      p('Allegation 2 is substantiated. The allegation is not substantiated.'),
    );
    expect(named.map((fields) => fields['allegation.outcome']?.text)).toEqual([undefined, 'Substantiated']);
    const only = findings(
      report,
      p('Allegation: First'),
      h(1, 'Findings'),
      p('The allegation is substantiated.'),
    );
    expect(only.map((fields) => fields['allegation.outcome']?.text)).toEqual(['Substantiated']);
  });

  test('is not taken outside of them', () => {
    const fields = findings(
      report,
      p('Allegation: First'),
      h(1, 'Lessons learned'),
      p('The allegation is substantiated.'),
    );
    expect(fields[0]?.['allegation.outcome']).toBeUndefined();
  });

  test('is not taken where two disagree, but where two agree', () => {
    const [first, second] = findings(
      rcs,
      h(2, 'Allegation 1'),
      p('The allegation is substantiated.'),
      p('The allegation is not substantiated.'),
      h(2, 'Allegation 2'),
      p('The allegation is substantiated.'),
      p('So the allegation is bad. The allegation is substantiated.'),
    );
    expect(first?.['allegation.rcsFinding']).toBeUndefined();
    expect(second?.['allegation.rcsFinding']?.text).toBe('Substantiated');
  });

  test('gives way to a field, filled or empty', () => {
    const [first, second] = findings(
      rcs,
      h(2, 'Allegation 1'),
      p('Finding: Unfounded'),
      p('The allegation is substantiated.'),
      h(2, 'Allegation 2'),
      p('Finding:'),
      h(3, 'Discussion'),
      p('The allegation is substantiated.'),
    );
    expect(first?.['allegation.rcsFinding']?.text).toBe('Unfounded');
    expect(second?.['allegation.rcsFinding']).toEqual(
      expect.objectContaining({ text: '', foundBy: 'label' }),
    );
  });

  test('is not taken where finding and outcome could both be meant, nor in a plan', () => {
    const blocks = [
      h(2, 'Allegation 1'),
      p('RCS conduct type: Physical violence'),
      p('The allegation is substantiated.'),
    ];
    for (const kind of ['investigation-report', 'investigation-plan', 'cims-recommendations'] as const) {
      const [fields] = findings({ kind }, ...blocks);
      expect(fields?.['allegation.outcome']).toBeUndefined();
      expect(fields?.['allegation.rcsFinding']).toBeUndefined();
    }
  });

  test.each([
    ['Allegation 1 – Substantiated', 'Substantiated'],
    ['Allegation 1: Not substantiated.', 'Not substantiated'],
    ['Allegation 1 - unsubstantiated – insufficient evidence', 'Unsubstantiated – insufficient evidence'],
  ])('in a heading: %s', (heading, finding) => {
    const [fields] = findings(
      rcs,
      h(1, 'Allegations'),
      item('First'),
      h(1, 'Findings'),
      h(2, heading),
      p('Because.'),
    );
    expect(fields?.['allegation.rcsFinding']?.text).toBe(finding);
    expect(fields?.['allegation.statement']?.text).toBe('First');
  });

  test('is read beside controls too', () => {
    const [fields] = findings(
      report,
      group('allegation', field('allegation.statement', 'First')),
      h(1, 'Findings'),
      p('The allegation is substantiated.'),
    );
    expect(fields?.['allegation.outcome']?.foundBy).toBe('sentence');
  });
});
