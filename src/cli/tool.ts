import packageJson from '../../package.json';

export const TOOL = { name: 'cims-report', version: packageJson.version } as const;
