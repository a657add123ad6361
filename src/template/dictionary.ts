// What every part needs of the dictionary. The pane's build leaves the rest of the file out here, because synonyms and
// sources are most of it and only the worker reads documents: .config/dictionary-loader.cjs.
import fieldsJson from '../../templates/fields.json';

/** The name of a field, for example `incident.id`; what stands before the dot of a repeating field is its group. */
export type FieldName = keyof (typeof fieldsJson)['fields'];
export type GroupName = keyof (typeof fieldsJson)['groups'];

/** What a person writes into a field: the control it becomes and how its text is read. */
export type FieldKind = 'text' | 'long-text' | 'date' | 'number' | 'choice' | 'tick';

/** One field, declared once for all templates (`templates/fields.json`). Its other words are in `dictionary-words.ts`. */
export interface FieldDefinition {
  readonly label: string;
  readonly kind: FieldKind;
  /** For `choice`: the name of a list, one of the policy's (`rcs.findings`) or one of the dictionary's. */
  readonly choices?: string;
}

/** A thing that repeats: client, subject of allegation, allegation, interview, evidence, recommendation. */
export interface GroupDefinition {
  readonly label: string;
  readonly plural: string;
}

/** One thing that may be chosen; a document holds the label, the core compares ids. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

export const FIELD_NAMES = Object.keys(fieldsJson.fields) as FieldName[];
export const GROUP_NAMES = Object.keys(fieldsJson.groups) as GroupName[];

/** Of a tick alone the prompt is here too. */
type Entry = FieldDefinition & { readonly prompt?: string };

const fields = fieldsJson.fields as unknown as Record<FieldName, Entry>;
const groups = fieldsJson.groups as unknown as Record<GroupName, GroupDefinition>;
const choices: ReadonlyMap<string, readonly Choice[]> = new Map(Object.entries(fieldsJson.choices));

/** What a field is called and what is written into it. */
export const fieldDefinition = (name: FieldName): FieldDefinition => fields[name];
/** The sentence beside the box of a tick; empty for a field of another kind. */
export const tickSentence = (name: FieldName): string =>
  fields[name].kind === 'tick' ? (fields[name].prompt ?? '') : '';
/** What each field is called. */
export const FIELD_LABELS = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, fields[name].label]),
) as Readonly<Record<FieldName, string>>;

/** What a group is called. */
export const groupDefinition = (name: GroupName): GroupDefinition => groups[name];
/** What one copy of a group is called, by its number from 1: “Allegation 2”. */
export const copyName = (name: GroupName, number: number): string =>
  `${groups[name].label} ${String(number)}`;

/** A list of the dictionary's own, by name; empty for a name that it does not have. */
export const dictionaryChoices = (list: string): readonly Choice[] => choices.get(list) ?? [];

/** The group whose copies the field repeats in; absent for a field that a document has once. */
export const groupOf = (name: FieldName): GroupName | undefined =>
  GROUP_NAMES.find((group) => name.startsWith(`${group}.`));
