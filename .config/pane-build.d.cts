/** The address as the manifest takes it. Throws where Word could not load the pane from there. */
export declare const paneUrl: (given: string) => string;
