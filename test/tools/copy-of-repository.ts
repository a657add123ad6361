import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** What is no source: what was installed, built or written by a run, and the history. */
const NOT_COPIED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', 'coverage', '.git']);

/**
 * Copies the repository, or parts of it, into an empty folder, so that a test can change it as a person would. What is
 * installed is linked.
 */
export const copyOfRepository = (
  folder: string,
  parts: readonly string[] = readdirSync(root).filter((name) => !NOT_COPIED.has(name)),
): void => {
  for (const part of parts) {
    mkdirSync(path.dirname(path.join(folder, part)), { recursive: true });
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
};
