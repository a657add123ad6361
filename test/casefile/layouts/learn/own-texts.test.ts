import { isUnanswered, textsWithoutPrompts } from '../../../../src/casefile/layouts/learn/own-texts';
import { box, line, p, part } from '../../support/make-content';

test('prompts that are showing become spaces, so that what stands after them keeps its place', () => {
  const prompt = (text: string) => ({ tag: 'x', text, placeholder: true });
  const { length } = 'Type here';
  const body = part('body', [
    line('Name: ', prompt('Type here'), ' and ', { tag: 'y', text: 'own' }, prompt('Type here'), '.'),
    box('z', [p('Type'), p('here')], { placeholder: true }),
    box('z', [p('own')]),
  ]);
  const gap = ' '.repeat(length);
  expect(textsWithoutPrompts(body)).toEqual([`Name: ${gap} and own${gap}.`, '', '', 'own']);
});

test.each([
  '',
  ' \u2002\u2002 ',
  '____',
  '[Say what happened]',
  'DD/MM/YYYY',
  '☐ Yes ☐ No',
  'Yes / No',
  '☐',
  '[ ] a',
])('“%s” waits for an answer', (text) => {
  expect(isUnanswered(text)).toBe(true);
});

test.each(['No', 'Yes', 'N/A', '☒ Yes ☐ No', 'Sample Client One', '____\nSample Client One'])(
  '“%s” is one',
  (text) => {
    expect(isUnanswered(text)).toBe(false);
  },
);
