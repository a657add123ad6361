/** What `check --format` may be; `docx` is the one that is no text. */
export const FORMATS = ['text', 'table', 'json', 'jsonl', 'html', 'docx', 'sarif', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
