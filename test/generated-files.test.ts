import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './tools/generated-files';

test('every generated file is what the generator makes; if not, run `npm run generate`', async () => {
  const files = await generatedFiles();
  expect(files.length).toBeGreaterThan(6);
  const stale = files.filter(
    ({ path: name, bytes }) => !readFileSync(path.join(__dirname, '..', name)).equals(bytes),
  );
  expect(stale.map(({ path: name }) => name)).toEqual([]);
});
