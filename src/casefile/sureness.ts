import type { FoundBy, Sureness } from './case-file';

/** How sure a value is that was found in this way, where nothing speaks against it. */
export const usualSureness = (foundBy: FoundBy): Sureness => USUAL[foundBy];

const USUAL: Readonly<Record<FoundBy, Sureness>> = {
  tag: 'certain',
  heading: 'likely',
  label: 'likely',
  sentence: 'to-confirm',
};
