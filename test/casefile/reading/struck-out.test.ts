import { readCase } from '../../../src/casefile';
import { body, h, p } from '../support/make-content';
import type { Block } from '../support/make-content';

const allegation = (...blocks: readonly Block[]) =>
  readCase(body(h(1, 'Allegation 1'), p('That X pushed Y.'), ...blocks), { kind: 'rcs-investigation-report' })
    .groups.allegation[0]?.fields;

describe('what stands beside words that are struck out', () => {
  test('is taken, and a person confirms it', () => {
    expect(allegation(p('RCS finding: Unfounded', { struckOut: 'Substantiated' }))).toMatchObject({
      'allegation.rcsFinding': { text: 'Unfounded', foundBy: 'label', sureness: 'to-confirm' },
    });
  });

  test.each([' / Unfounded', 'Unfounded / ', 'Unfounded /\u00a0'])(
    'is the choice that is left of several: "%s"',
    (left) => {
      expect(allegation(p(`RCS finding: ${left}`, { struckOut: 'Substantiated' }))).toMatchObject({
        'allegation.rcsFinding': { text: 'Unfounded', sureness: 'to-confirm' },
      });
    },
  );

  test('a text of several sentences is taken as it stands', () => {
    expect(allegation(p('Reasons: The photograph fits.', { struckOut: 'well' }))).toMatchObject({
      'allegation.reasons': { text: 'The photograph fits.', sureness: 'likely' },
    });
  });

  test('where nothing is left, nothing was answered', () => {
    const { fields } = readCase(body(p('Incident report ID: ', { struckOut: 'SAMPLE-1' })));
    expect(fields['incident.id']).toMatchObject({ text: '', sureness: 'likely' });
  });
});
