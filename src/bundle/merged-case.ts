import { howFound } from '../casefile';
import type { CaseFile, FieldReading } from '../casefile';
import type { BundleDocument, FieldName, GroupName } from './input';

export interface MergedValue {
  readonly text: string;
  /** The name in the bundle of the file that the value was read from. */
  readonly from: string;
  /** How it was found, where a person has to confirm it. */
  readonly unsure?: string;
}

type Texts = Readonly<Partial<Record<FieldName, string>>>;

export interface MergedGroup {
  readonly from: string;
  /** For each copy, how those of its values were found that a person has to confirm. */
  readonly unsure: readonly Texts[];
  readonly copies: readonly Texts[];
}

/** The case as its documents tell it together. */
export interface MergedCase {
  readonly fields: Readonly<Partial<Record<FieldName, MergedValue>>>;
  readonly groups: Readonly<Partial<Record<GroupName, MergedGroup>>>;
}

export interface NamedDocument {
  readonly name: string;
  readonly document: BundleDocument;
}

const entriesOf = (fields: CaseFile['fields']) =>
  (Object.entries(fields) as [FieldName, FieldReading][]).map(([field, reading]) => ({
    field,
    text: reading.text.trim(),
    ...(reading.sureness === 'to-confirm' && { unsure: howFound(reading) }),
  }));

/** Allegations and recommendations stand side by side with their outcomes in the Recommendations report, so it leads. */
const LED_BY_RECOMMENDATIONS: readonly GroupName[] = ['allegation', 'recommendation'];

const recommendationsFirst = (documents: readonly NamedDocument[]): readonly NamedDocument[] => {
  const leads = ({ document }: NamedDocument) => document.caseFile.kind.value === 'cims-recommendations';
  return [...documents.filter(leads), ...documents.filter((each) => !leads(each))];
};

const mergedGroup = (documents: readonly NamedDocument[], group: GroupName): MergedGroup | undefined => {
  const order = LED_BY_RECOMMENDATIONS.includes(group) ? recommendationsFirst(documents) : documents;
  for (const { name, document } of order) {
    const copies = document.caseFile.groups[group]
      .map(({ fields }) => entriesOf(fields).filter(({ text }) => text !== ''))
      .filter((entries) => entries.length > 0);
    // A group is taken whole from one document: copies of two documents must not be mixed up.
    if (copies.length === 0) continue;
    return {
      from: name,
      copies: copies.map((entries) => Object.fromEntries(entries.map(({ field, text }) => [field, text]))),
      unsure: copies.map((entries) =>
        Object.fromEntries(entries.map(({ field, unsure }) => [field, unsure])),
      ),
    };
  }
  return undefined;
};

/**
 * One case out of its documents. A field is taken from the first document, in the order of the bundle, that has it
 * filled; where documents disagree, a rule about the case has said so already.
 */
export const mergeCase = (documents: readonly NamedDocument[]): MergedCase => {
  const fields: Partial<Record<FieldName, MergedValue>> = {};
  for (const { name, document } of documents) {
    for (const { field, ...value } of entriesOf(document.caseFile.fields)) {
      if (value.text !== '') fields[field] ??= { ...value, from: name };
    }
  }
  const names = new Set(
    documents.flatMap(({ document }) => Object.keys(document.caseFile.groups) as GroupName[]),
  );
  const groups: Partial<Record<GroupName, MergedGroup>> = {};
  for (const group of [...names].sort()) {
    const merged = mergedGroup(documents, group);
    if (merged !== undefined) groups[group] = merged;
  }
  return { fields, groups };
};

/** The merged case without its places of origin: the form that a template is filled from. */
export const caseDataOf = ({ fields, groups }: MergedCase) => ({
  fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value.text])),
  groups: Object.fromEntries(Object.entries(groups).map(([group, value]) => [group, value.copies])),
});

const NAME_FIELDS: readonly FieldName[] = [
  'client.name',
  'subject.name',
  'interview.person',
  'allegation.client',
  'allegation.subject',
];

/** Words of three letters and more out of the names of people, lower case. */
export const personalWords = (
  documents: readonly Pick<BundleDocument, 'caseFile'>[],
): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { caseFile } of documents) {
    const readings = [
      caseFile.fields,
      ...Object.values(caseFile.groups).flatMap((group) => group.map(({ fields }) => fields)),
    ];
    for (const reading of readings) {
      for (const field of NAME_FIELDS) {
        for (const word of wordsOf(reading[field]?.text ?? '')) words.add(word);
      }
    }
  }
  return words;
};

/** Words of three letters and more, lower case and without accents. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
