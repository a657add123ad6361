// Makes every generated file anew: `npm run generate`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generated-files';

const root = path.join(__dirname, '../..');

const same = (file: string, bytes: Uint8Array): boolean => {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
};

const generate = async (): Promise<void> => {
  for (const { path: name, bytes } of await generatedFiles()) {
    const file = path.join(root, name);
    const unchanged = same(file, bytes);
    if (!unchanged) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    console.log(`${unchanged ? 'unchanged' : 'written  '} ${name}`);
  }
};

void generate();
