import { GROUP_NAMES, fieldDefinition, groupDefinition, groupWords } from '../../../template';
import type { GroupName } from '../../../template';
import { mainField } from './main-field';
import type { LayoutWords } from './meaning';
import { labelForms, normalise } from './normalise';

/** What groups are called in the document that is being read. */
export interface GroupNames {
  /** The group that a name such as "Allegation" or "Details of client" is of. */
  readonly groupNamed: (text: string) => GroupName | undefined;
  /** Whether a first word can be that of a group's name: a cheap way to see that a line is no "Allegation 1". */
  readonly mayNameGroup: (first: string) => boolean;
}

const groupByName = new Map<string, GroupName>(
  GROUP_NAMES.flatMap((group) => {
    const { label, plural } = groupDefinition(group);
    const { synonyms } = groupWords(group);
    const main = fieldDefinition(mainField(group));
    return [label, plural, ...synonyms, main.label, group].map((text): [string, GroupName] => [
      normalise(text),
      group,
    ]);
  }),
);

/** The group that a name such as "Allegation" or "Details of client" is of. */
export const groupNamed = (text: string, layout: LayoutWords): GroupName | undefined => {
  for (const form of labelForms(text)) {
    if (layout.has(form)) return layout.get(form)?.group;
    const group = groupByName.get(form);
    if (group !== undefined) return group;
  }
  return undefined;
};

/** The first words of all group names. */
export const GROUP_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...groupByName.keys()].map((name) => name.split(' ')[0] ?? ''),
);
