import { inOrder } from '../../../src/cli/checking/in-order';

const collect = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('inOrder', () => {
  it('gives the results in order, whichever is done first', async () => {
    const slowFirst = (item: number) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(item * 10), 10 - item));
    expect(await collect(inOrder(numbers(8), 4, slowFirst))).toEqual(numbers(8).map((item) => item * 10));
    expect(await collect(inOrder([], 4, slowFirst))).toEqual([]);
  });

  it('begins no more than it may before results are taken', async () => {
    let begun = 0;
    const work = (item: number) => {
      begun += 1;
      return Promise.resolve(item);
    };
    let taken = 0;
    for await (const result of inOrder(numbers(50), 5, work)) {
      expect(result).toBe(taken);
      taken += 1;
      await new Promise(setImmediate);
      expect(begun).toBeLessThanOrEqual(taken + 5);
    }
    expect([begun, taken]).toEqual([50, 50]);
  });

  it('fails where its turn comes, and stops what nobody takes', async () => {
    const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
    const taken: number[] = [];
    await expect(
      (async () => {
        for await (const item of inOrder(numbers(9), 9, work)) taken.push(item);
      })(),
    ).rejects.toThrow('two');
    expect(taken).toEqual([0, 1]);
  });
});
