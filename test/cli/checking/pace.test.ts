import { Pace } from '../../../src/cli/checking/pace';

const after = (milliseconds: number, done: number, total: number): string => {
  let now = 5_000;
  const pace = new Pace(() => now);
  now += milliseconds;
  return pace.left(done, total);
};

describe('the time left', () => {
  it.each([
    [1_000, 10, 100, ''],
    [10_000, 0, 100, ''],
    [10_000, 100, 100, ''],
    [10_000, 50, 100, 'about 10 s left'],
    [10_000, 999, 1_000, 'about 1 s left'],
    [60_000, 10, 100, 'about 9 min left'],
    [60_000, 1, 1_000, 'about 17 h left'],
  ])('after %d ms, %d of %d: %j', (milliseconds, done, total, left) => {
    expect(after(milliseconds, done, total)).toBe(left);
  });
});
