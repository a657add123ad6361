/** What `check --format` may be. */
export const FORMATS = ['text', 'table', 'json', 'jsonl', 'html', 'sarif', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
