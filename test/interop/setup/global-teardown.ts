import { foundPrograms } from '../ways/found-programs';
import { PROGRAM_NAMES, PROGRAMS } from '../ways/programs';

/** After the last test: with which programs it ran, and what was not run for want of one. */
export default (): void => {
  const found = foundPrograms();
  const lines = PROGRAM_NAMES.map((name) => {
    const { variable, name: title, packages } = PROGRAMS[name];
    const version = found[name]?.version;
    return version === undefined
      ? `!! SKIPPED for want of ${title}: its tests did not run. On Debian: apt-get install ${packages.join(' ')}; or set ${variable}.`
      : `   ${version}`;
  });
  console.log(['', 'Other programs in this run:', ...lines].join('\n'));
};
