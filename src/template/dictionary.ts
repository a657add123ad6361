import fieldsJson from '../../templates/fields.json';
import type { Sourced } from '../policy';

/** The name of a field, for example `incident.id`; what stands before the dot of a repeating field is its group. */
export type FieldName = keyof (typeof fieldsJson)['fields'];
export type GroupName = keyof (typeof fieldsJson)['groups'];

/** What a person writes into a field: the control it becomes and how its text is read. */
export type FieldKind = 'text' | 'long-text' | 'date' | 'number' | 'choice' | 'tick';

/** One field, declared once for all templates (`templates/fields.json`). */
export interface FieldDefinition extends Sourced {
  readonly label: string;
  readonly kind: FieldKind;
  /** What the control says while it is empty; for a tick, the sentence beside the box. No two fields share one. */
  readonly prompt: string;
  /** For `choice`: the name of a list, one of the policy's (`rcs.findings`) or one of the dictionary's. */
  readonly choices?: string;
  /** Other words that people and other templates label it with. */
  readonly synonyms: readonly string[];
}

/** A thing that repeats: client, subject of allegation, allegation, interview, evidence, recommendation. */
export interface GroupDefinition extends Sourced {
  readonly label: string;
  readonly plural: string;
  readonly synonyms: readonly string[];
}

/** One thing that may be chosen; a document holds the label, the core compares ids. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

export const FIELD_NAMES = Object.keys(fieldsJson.fields) as FieldName[];
export const GROUP_NAMES = Object.keys(fieldsJson.groups) as GroupName[];

const fields = fieldsJson.fields as unknown as Record<FieldName, FieldDefinition>;
const groups = fieldsJson.groups as unknown as Record<GroupName, GroupDefinition>;
const choices: ReadonlyMap<string, readonly Choice[]> = new Map(Object.entries(fieldsJson.choices));

/** What the dictionary says of a field. */
export const fieldDefinition = (name: FieldName): FieldDefinition => fields[name];
/** What each field is called. */
export const FIELD_LABELS = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, fields[name].label]),
) as Readonly<Record<FieldName, string>>;

/** What the dictionary says of a group. */
export const groupDefinition = (name: GroupName): GroupDefinition => groups[name];

/** A list of the dictionary's own, by name; empty for a name that it does not have. */
export const dictionaryChoices = (list: string): readonly Choice[] => choices.get(list) ?? [];

/** The group whose copies the field repeats in; absent for a field that a document has once. */
export const groupOf = (name: FieldName): GroupName | undefined =>
  GROUP_NAMES.find((group) => name.startsWith(`${group}.`));
