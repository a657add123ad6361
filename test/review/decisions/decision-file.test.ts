import { parseDecisionFile } from '../../../src/review/decisions/decision-file';
import { waiverOfOld } from './sample-decision';

const WAIVER = waiverOfOld();

describe('parseDecisionFile', () => {
  it('reads waivers of the first version, and every kind', () => {
    const full = { ...WAIVER, file: 'a.docx', place: 'x', excerpt: 'y', at: 'p', about: 'q' };
    const wrong = { ...WAIVER, kind: 'wrong' };
    const assign = { ...WAIVER, kind: 'assign', to: 'Example Writer', reason: '' };
    expect(parseDecisionFile(JSON.stringify([WAIVER, full, wrong, assign]))).toEqual({
      decisions: [{ kind: 'waive', ...WAIVER }, { kind: 'waive', ...full }, wrong, assign],
    });
  });

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    ['no list', '{}', 'the whole file: write a list, in square brackets'],
    ['a list of something else', '["x"]', '0: write each decision as an object, in braces'],
    [
      'an empty reason',
      JSON.stringify([{ ...WAIVER, reason: ' ' }]),
      '0.reason: write it as text, and do not leave it empty',
    ],
    [
      'a reason that nobody sees',
      JSON.stringify([{ ...WAIVER, reason: '\u2060\u3164' }]),
      '0.reason: write it as text, and do not leave it empty',
    ],
    [
      'a name that nobody sees',
      JSON.stringify([{ ...WAIVER, name: '\u200b\u2800' }]),
      '0.name: write it as text, and do not leave it empty',
    ],
    [
      'a name that is no text',
      JSON.stringify([{ ...WAIVER, name: 5 }]),
      '0.name: write it as text, and do not leave it empty',
    ],
    [
      'a date in another form',
      JSON.stringify([{ ...WAIVER, date: '1/11/2026' }]),
      '0.date: write a day that exists as yyyy-mm-dd',
    ],
    [
      'a member of another name',
      JSON.stringify([{ ...WAIVER, severity: 'error' }]),
      '0: there is no setting called severity, so correct the name or take it out',
    ],
    [
      'another kind',
      JSON.stringify([{ ...WAIVER, kind: 'ignore' }]),
      '0.kind: write waive, wrong, assign, or leave it out for a waiver',
    ],
    [
      'an assignment to nobody',
      JSON.stringify([{ ...WAIVER, kind: 'assign' }]),
      '0.to: write who is to mend it',
    ],
    [
      'one of two keys',
      JSON.stringify([{ ...WAIVER, at: 'p' }]),
      '0.about: at and about go together, so copy both from the finding',
    ],
  ])('says what is wrong: %s', (_name, json, problem) => {
    expect(parseDecisionFile(json)).toEqual({ problems: [problem] });
  });
});
