import { disagreement } from '../../../src/checks/case/compare';

test('files that say the same stand together, and each once', () => {
  const saying = (key: string, file: string) => ({ key, shown: key.toUpperCase(), file });
  expect(disagreement([saying('x', '1'), saying('x', '2')])).toBeUndefined();
  expect(disagreement([saying('x', '1'), saying('y', '2'), saying('x', '3'), saying('x', '1')])).toBe(
    'X in 1 and 3, and Y in 2',
  );
});
