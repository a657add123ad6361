import type { FieldReading, FoundBy, Sureness } from '../case-file';

type Found = Pick<FieldReading, 'foundBy' | 'sureness'>;

/** How a value was found, as it is said after "found". */
const WAYS: Readonly<Record<FoundBy, string>> = {
  tag: 'in its field',
  heading: 'under its heading',
  label: 'beside its label',
  sentence: 'in a sentence',
};

/** The same, where the heading or label may be meant for something else. */
const OPEN_WAYS: Readonly<Record<FoundBy, string>> = {
  ...WAYS,
  tag: 'in a field that may be meant for something else',
  heading: 'under a heading that may be meant for something else',
  label: 'beside a label that may be meant for something else',
};

const SURENESS: Readonly<Record<Sureness, string>> = {
  certain: 'certain',
  likely: 'likely right',
  'to-confirm': 'to be confirmed',
};

/** How a value was found: "beside its label", "in a sentence". It is said after the word "found". */
export const wayFound = ({ foundBy, sureness }: Found): string =>
  (sureness === 'to-confirm' ? OPEN_WAYS : WAYS)[foundBy];

/** How sure a value is: "certain", "likely right", "to be confirmed". */
export const howSure = ({ sureness }: Pick<Found, 'sureness'>): string => SURENESS[sureness];

/** Both: "beside its label, likely right". */
export const howFound = (found: Found): string => `${wayFound(found)}, ${howSure(found)}`;
