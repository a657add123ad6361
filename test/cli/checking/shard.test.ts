import { isOfShard, parseShard, shardText } from '../../../src/cli/checking/shard';

const KEYS = Array.from({ length: 2_000 }, (_, at) => `case SAMPLE${String(at)}`);
const share = (keys: readonly string[], number: number, of: number) =>
  keys.filter((key) => isOfShard(key, { number, of }));

describe('a share', () => {
  it.each([
    ['3/20', { number: 3, of: 20 }],
    [' 1/1 ', { number: 1, of: 1 }],
    ['20/20', { number: 20, of: 20 }],
    ['0/20', undefined],
    ['21/20', undefined],
    ['3', undefined],
    ['3/0', undefined],
    ['-1/2', undefined],
    ['1/2/3', undefined],
    ['1.5/2', undefined],
  ])('is read from %j', (text, expected) => {
    expect(parseShard(text)).toEqual(expected);
    if (expected !== undefined) expect(parseShard(shardText(expected))).toEqual(expected);
  });

  it('takes every key once, and about as many as the others', () => {
    const shares = Array.from({ length: 20 }, (_, at) => share(KEYS, at + 1, 20));
    expect(shares.flat().sort()).toEqual([...KEYS].sort());
    for (const each of shares) {
      expect(each.length).toBeGreaterThan(60);
      expect(each.length).toBeLessThan(145);
    }
  });

  it('stays what it is when something is added elsewhere', () => {
    const before = share(KEYS, 3, 20);
    const after = share([...KEYS, 'case A', 'case B', 'file new.docx'], 3, 20);
    expect(after.slice(0, before.length)).toEqual(before);
  });
});
