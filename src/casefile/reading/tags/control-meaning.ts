import type { Control } from '../../../docx';
import { FIELD_NAMES, GROUP_NAMES, TAG_PREFIX } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { Sureness } from '../../case-file';
import { usualSureness } from '../../sureness';

/** What a content control stands for. */
export interface ControlMeaning {
  readonly field?: FieldName;
  readonly group?: GroupName;
  readonly section?: string;
  readonly sureness: Sureness;
}

/** Says what a control stands for; nothing where nobody knows. */
export type MeanControl = (control: Control) => ControlMeaning | undefined;

const GROUP_PREFIX = `${TAG_PREFIX}group.`;
const SECTION_PREFIX = `${TAG_PREFIX}section.`;

const fieldByTag = new Map<string, FieldName>(FIELD_NAMES.map((field) => [`${TAG_PREFIX}${field}`, field]));
const groupByTag = new Map<string, GroupName>(GROUP_NAMES.map((group) => [`${GROUP_PREFIX}${group}`, group]));

const SURENESS = usualSureness('tag');

/** What the tags of ours say, `cims:…`; those that we do not know say nothing. */
export const ours: MeanControl = ({ tag }) => {
  if (!tag.startsWith(TAG_PREFIX)) return undefined;
  const field = fieldByTag.get(tag);
  if (field !== undefined) return { field, sureness: SURENESS };
  const group = groupByTag.get(tag);
  if (group !== undefined) return { group, sureness: SURENESS };
  return tag.startsWith(SECTION_PREFIX)
    ? { section: tag.slice(SECTION_PREFIX.length), sureness: SURENESS }
    : undefined;
};
