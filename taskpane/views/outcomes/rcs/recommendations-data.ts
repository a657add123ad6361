import { foldName, type Policy } from '../../../../src/policy';
import type { CaseData, FieldName, FieldTexts } from '../../../../src/template';
import type { CarriedValue, CarryOver } from '../../../work/work';
import { corrected, type Correction } from './corrections';
import { asNamed, filledOnly, type ReportedAllegation } from './reported';

/** A value of the case that documents give differently, with what the person chose. */
export type ChosenValues = Readonly<Record<string, string>>;

export const choiceKey = ({ field, copy }: Pick<CarriedValue, 'field' | 'copy'>): string =>
  `${field}#${copy ?? ''}`;

const withChosen = (data: CaseData, values: readonly CarriedValue[], chosen: ChosenValues): CaseData => {
  const fields: Partial<Record<FieldName, string>> = { ...data.fields };
  const groups = structuredClone(data.groups) as Record<string, Record<string, string>[]>;
  for (const value of values) {
    const text = chosen[choiceKey(value)];
    if (text === undefined) continue;
    const copy = value.copy === undefined ? undefined : groups[value.field.split('.')[0] ?? '']?.[value.copy];
    if (value.copy === undefined) fields[value.field] = text;
    else if (copy !== undefined) copy[value.field] = text;
  }
  return { fields, groups };
};

const sameWords = (a = '', b = ''): boolean => foldName(a) !== '' && foldName(a) === foldName(b);

/**
 * What the CIMS Recommendations report starts with: the allegations as they were confirmed, and of the rest what the
 * files of the case say already. What another file says of the CIMS side of the same allegation comes along.
 */
export const recommendationsData = (
  carried: CarryOver,
  confirmed: readonly { readonly reported: ReportedAllegation; readonly correction: Correction }[],
  chosen: ChosenValues,
  policy: Policy,
): CaseData => {
  const { fields, groups } = withChosen(carried.data, carried.values, chosen);
  const known = groups.allegation ?? [];
  const allegation = confirmed
    .filter(({ correction }) => !correction.leftOut)
    .map(({ reported, correction }): FieldTexts => {
      const statement = reported.texts['allegation.statement'];
      const other = known.find((texts) => sameWords(texts['allegation.statement'], statement)) ?? {};
      const texts = corrected(reported, correction);
      const named = Object.fromEntries(
        Object.entries(texts).map(([field, text]) => [field, asNamed(field as FieldName, text, policy)]),
      );
      return filledOnly({ ...other, ...named });
    });
  return { fields, groups: { ...groups, allegation } };
};
