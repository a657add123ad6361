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

test('where nothing runs it is begun at once', async () => {
  const inTurn = oneAtATime();
  const begun: number[] = [];
  const first = inTurn(async () => void begun.push(1));
  expect(begun).toEqual([1]);
  const second = inTurn(async () => void begun.push(2));
  expect(begun).toEqual([1]);
  await Promise.all([first, second]);
  const third = inTurn(async () => void begun.push(3));
  expect(begun).toEqual([1, 2, 3]);
  await third;
});

test('what throws before it has begun is an answer like any other', async () => {
  const inTurn = oneAtATime();
  const thrown = inTurn(() => {
    throw new Error('not even begun');
  });
  await expect(thrown).rejects.toThrow('not even begun');
  await expect(inTurn(async () => 'next')).resolves.toBe('next');
});
