// The rest of the dictionary, for what reads documents and makes templates.
import fieldsJson from '../../templates/fields.json';
import type { Sourced } from '../policy';
import type { FieldName, GroupName } from './dictionary';

/** What a field is asked for with, what else it is called, and where that is from. */
export interface FieldWords extends Sourced {
  /** What the control says while it is empty; for a tick, the sentence beside the box. No two fields share one. */
  readonly prompt: string;
  /** Other words that people and other templates label it with. */
  readonly synonyms: readonly string[];
}

/** What else the copies of a group are called, and where that is from. */
export interface GroupWords extends Sourced {
  readonly synonyms: readonly string[];
}

const fields = fieldsJson.fields as unknown as Record<FieldName, FieldWords>;
const groups = fieldsJson.groups as unknown as Record<GroupName, GroupWords>;

/** The other words of a field. */
export const fieldWords = (name: FieldName): FieldWords => fields[name];
/** The other words of a group. */
export const groupWords = (name: GroupName): GroupWords => groups[name];
