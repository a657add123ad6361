/** A package.json, as far as it is named in the bill of materials. */
export interface Described {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** The package URL of a package of npm. */
export declare const purl: (name: string, version: string) => string;

/**
 * The software bill of materials in CycloneDX 1.6. `lock` is a lock file of npm (version 3); `builtIn` the package URLs
 * of what a build has put into its files.
 */
export declare const billOfMaterials: (
  described: Described,
  lock: { readonly packages: Readonly<Record<string, object>> },
  builtIn: ReadonlySet<string>,
) => Readonly<Record<string, unknown>>;
