import { parseJson } from '../../src/policy';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test('what is JSON is read, with members of any name', () => {
  expect(parseJson('{"a":[1,"[{\\"["],"__proto__":{"x":1}}')).toEqual(
    JSON.parse('{"a":[1,"[{\\"["],"__proto__":{"x":1}}'),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(['', 'x', '{', '"\\'])('%j is not JSON', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});

test('what is nested deeper than anybody writes is refused before it is gone through', () => {
  expect(parseJson(nested(100))).toHaveLength(1);
  expect(() => parseJson(nested(101))).toThrow(SyntaxError);
  expect(() => parseJson('{"a":'.repeat(1_000_000))).toThrow(/nested/);
  expect(parseJson(`"${'['.repeat(1000)}"`)).toHaveLength(1000);
});
