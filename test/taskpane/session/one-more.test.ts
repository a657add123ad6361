import { oneMore } from '../../../taskpane/session/checking/one-more';
import { settled } from '../support/fake-host';

test('calls while it runs are answered by one more run, begun after the first has ended', async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const run = oneMore(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  });
  const done: string[] = [];
  void run().then(() => done.push('first'));
  void run().then(() => done.push('second'));
  void run().then(() => done.push('third'));
  ends[0]!();
  await settled();
  expect(done).toEqual(['first']);
  expect(ends).toHaveLength(2);
  ends[1]!();
  await settled();
  expect(done.sort()).toEqual(['first', 'second', 'third']);
  expect(most).toBe(1);
  void run();
  expect(ends).toHaveLength(3);
});
