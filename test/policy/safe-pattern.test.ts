import { incidentIdMatches, patternProblem } from '../../src/policy';

test.each([
  String.raw`IRD-\d{6}`,
  String.raw`(?:IRD|CIMS)-\d{4,8}`,
  String.raw`(?:[A-Z]{2}-)?\d+`,
  String.raw`[A-Z]+-\d+`,
  String.raw`([A-Z]-){2}\d`,
  String.raw`\(\d+\)[+*(]`,
  '(?<year>20..)-x',
  String.raw`a\\1`,
])('%s is sound', (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined();
});

test.each([
  ['(', /not a valid regular expression/],
  ['a)(b', /not a valid regular expression/],
  ['[z-a]', /not a valid regular expression/],
  ['(a+)+', /repeated group/],
  ['(a|a)*', /repeated group/],
  ['(?:a*){2,}', /repeated group/],
  ['((a{1,9})b){1,9}', /repeated group/],
  ['((a+))+', /repeated group/],
  ['a+b+c+', /at most 2 open-ended/],
  [String.raw`(a)\1`, /back-references/],
  [String.raw`(?<n>a)\k<n>`, /back-references/],
  ['(?=a)a', /look-arounds/],
  ['(?<!a)b', /look-arounds/],
  ['x'.repeat(201), /at most 200 characters/],
])('%s is refused', (pattern, why) => {
  expect(patternProblem(pattern)).toMatch(why);
});

test('a whole ID matches or does not', () => {
  const settings = { incidentIdPattern: String.raw`IRD-\d{6}|X` };
  expect(incidentIdMatches(settings, ' IRD-123456 ')).toBe(true);
  expect(incidentIdMatches(settings, 'IRD-1234567')).toBe(false);
  expect(incidentIdMatches(settings, 'IRD-123456X')).toBe(false);
  expect(incidentIdMatches(settings, 'X')).toBe(true);
});

test('a very long text is no ID, and is not tried', () => {
  expect(incidentIdMatches({ incidentIdPattern: '.*' }, 'x'.repeat(201))).toBe(false);
});

test('nothing is said without a pattern, or with one that is refused', () => {
  expect(incidentIdMatches({}, 'IRD-1')).toBeUndefined();
  expect(incidentIdMatches({ incidentIdPattern: '(a+)+' }, 'aaaa')).toBeUndefined();
});
