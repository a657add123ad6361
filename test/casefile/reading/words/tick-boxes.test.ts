import {
  drawnBoxes,
  fromTickBoxes,
  isMark,
  isUnmarked,
} from '../../../../src/casefile/reading/words/tick-boxes';

describe('boxes in a text', () => {
  test.each([
    ['☐ Yes ☒ No', 'No'],
    ['Yes ☐ No ☒', 'No'],
    ['☒', 'Yes'],
    ['☐', 'No'],
    ['☒ Yes, ☐ No', 'Yes'],
    ['Tick one: ☐ Yes ☒ No', 'No'],
    ['Tick one\n☐ Substantiated\n☒ Not substantiated', 'Not substantiated'],
    ['☒\nYes\n☐\nNo', 'Yes'],
    ['☐ Yes ☐ No', ''],
    ['no box here', 'no box here'],
  ])('%j says %j', (text, said) => {
    expect(fromTickBoxes(text)).toBe(said);
  });

  test('more than one ticked: all of them, so that nobody takes the first', () => {
    expect(fromTickBoxes('☒ Yes ☒ No')).toBe('☒ Yes ☒ No');
    expect(fromTickBoxes('☒ Yes\n☒ No\n☐ Not known')).toBe('☒ Yes ☒ No');
  });

  test.each([['Yes ☐ No ☒ Not known'], ['☐ Yes ☒ No ☐']])(
    'where a box may belong to the words on either side, nothing is said: %s',
    (text) => {
      expect(fromTickBoxes(text)).toBe('');
    },
  );

  test('typed boxes are drawn; a filled circle by itself is a bullet', () => {
    expect(drawnBoxes('[x] Yes [ ] No')).toBe('☒ Yes ☐ No');
    expect(drawnBoxes('(X) Yes ( ) No')).toBe('☒ Yes ☐ No');
    expect(drawnBoxes('○ Yes ● No')).toBe('☐ Yes ☒ No');
    expect(drawnBoxes('● One thing')).toBe('● One thing');
    expect(drawnBoxes('✔\ufe0f Yes ☐ No')).toBe('✔ Yes ☐ No');
  });

  test('a mark in a cell of its own', () => {
    expect(['X', 'x', '✓', '☒', '[x]'].every(isMark)).toBe(true);
    expect(['', ' ', '☐', '[ ]'].every(isUnmarked)).toBe(true);
    expect(['Yes', 'XI', '☐ Yes', '-'].some((text) => isMark(text) || isUnmarked(text))).toBe(false);
  });
});
