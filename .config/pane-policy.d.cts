/** The Content-Security-Policy of every page but `taskpane.html`. */
export declare const plainPolicy: string;
/** That of `taskpane.html`, which loads office.js. */
export declare const wordPolicy: (officeJs: string) => string;
/** The policy as a header carries it, with who may frame the page. */
export declare const framedBy: (policy: string, framers: readonly string[]) => string;
