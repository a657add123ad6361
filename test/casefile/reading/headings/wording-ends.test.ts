import { caseData, readCase } from '../../../../src/casefile';
import { documentFrom } from '../../support/page-notation';

const allegations = (notation: string) =>
  (
    caseData(readCase(documentFrom(`# Reportable conduct investigation report\n${notation}`))).groups
      .allegation ?? []
  ).map((fields) => [
    fields['allegation.statement'],
    fields['allegation.rcsFinding'],
    fields['allegation.reasons'],
  ]);

const HIT = 'That Example Person hit Sample Client One.';

describe('what stands by an allegation is no part of its wording, and decides nothing', () => {
  test.each([
    ['under a heading', `## Allegation 1\n${HIT}`],
    ['on the line of its title', `Allegation 1: ${HIT}`],
    ['in a list', `## Allegations\n1. ${HIT}`],
  ])('%s', (_, allegation) => {
    for (const line of [
      'Particulars: On 2 March 2026 in the kitchen.',
      'Findings of fact: He was in the kitchen.',
      'Draft finding: Substantiated',
      'Initial assessment: Substantiated',
      'Draft finding:\nSubstantiated',
    ])
      expect(allegations(`${allegation}\n${line}`)).toEqual([[HIT, undefined, undefined]]);
    expect(allegations(`${allegation}\nDraft finding: Substantiated\nFinding: Unfounded`)).toEqual([
      [HIT, 'Unfounded', undefined],
    ]);
  });

  test('a label left open has no other label for its answer', () => {
    expect(allegations(`## Allegation 1\n${HIT}\nDraft finding:\nFinding: Unfounded`)).toEqual([
      [HIT, 'Unfounded', undefined],
    ]);
  });

  test('under a heading of its own', () => {
    expect(allegations(`## Allegation 1\n${HIT}\n### Draft finding\nSubstantiated`)).toEqual([
      [HIT, undefined, undefined],
    ]);
  });

  test('what follows in the next lines is not its wording either', () => {
    expect(
      allegations(`## Allegation 1\n${HIT}\nResponse: He denied it.\nThe roster shows that he was away.`),
    ).toEqual([[HIT, undefined, undefined]]);
  });

  test('particulars are the wording where there is no other', () => {
    expect(allegations('## Allegation 1\nParticulars: On 2 March X hit Y.')).toEqual([
      ['Particulars: On 2 March X hit Y.', undefined, undefined],
    ]);
  });

  test('a wording goes on over lines that only look like labels', () => {
    expect(allegations(`## Allegation 1\nThat Example Person:\nFirst: hit her.\nThen: shouted.`)).toEqual([
      ['That Example Person:\nFirst: hit her.\nThen: shouted.', undefined, undefined],
    ]);
  });
});
