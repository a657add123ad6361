import { pathText, shownJson, valueAt } from '../../src/policy';

test.each([
  [[], ''],
  [['sections', 2, 'title'], 'sections[2].title'],
  [[1, 'a'], '[1].a'],
  [['pages', 'CIMS policy', 0], 'pages["CIMS policy"][0]'],
])('the way %j is written %j', (path, text) => {
  expect(pathText(path)).toBe(text);
});

test('a value is found by its way, and nothing where the way leads nowhere', () => {
  const value = { list: [{ name: 'x' }], none: null };
  expect(valueAt(value, ['list', 0, 'name'])).toBe('x');
  expect(valueAt(value, [])).toBe(value);
  expect(valueAt(value, ['none', 'deeper', 1])).toBeUndefined();
});

test('a value is shown as JSON, cut where it is long', () => {
  expect(shownJson({ a: 1 })).toBe('{"a":1}');
  expect(shownJson('x'.repeat(59))).toBe(`"${'x'.repeat(59)}…`);
  expect(shownJson('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  expect(shownJson(undefined)).toBe('');
});
