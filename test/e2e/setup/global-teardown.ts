import { HOSTING_PROGRAMS, missingHostingPrograms } from './hosting-programs';

/** After the last journey: what was not run for want of a program. */
export default (): void => {
  const lines = missingHostingPrograms().map((name) => {
    const { name: title, variable, packages } = HOSTING_PROGRAMS[name];
    return `!! SKIPPED for want of ${title}: the tests of hosting that need it did not run. On Debian: apt-get install ${packages.join(' ')}; or set ${variable}.`;
  });
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
};
