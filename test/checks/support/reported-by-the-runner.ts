/** Rules that look for nothing by themselves: the runner reports them (test/checks/run.test.ts). */
export const REPORTED_BY_THE_RUNNER: ReadonlySet<string> = new Set(['document-check-failed']);
