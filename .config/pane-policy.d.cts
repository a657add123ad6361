type Headers = Readonly<Record<string, string>>;

/** The Content-Security-Policy of every page but `taskpane.html`. */
export declare const plainPolicy: string;
/** That of `taskpane.html`, which loads office.js. */
export declare const wordPolicy: (officeJs: string) => string;
/** By the name of the file, `*` for all others. */
export declare const responseHeaders: (officeJs: string) => Readonly<Record<string, Headers>>;
