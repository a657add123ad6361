/** The Content-Security-Policy of whatever opens no connection: `save.html`, and the scripts, whose workers stand under it. */
export declare const closedPolicy: string;
/** That of `index.html`, the pane in a plain browser. */
export declare const panePolicy: string;
/** That of `taskpane.html`, which loads office.js. */
export declare const wordPolicy: (officeJs: string) => string;
/** The policy as a header carries it, with who may frame the page. */
export declare const framedBy: (policy: string, framers: readonly string[]) => string;
