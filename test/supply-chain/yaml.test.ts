import { parseYaml } from './yaml';

test('mappings, sequences and texts of every style', async () => {
  const text = `# a comment
on:
  push:
    branches: [main, 'a: b'] # another
  pull_request:
list:
  - run: |
      one
      two
  - { a: 1, b: "x y" }
`;
  expect(await parseYaml(text)).toEqual({
    on: { push: { branches: ['main', 'a: b'] }, pull_request: null },
    list: [{ run: 'one\ntwo\n' }, { a: '1', b: 'x y' }],
  });
});

test.each(['a: [', 'a: b: c', 'a: *nowhere', 'a: 1\n---\nb: 2\n'])('%j is refused', async (text) => {
  await expect(parseYaml(text)).rejects.toThrow();
});
