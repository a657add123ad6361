import { oneAtATime } from '../../../taskpane/host/one-at-a-time';

test('the next begins when the one before has settled, however it did', async () => {
  const inTurn = oneAtATime();
  const order: string[] = [];
  let open = (): void => undefined;
  const first = inTurn(async () => {
    order.push('first');
    await new Promise<void>((resolve) => (open = resolve));
    throw new Error('refused');
  });
  const second = inTurn(async () => order.push('second'));
  await Promise.resolve();
  await Promise.resolve();
  expect(order).toEqual(['first']);
  open();
  await expect(first).rejects.toThrow('refused');
  await second;
  expect(order).toEqual(['first', 'second']);
});
