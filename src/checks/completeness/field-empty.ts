import { gapsOf, isMissing, sectionsAsked } from '../../casefile';
import type { CopyNeed, FieldNeed } from '../../casefile';
import { fieldWords, groupDefinition } from '../../template';
import type { FieldItem, GroupItem } from '../../template';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, labelOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { OWNED_FIELDS } from '../support/owned-fields';
import { severityOf } from '../support/severity';

const sourced = (item: FieldItem) => {
  const field = fieldWords(item.field);
  const source = item.source ?? field.source;
  const standing = item.standing ?? field.standing;
  return { source, standing, severity: severityOf({ standing }) };
};

/** A field of a group is named with its copy: “Client 2: “Date of birth””. */
const nameOf = ({ item, copy }: FieldNeed): string =>
  copy === undefined ? `“${labelOf(item.field)}”` : `${copy.name}: “${labelOf(item.field)}”`;

const aboutField = (gap: FieldNeed): RuleFinding => ({
  ...sourced(gap.item),
  ...(gap.notApplicable === true && { severity: 'warning' }),
  ...at(gap.place),
  message:
    gap.standIn === undefined
      ? `${nameOf(gap)} is not filled in.`
      : `${nameOf(gap)} ${gap.notApplicable === true ? 'says' : 'still says'} ${quote(gap.standIn)}.`,
  fix: `${fieldWords(gap.item.field).prompt.replace(/\.$/, '')}.`,
});

/** As sure as the surest of what a copy must hold: without a copy none of it is there. */
const surest = ({ fields }: GroupItem) => {
  const required = fields.filter(({ required }) => required).map(sourced);
  return required.find(({ standing }) => standing === 'stated') ?? required[0];
};

const aboutGroup = ({ group, section, place }: CopyNeed): RuleFinding => {
  const { label } = groupDefinition(group.group);
  return {
    ...(surest(group) ?? {
      source: section.source,
      standing: section.standing,
      severity: severityOf(section),
    }),
    ...at(place),
    message: `Nothing is filled in for “${label}” under “${section.title}”.`,
    fix: `Fill in the fields for “${label}”, and copy them for each further one.`,
  };
};

/** Required fields in which nothing stands. What is not asked for in this case is not missed. */
export const completenessFieldEmpty = documentRule({
  id: 'completeness-field-empty',
  group: 'completeness',
  requirement: 'fields-completed',
  description: 'Every field that must be filled in is filled in.',
  *check(context) {
    for (const section of sectionsAsked(context)) {
      if (isMissing(context, section)) continue;
      for (const gap of gapsOf(context, section)) {
        if ('group' in gap) yield aboutGroup(gap);
        else if (OWNED_FIELDS[gap.item.field] === undefined) yield aboutField(gap);
      }
    }
  },
});
