const VERSION = /^\d+\.\d+\.\d+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MANIFEST_VERSION = /(?<=<Version>)[^<]*(?=<\/Version>)/;
const UNRELEASED = '## Unreleased';

/**
 * The manifest with a version in the four parts that Office wants.
 *
 * @throws an Error where it has no version to replace, or the version is not three plain numbers: Office knows no others.
 */
export const raisedManifest = (manifest: string, version: string): string => {
  if (!VERSION.test(version))
    throw new Error(`“${version}” is no version that a manifest can have, such as 1.2.3`);
  if (!MANIFEST_VERSION.test(manifest)) throw new Error('manifest.xml has no <Version>');
  return manifest.replace(MANIFEST_VERSION, `${version}.0`);
};

/** A version that the changelog has a heading for, and its day. */
export interface Release {
  readonly version: string;
  readonly day: string;
}

/** The versions of a changelog, newest first, as they stand. Throws for a heading that is neither that nor “Unreleased”. */
export const releasesIn = (changelog: string): readonly Release[] =>
  [...changelog.matchAll(/^## .*$/gm)]
    .map(([heading]) => heading)
    .filter((heading) => heading !== UNRELEASED)
    .map((heading) => {
      const [, version = '', day = ''] = /^## (\S+) - (\S+)$/.exec(heading) ?? [];
      if (!VERSION.test(version) || !DAY.test(day))
        throw new Error(`CHANGELOG.md: “${heading}” is no heading of a version`);
      return { version, day };
    });

/** Throws where the changelog has nothing that is unreleased. */
export const mustHaveUnreleased = (changelog: string): void => {
  const [, waiting = ''] = /^## Unreleased\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  if (!/^- /m.test(waiting))
    throw new Error('CHANGELOG.md has nothing under “Unreleased”: say first what changed');
};

const NONE_YET = /; nothing has been released yet(?=\.)/;

/**
 * The changelog with what is unreleased put under a version.
 *
 * @throws an Error where nothing is unreleased, or the version stands there already.
 */
export const raisedChangelog = (changelog: string, { version, day }: Release): string => {
  if (releasesIn(changelog).some((one) => one.version === version)) {
    throw new Error(`CHANGELOG.md has ${version} already`);
  }
  mustHaveUnreleased(changelog);
  return changelog
    .replace(NONE_YET, '')
    .replace(`${UNRELEASED}\n`, `${UNRELEASED}\n\n## ${version} - ${day}\n`);
};
