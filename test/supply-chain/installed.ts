import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const root = path.join(__dirname, '../..');

const description = z.object({ version: z.string(), license: z.string().optional() });

/** What an installed package says of itself. Throws where it is not installed. */
export const installedPackage = (folder: string): z.infer<typeof description> =>
  description.parse(JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')));

/**
 * The bytes of an installed package’s own files, which are those of its tarball and so the same on every machine;
 * packages inside it are others. Throws where it is not installed.
 */
export const installedBytes = (folder: string): number =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const name = path.join(folder, entry.name);
      return sum + (entry.isDirectory() ? installedBytes(name) : statSync(path.join(root, name)).size);
    }, 0);
