import type { CaseData, FieldName, FieldTexts } from '../../../src/template';

const everySecond = (texts: FieldTexts, from: number): FieldTexts =>
  Object.fromEntries(
    (Object.entries(texts) as [FieldName, string][]).filter((_, index) => index % 2 === from),
  );

/** A case that somebody has half written: every second field of it, and every second of each copy of a group. */
export const halfWritten = ({ fields, groups }: CaseData): CaseData => ({
  fields: everySecond(fields, 0),
  groups: Object.fromEntries(
    Object.entries(groups).map(([group, copies]) => [
      group,
      copies.map((copy, index) => everySecond(copy, index % 2)),
    ]),
  ),
});
