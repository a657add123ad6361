import type { CaseFile, FieldReadings } from '../../../src/casefile';

const readingsIn = ({ fields, groups }: CaseFile): FieldReadings[] => [
  fields,
  ...Object.values(groups).flatMap((copies) => copies.map((copy) => copy.fields)),
];

/** Words beside a label that were taken for two fields: one of the two is wrong. */
export const takenTwice = (caseFile: CaseFile): string[] => {
  const takers = new Map<string, string>();
  const faults: string[] = [];
  for (const [field, { text, foundBy, place }] of readingsIn(caseFile).flatMap(Object.entries)) {
    if (foundBy !== 'label' || text === '') continue;
    const words = `${JSON.stringify(text.slice(0, 80))} at ${place.part}, paragraph ${String(place.paragraph)}`;
    const taker = takers.get(words) ?? field;
    if (taker !== field) faults.push(`“${taker}” and “${field}” are both read from ${words}`);
    takers.set(words, field);
  }
  return faults;
};
