import { readCase } from '../../../../src/casefile';
import { body, h, p } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const read = (...blocks: readonly Block[]) => readCase(body(h(1, 'CIMS investigation report'), ...blocks));

const allegation: readonly Block[] = [
  h(2, 'Allegation 1'),
  p('It is alleged that the sample worker shouted.'),
];

describe('“Finding” alone, in an investigation report', () => {
  test('is the CIMS outcome where nothing speaks of the Reportable Conduct Scheme', () => {
    const { groups, kind, pathway } = read(...allegation, p('Finding: Substantiated'));
    expect(kind.value).toBe('investigation-report');
    expect(pathway.value).toBe('cims');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toMatchObject({
      text: 'Substantiated',
      foundBy: 'label',
    });
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toBeUndefined();
  });

  test.each([
    ['a conduct type', p('Conduct type: Physical violence')],
    ['a matter number', p('RCS matter number: RC-7')],
    ['another finding that is called the RCS’s', p('RCS finding: Substantiated')],
  ])('is the RCS finding beside %s', (_, sign) => {
    const { groups, pathway } = read(...allegation, sign, p('Finding: Substantiated'));
    expect(pathway.value).toBe('rcs');
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Substantiated');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toBeUndefined();
  });

  test('stays what it is where the outcome has a label of its own', () => {
    const { groups, pathway } = read(
      ...allegation,
      p('Finding: Unfounded'),
      p('CIMS outcome: Not substantiated'),
    );
    expect(pathway.value).toBe('rcs');
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Unfounded');
    expect(groups.allegation[0]?.fields['allegation.outcome']?.text).toBe('Not substantiated');
  });

  test('is the RCS finding where that pathway was asked for', () => {
    const content = body(h(1, 'CIMS investigation report'), ...allegation, p('Finding: Substantiated'));
    const { groups } = readCase(content, { pathway: 'rcs' });
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Substantiated');
  });
});
