import { foldName, formatDate, labelled, namesUnder, parseDate, type Policy } from '../../policy';
import { choicesOf, fieldDefinition, type FieldName, type TemplateKind } from '../../template';
import { isStillToCome } from '../case/answers';
import { isFilled } from '../case/case-data';
import type { DocumentKind, FieldReading, FoundBy, Sureness } from '../case-file';
import { choiceOf } from '../case/case-view';

/** What one document says in a field. */
export interface Saying {
  readonly file: string;
  readonly reading: FieldReading;
}

/** A value that another document already gives. */
export interface CarriedValue {
  readonly field: FieldName;
  /** Of a group: which copy of the new document it goes to, counted from 0. */
  readonly copy?: number;
  /** As `CaseData` has it. */
  readonly text: string;
  readonly from: {
    readonly file: string;
    readonly headings: readonly string[];
    readonly foundBy: FoundBy;
    readonly sureness: Sureness;
  };
  /** What is said instead, each once; a person chooses. */
  readonly others: readonly { readonly text: string; readonly file: string }[];
}

/** A plan gives these as they are expected, every other document as they were. */
export const EXPECTED_IN_PLAN: readonly FieldName[] = [
  'investigation.startedOn',
  'investigation.completedOn',
];

/** Whether what a document of one kind says in a field is true of a document of another kind as well. */
export const isCarried = (field: FieldName, from: DocumentKind, to: TemplateKind): boolean => {
  // An endorsement is of the one document that was endorsed.
  if (field.startsWith('endorsement.')) return false;
  const isPlan = (kind: DocumentKind): boolean => kind === 'investigation-plan';
  return !EXPECTED_IN_PLAN.includes(field) || isPlan(from) === isPlan(to);
};

/** Whether a reading says something that can be carried: neither empty nor “TBC”. */
export const isSaid = (field: FieldName, reading: FieldReading | undefined): reading is FieldReading =>
  isFilled(field, reading) && !isStillToCome(reading?.text ?? '');

/** The text as `CaseData` has it: the label of a choice, a date in full, anything else as it stands. */
const asData = (field: FieldName, reading: FieldReading, policy: Policy): string => {
  const { kind } = fieldDefinition(field);
  const text = reading.text.trim();
  if (kind === 'choice') {
    const list = choicesOf(field, policy);
    const isOpen = namesUnder(list, text).length > 1;
    return isOpen ? labelled(list, text) : (choiceOf(policy, { [field]: reading }, field)?.label ?? text);
  }
  const day = kind === 'date' ? parseDate(text) : undefined;
  return day === undefined ? text : formatDate(day);
};

/** The first saying, with what the others say instead; two that differ in capitals or punctuation say the same. */
export const carriedValue = (
  field: FieldName,
  sayings: readonly Saying[],
  policy: Policy,
): CarriedValue | undefined => {
  const [first, ...rest] = sayings.map(({ file, reading }) => ({
    file,
    reading,
    text: asData(field, reading, policy),
  }));
  if (first === undefined) return undefined;
  const seen = new Set([foldName(first.text)]);
  const others = rest.filter(({ text }) => {
    const key = foldName(text);
    return !seen.has(key) && seen.add(key);
  });
  const { foundBy, sureness, place } = first.reading;
  return {
    field,
    text: first.text,
    from: { file: first.file, headings: place.headings, foundBy, sureness },
    others: others.map(({ text, file }) => ({ text, file })),
  };
};
