// Apart from the manifest's schema, which brings `zod`: what only plans a bundle does without.
export const MANIFEST_NAME = 'manifest.json';
export const SUMS_NAME = 'SHA256SUMS';
export const CASE_NAME = 'case.json';
export const CHECK_REPORT_NAME = 'check-report.html';
