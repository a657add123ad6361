import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** An import of one room from another, and a file that has it. */
export interface RealImport {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

const sourceFiles = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(root, name);
    return /\.tsx?$/.test(entry.name) ? [name] : [];
  });

/** What a file imports, exports from elsewhere or loads while it runs, as it is written there; of types too. */
export const importedBy = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const roomOf = (rooms: readonly string[], file: string): string | undefined =>
  rooms.find((room) => file === room || file.startsWith(`${room}/`));

/**
 * Every import that crosses from one room to another in the given folders, once for each pair of rooms, as the
 * files have it. What lies in no room (a package, package.json) is left out.
 *
 * @throws an Error where a source file stands in no room.
 */
export const realImports = (
  root: string,
  rooms: readonly string[],
  folders: readonly string[],
): readonly RealImport[] => {
  const found = new Map<string, RealImport>();
  for (const file of folders.flatMap((folder) => sourceFiles(root, folder))) {
    const from = roomOf(rooms, file);
    if (from === undefined) throw new Error(`${file} stands in no room of .config/may-import.json`);
    for (const name of importedBy(readFileSync(path.join(root, file), 'utf8'))) {
      if (!name.startsWith('.')) continue;
      const to = roomOf(rooms, path.posix.join(path.posix.dirname(file), name));
      if (to !== undefined && to !== from) found.set(`${from} ${to}`, { from, to, file });
    }
  }
  return [...found.values()];
};
