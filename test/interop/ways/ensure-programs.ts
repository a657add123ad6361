import { findProgram, installPackages } from '../../tools/programs';
import type { FoundProgram } from '../../tools/programs';
import { rememberPrograms } from './found-programs';
import { PROGRAM_NAMES, PROGRAMS } from './programs';
import type { ProgramName } from './programs';

const find = (): Partial<Record<ProgramName, FoundProgram>> =>
  Object.fromEntries(
    PROGRAM_NAMES.flatMap((name) => {
      const found = findProgram(PROGRAMS[name]);
      return found === undefined ? [] : [[name, found]];
    }),
  );

/** Finds the programs, installs together as Debian's packages what is not there, and remembers what there is. */
export const ensurePrograms = (): void => {
  let found = find();
  const missing = PROGRAM_NAMES.filter((name) => found[name] === undefined);
  if (missing.length > 0) {
    const packages = missing.flatMap((name) => PROGRAMS[name].packages);
    console.log(
      `\nNot found: ${missing.join(', ')}. Installing ${packages.join(', ')} where that can be done.`,
    );
    const installation = installPackages(packages);
    if (typeof installation === 'object') console.log(`That failed: ${String(installation.failed)}`);
    found = find();
  }
  rememberPrograms(found);
};
