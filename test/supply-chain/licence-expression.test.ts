import { isAllowed } from './licence-expression';

const allowed = new Set(['MIT', 'ISC', 'Apache-2.0']);

test.each([
  ['MIT', true],
  ['GPL-3.0-or-later', false],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['GPL-3.0-or-later OR MIT', true],
  ['MIT AND ISC', true],
  ['(MIT AND GPL-2.0)', false],
  ['GPL-2.0 AND MIT OR ISC', true],
  ['GPL-2.0 AND (MIT OR ISC)', false],
  ['(MIT AND (ISC OR GPL-2.0)) AND Apache-2.0', true],
])('%s: %s', (expression, answer) => {
  expect(isAllowed(expression, allowed)).toBe(answer);
});

test.each(['', 'MIT OR', 'OR MIT', '(MIT', 'MIT)', 'MIT ISC', 'SEE LICENSE IN LICENSE.md', 'MIT WITH extra'])(
  '“%s” is refused',
  (expression) => {
    expect(() => isAllowed(expression, allowed)).toThrow('is no licence expression');
  },
);
