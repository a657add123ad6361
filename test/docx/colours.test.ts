import { isUnseenOn } from '../../src/docx/colours';

describe('which colours show on which', () => {
  test.each([
    ['white on white', 0xffffff, 0xffffff],
    ['nearly white on white', 0xfefefe, 0xffffff],
    ['“White, darker 5%” on white', 0xf2f2f2, 0xffffff],
    ['black on black', 0, 0],
    ['nearly black on black', 0x101010, 0],
    ['a colour on itself', 0x1f3864, 0x1f3864],
    ['red on a dark grey that is as dark', 0xff0000, 0x7f7f7f],
  ])('%s does not', (_, text, behind) => {
    expect(isUnseenOn(text, behind)).toBe(true);
    expect(isUnseenOn(behind, text)).toBe(true);
  });

  test.each([
    ['“White, darker 15%” on white', 0xd9d9d9, 0xffffff],
    ['the grey of prompts on white', 0x808080, 0xffffff],
    ['yellow on white', 0xc0c000, 0xffffff],
    ['white on black', 0xffffff, 0],
    ['white on the blue of a table’s head', 0xffffff, 0x1f3864],
    ['dark blue on black', 0x0000ff, 0],
  ])('%s does', (_, text, behind) => {
    expect(isUnseenOn(text, behind)).toBe(false);
  });
});
