import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** Folder of the genuine library. Its files are read from node_modules and nowhere kept: the licence wants it so. */
export const OFFICE_JS_FOLDER = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

const compiled = new Map<string, vm.Script>();

/** A file of the library, compiled once for all the loads of a test file; undefined where there is none. */
export function findOfficeScript(name: string): vm.Script | undefined {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const file = path.join(OFFICE_JS_FOLDER, name);
  if (!name.endsWith('.js') || !existsSync(file)) return undefined;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(name, script);
  return script;
}

/** @throws where the library has no such file. */
export function officeScript(name: string): vm.Script {
  const script = findOfficeScript(name);
  if (script === undefined) throw new Error(`There is no ${name} in @microsoft/office-js.`);
  return script;
}
