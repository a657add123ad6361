type Environment = Readonly<Record<string, string | undefined>>;

/** The address of office.js in each of Microsoft’s clouds for which one is published. */
export declare const OFFICE_JS: Readonly<Record<string, string>>;
/** Where Word on the web frames the pane from in the worldwide cloud, as sources of a policy. */
export declare const WORD_ON_THE_WEB: readonly string[];
/** Who may frame the page for Word, by WORD_WEB_HOSTS. Throws for what is no https host. */
export declare const framersOf: (environment: Environment) => readonly string[];
/** The address of office.js, by OFFICE_JS_URL or MICROSOFT_CLOUD. Throws for a cloud that is not known. */
export declare const officeJsOf: (environment: Environment) => string;
