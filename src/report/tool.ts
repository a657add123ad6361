import packageJson from '../../package.json';

/** What reports, bundles and the command line call this tool; the task pane is the same one. */
export const TOOL = { name: 'cims-report', version: packageJson.version } as const;
