import {
  groupOf,
  type CaseData,
  type FieldName,
  type FieldTexts,
  type GroupName,
} from '../../../src/template';
import type { CarriedValue } from '../../work/work';

/** What the person said of the values that can be carried over, by {@link valueKey}. */
export interface CarriedChoices {
  /** Ticked off: not carried. */
  readonly left: readonly string[];
  /** The text of another document, taken instead of the first. */
  readonly instead: Readonly<Record<string, string>>;
}

export const NO_CHOICES: CarriedChoices = { left: [], instead: {} };

/** Tells the values of one carry-over apart: field and copy. */
export const valueKey = ({ field, copy }: Pick<CarriedValue, 'field' | 'copy'>): string =>
  copy === undefined ? field : `${field}#${String(copy)}`;

export const isCarried = ({ left }: CarriedChoices, value: CarriedValue): boolean =>
  !left.includes(valueKey(value));

/** The text that goes into the new document. */
export const textOf = ({ instead }: CarriedChoices, value: CarriedValue): string =>
  instead[valueKey(value)] ?? value.text;

export const withCarried = (
  choices: CarriedChoices,
  value: CarriedValue,
  carried: boolean,
): CarriedChoices => {
  const key = valueKey(value);
  const left = choices.left.filter((each) => each !== key);
  return { ...choices, left: carried ? left : [...left, key] };
};

export const withText = (choices: CarriedChoices, value: CarriedValue, text: string): CarriedChoices => ({
  ...choices,
  instead: { ...choices.instead, [valueKey(value)]: text },
});

type Texts = Partial<Record<FieldName, string>>;

/** The case data that the template is filled with: the values that are carried, each with the text that was chosen. */
export const chosenData = (values: readonly CarriedValue[], choices: CarriedChoices): CaseData => {
  const fields: Texts = {};
  const groups = new Map<GroupName, Map<number, Texts>>();
  for (const value of values) {
    if (!isCarried(choices, value)) continue;
    const { field, copy } = value;
    const group = groupOf(field);
    if (group === undefined || copy === undefined) {
      fields[field] = textOf(choices, value);
      continue;
    }
    const copies = groups.get(group) ?? new Map<number, Texts>();
    groups.set(group, copies);
    copies.set(copy, { ...copies.get(copy), [field]: textOf(choices, value) });
  }
  const inOrder = (copies: ReadonlyMap<number, Texts>): readonly FieldTexts[] =>
    [...copies].sort(([a], [b]) => a - b).map(([, texts]) => texts);
  return {
    fields,
    groups: Object.fromEntries([...groups].map(([group, copies]) => [group, inOrder(copies)])),
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads choices that were kept as a draft; what does not fit counts as not chosen. */
export const readChoices = (draft: string | undefined): CarriedChoices => {
  let json: unknown;
  try {
    json = JSON.parse(draft ?? '');
  } catch {
    return NO_CHOICES;
  }
  if (!isRecord(json)) return NO_CHOICES;
  const { left, instead } = json;
  const isText = (value: unknown): value is string => typeof value === 'string';
  return {
    left: Array.isArray(left) ? (left as readonly unknown[]).filter(isText) : [],
    instead: isRecord(instead)
      ? Object.fromEntries(
          Object.entries(instead).filter((entry): entry is [string, string] => isText(entry[1])),
        )
      : {},
  };
};

export const choicesText = (choices: CarriedChoices): string => JSON.stringify(choices);
