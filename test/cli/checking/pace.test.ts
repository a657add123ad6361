import { Pace } from '../../../src/cli/checking/pace';

const after = (milliseconds: number, worked: number, rest: number): string => {
  let now = 5_000;
  const pace = new Pace(() => now);
  now += milliseconds;
  return pace.left(worked, rest);
};

describe('the time left', () => {
  it.each([
    [1_000, 10, 90, ''],
    [10_000, 0, 100, ''],
    [10_000, 100, 0, ''],
    [10_000, 50, 50, 'about 10 s left'],
    [10_000, 999, 1, 'about 1 s left'],
    [60_000, 10, 90, 'about 9 min left'],
    [60_000, 1, 999, 'about 17 h left'],
  ])('after %d ms and %d things, with %d to go: %j', (milliseconds, worked, rest, left) => {
    expect(after(milliseconds, worked, rest)).toBe(left);
  });
});
