import { matchSurely } from '../../../src/casefile/carry-over/match-surely';

interface Thing {
  readonly text: string;
}

const TESTS = {
  same: (a: Thing, b: Thing) => a.text === b.text,
  maybe: ({ text: a }: Thing, { text: b }: Thing) => a[0] === b[0] && a.length > 1 && b.length > 1,
  unsure: ({ text: a }: Thing, { text: b }: Thing) => a[0] === b[0] && (a.length === 1) !== (b.length === 1),
};

const things = (texts: readonly string[]): readonly Thing[] => texts.map((text) => ({ text }));
const texts = (list: readonly Thing[]): readonly string[] => list.map(({ text }) => text);
const match = (first: readonly string[], second: readonly string[]) => {
  const { pairs, alone, doubtful } = matchSurely(things(first), things(second), TESTS);
  return { pairs: pairs.map(texts), alone: texts(alone), doubtful: texts(doubtful) };
};

test('what is the same comes first, then what can be nothing else', () => {
  expect(match(['ab', 'ac', 'bb'], ['bx', 'ab', 'cc'])).toEqual({
    pairs: [
      ['ab', 'ab'],
      ['bb', 'bx'],
    ],
    alone: ['cc'],
    doubtful: [],
  });
});

test.each([
  ['could be two of the first', ['ab', 'ac'], ['ax']],
  ['are two that could be one', ['ab'], ['ax', 'ay']],
  ['are the same twice', ['ab'], ['ab', 'ab']],
  ['are alike with something against it', ['ab'], ['a']],
])('those that %s are doubtful', (_what, first, second) => {
  expect(match(first, second)).toEqual({ pairs: [], alone: [], doubtful: second });
});

test('of very many only what is the same is brought together', () => {
  const many = Array.from({ length: 201 }, (_each, at) => `${String.fromCharCode(0x4e00 + at)}x`);
  const other = many.map((each) => each.replace('x', 'y'));
  expect(match(many, many).pairs).toHaveLength(201);
  expect(match(many, other).alone).toHaveLength(201);
  expect(match(many.slice(0, 100), other.slice(0, 100)).pairs).toHaveLength(100);
});
