/** The address as the manifest takes it. Throws where Word could not load the pane from there. */
export declare const paneUrl: (given: string) => string;
/** The folder to build into, as a whole path. Throws for one that is not in dist/: it is emptied first. */
export declare const paneFolder: (given: string | undefined) => string;
