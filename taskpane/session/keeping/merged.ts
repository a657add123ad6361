import type { KeptState } from '../kept-state';

const withoutRepeats = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/**
 * What was entered before the document said what it keeps, together with that: of both nothing is lost, and where the two
 * differ, what was entered last counts.
 */
export const merged = (kept: KeptState, entered: KeptState): KeptState => ({
  ...kept,
  ...entered,
  decisions: withoutRepeats([...kept.decisions, ...entered.decisions]),
  drafts: { ...kept.drafts, ...entered.drafts },
  files: [...new Map([...kept.files, ...entered.files].map((file) => [file.name, file])).values()],
});
