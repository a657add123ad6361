export type Headers = Readonly<Record<string, string>>;

/** Files of the pane that are answered alike: one file, `folder/*`, or `*` for all that no other kind has. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  readonly headers: Headers;
}

/** What a host of the pane is to answer. The first kind that has a file counts. */
export interface Declaration {
  /** With every answer. */
  readonly everywhere: Headers;
  readonly kinds: readonly Kind[];
  /** By the ending of a file's name. */
  readonly mediaTypes: Headers;
  /** Media types that are sent gzipped. */
  readonly compressed: readonly string[];
}

export interface PolicySettings {
  readonly officeJs: string;
  readonly framers: readonly string[];
}

export interface HostingSettings extends PolicySettings {
  /** The address of the pane's folder. */
  readonly url: string;
  /** The name of the folder that the pane is built into. */
  readonly pane: string;
}

/** The folder with the configurations, beside headers.json. */
export declare const HOSTING: string;
/** The folder of the built pane in which everything has a hashed name. */
export declare const SCRIPTS: string;
export declare const hostingDeclaration: (settings: PolicySettings) => Declaration;
/** Every header that is declared for a file, by its path within the pane's folder. */
export declare const headersFor: (declaration: Declaration, file: string) => Headers;
/** The configurations by name. Throws where the address cannot stand in one. */
export declare const hostingFiles: (settings: HostingSettings) => Readonly<Record<string, string>>;
