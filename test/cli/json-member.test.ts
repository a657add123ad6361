import fc from 'fast-check';
import { withMember } from '../../src/cli/json-member';

const VALUE = [{ name: 'x' }];

test('everything else stays byte for byte', () => {
  const before = `{\n  "$schema": "./a,b}.json",\n  "layouts": [{"name":"\\"]"}],   \n\t"z" : {"layouts":[1]},"n": 1.0e2\n}\n`;
  expect(withMember(before, 'layouts', VALUE)).toBe(
    `{\n  "$schema": "./a,b}.json",\n  "layouts": [\n    {\n      "name": "x"\n    }\n  ],   \n\t"z" : {"layouts":[1]},"n": 1.0e2\n}\n`,
  );
});

test.each([
  ['an empty object', '{}', '{\n  "layouts": []\n}'],
  ['an object on one line', '{"a":1}', '{"a":1,\n  "layouts": []\n}'],
  ['tabs', '{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"layouts": []\n}\n'],
  ['the line ends of Windows', '{\r\n  "a": 1\r\n}\r\n', '{\r\n  "a": 1,\r\n  "layouts": []\r\n}\r\n'],
])('%s gets the member at its end', (_, before, after) => {
  expect(withMember(before, 'layouts', [])).toBe(after);
});

test('of two members of one name the last one counts, as for whoever reads it', () => {
  expect(withMember('{"layouts":[1],"layouts":[2]}', 'layouts', 3)).toBe('{"layouts":[1],"layouts":3}');
});

test('whatever the object holds, only that member is another', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2, '\t'), (object, indent) => {
      const after: unknown = JSON.parse(withMember(JSON.stringify(object, null, indent), 'layouts', VALUE));
      expect(after).toEqual(JSON.parse(JSON.stringify({ ...object, layouts: VALUE })));
    }),
  );
});
