import { applies, isNoValue, placeOfSection } from '../../casefile';
import { listed } from '../../policy';
import { fieldsOf, fieldWords } from '../../template';
import type { FieldName } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, textOf } from '../support/case-view';
import { OWNED_FIELDS } from '../support/owned-fields';
import { severityOf } from '../support/severity';

const ID = 'completeness-endorsement-missing';

/** The fields of an endorsement that the document must have, section by section, in which nothing stands. */
const gaps = (context: CheckContext): ReadonlyMap<string, readonly FieldName[]> => {
  const result = new Map<string, FieldName[]>();
  if (context.definition === undefined) return result;
  for (const { section, item } of fieldsOf(context.definition)) {
    if (OWNED_FIELDS[item.field] !== ID || !applies(context, section.when)) continue;
    // “N/A” and “not yet endorsed” are no endorsement.
    if (!isNoValue(textOf(context.document.caseFile.fields, item.field))) continue;
    result.set(section.name, [...(result.get(section.name) ?? []), item.field]);
  }
  return result;
};

const finding = (context: CheckContext, name: string, fields: readonly FieldName[]): RuleFinding => {
  const section = context.definition?.sections.find((each) => each.name === name);
  const what = fields.some((field) => field.startsWith('plan.')) ? 'plan' : 'document';
  const labels = listed(fields.map((field) => `“${labelOf(field)}”`));
  const [first] = fields;
  const asked = fields.map(fieldWords);
  // A section that is only suggested for this kind of document makes its fields no surer.
  const surest =
    section?.standing === 'suggested'
      ? section
      : (asked.find(({ standing }) => standing === 'stated') ?? asked[0]);
  const places = context.document.caseFile.fields;
  return {
    ...(surest && { source: surest.source, standing: surest.standing, severity: severityOf(surest) }),
    message: `The endorsement of the ${what} is not complete: ${labels} ${fields.length === 1 ? 'is' : 'are'} not given.`,
    fix: `Have the ${what} endorsed by the delegated authority, and write down who it was and when.`,
    ...at((first && places[first]?.place) ?? (section && placeOfSection(context, section))),
  };
};

/** Who endorsed the document, in what position and when. A plan inside the report is endorsed there too. */
export const completenessEndorsementMissing = documentRule({
  id: ID,
  group: 'completeness',
  requirement: 'plan-endorsed',
  description: 'The delegated authority’s endorsement of the document, and of a plan inside it, is complete.',
  *check(context) {
    for (const [section, fields] of gaps(context)) yield finding(context, section, fields);
  },
});
