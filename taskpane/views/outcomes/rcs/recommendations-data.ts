import { foldName, type Policy } from '../../../../src/policy';
import { groupOf, type CaseData, type FieldName, type FieldTexts } from '../../../../src/template';
import type { CarriedValue, CarryOver } from '../../../work/work';
import { corrected, type Correction } from './corrections';
import { asNamed, filledOnly, type ReportedAllegation } from './reported';

/** A value of the case that documents give differently, with what the person chose. */
export type ChosenValues = Readonly<Record<string, string>>;

export const choiceKey = ({ field, copy }: Pick<CarriedValue, 'field' | 'copy'>): string =>
  `${field}#${copy ?? ''}`;

/** What was chosen for the fields that stand in one place: of a copy of a group, or of the document itself. */
const chosenFor = (
  values: readonly CarriedValue[],
  chosen: ChosenValues,
  stands: (value: CarriedValue) => boolean,
): FieldTexts =>
  Object.fromEntries(
    values.flatMap((value) => {
      const text = stands(value) ? chosen[choiceKey(value)] : undefined;
      return text === undefined ? [] : [[value.field, text]];
    }),
  );

const withChosen = (data: CaseData, values: readonly CarriedValue[], chosen: ChosenValues): CaseData => ({
  fields: { ...data.fields, ...chosenFor(values, chosen, ({ copy }) => copy === undefined) },
  groups: Object.fromEntries(
    Object.entries(data.groups).map(([group, copies]) => [
      group,
      copies.map((texts, index) => ({
        ...texts,
        ...chosenFor(values, chosen, ({ field, copy }) => copy === index && groupOf(field) === group),
      })),
    ]),
  ),
});

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
