import type { Decision } from '../../../src/review';

/** A decision as a person wrote it by hand, without keys. */
export const decision = (more: Partial<Decision> = {}): Decision => ({
  kind: 'waive',
  rule: 'data-sample',
  reason: 'Seen',
  name: 'Example Person',
  date: '2026-11-01',
  ...more,
});

/** The same as the first version of the format has it: it knew waivers only, and so no kinds. */
export const waiverOfOld = (more: Partial<Decision> = {}): Omit<Decision, 'kind'> =>
  Object.fromEntries(Object.entries(decision(more)).filter(([name]) => name !== 'kind')) as unknown as Omit<
    Decision,
    'kind'
  >;

export const NOTE = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
