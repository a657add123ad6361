import { isStillToCome, saysSomething } from '../../casefile';
import { findNamed, findOnly, namesUnder } from '../../policy';
import type { NamedEntry } from '../../policy';
import type { FieldName } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { hasRationale, isConfirmed } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, isToConfirm, labelOf, placeOfField, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';
import { quote } from '../support/excerpt';
import { incidentTypeFields } from '../support/incident-type-fields';

/** How many names a mend lists. */
const NAMED = 6;

const unknown = (name: string, text: string, list: readonly NamedEntry[]): RuleFinding => {
  const labels = list.slice(0, NAMED).map(({ label }) => `“${label}”`);
  const weakest = list.find(({ standing }) => standing === 'suggested') ?? list[0];
  return {
    ...(weakest && { source: weakest.source, standing: weakest.standing }),
    severity: 'warning',
    message: `${name} says ${quote(text)}, which is no name that this tool knows, so it was not held against the policy.`,
    fix: `Use a name as CIMS or the scheme has it, such as ${labels.join(', ')}.`,
  };
};

/** A word that several names begin with: it is known, and does not say which of them is meant. */
const open = (name: string, text: string, list: readonly NamedEntry[]): RuleFinding => {
  const names = namesUnder(list, text);
  const [first] = names;
  return {
    ...(first && { source: first.source, standing: first.standing }),
    severity: 'warning',
    message: `${name} says ${quote(text)}, and that does not say which: ${names.map(({ label }) => `“${label}”`).join(' or ')}.`,
    fix: 'Write the whole name, so that it can be held against the policy.',
  };
};

const OTHER_SIDE: Readonly<Partial<Record<FieldName, FieldName>>> = {
  'allegation.rcsFinding': 'allegation.outcome',
  'allegation.outcome': 'allegation.rcsFinding',
};

/**
 * What is added where an RCS finding and a CIMS outcome stand side by side and one of them cannot be understood: whether
 * they agree can then not be vouched for, unless the writer says why they differ or that somebody looked at the table.
 */
const notCompared = (copy: Copy, field: FieldName, context: CheckContext): Partial<RuleFinding> => {
  const other = OTHER_SIDE[field];
  if (other === undefined) return {};
  // “N/A” on one side says that the allegation does not concern it.
  if (![field, other].every((side) => saysSomething(textOf(copy.fields, side)))) return {};
  if (isToConfirm(copy.fields, field, other)) return {};
  if (hasRationale(copy, context) || isConfirmed(copy, context)) return {};
  return {
    severity: 'error',
    fix: `Use a name as CIMS or the scheme has it, or tick “${labelOf('allegation.confirmed')}” once somebody has compared the two.`,
  };
};

function* check(context: CheckContext): Iterable<RuleFinding> {
  const { document, policy } = context;
  for (const { field, text, name, place } of incidentTypeFields(document)) {
    const isKnown =
      findNamed(policy.incidentTypes, text) !== undefined ||
      findNamed(policy.retiredIncidentTypes, text) !== undefined;
    // That there is no second type is an answer.
    const isNone = field === 'incident.secondaryType' && !saysSomething(text);
    if (!isKnown && !isNone && !isStillToCome(text))
      yield { ...unknown(name, text, policy.incidentTypes), ...at(place) };
  }
  const lists: readonly (readonly [FieldName, readonly NamedEntry[]])[] = [
    ['allegation.rcsConductType', policy.conductTypes],
    ['allegation.rcsFinding', policy.findings],
    ['allegation.outcome', policy.outcomes],
  ];
  for (const copy of copiesOf(document.caseFile, 'allegation')) {
    for (const [field, list] of lists) {
      const text = textOf(copy.fields, field);
      // “N/A” is no outcome; the rules for what is missing say so.
      const isGap =
        text === '' || isStillToCome(text) || (field === 'allegation.outcome' && !saysSomething(text));
      if (isGap || findOnly(list, text) !== undefined) continue;
      if (findNamed(list, text) !== undefined) {
        // Where the value is to be confirmed, that finding says which names there are.
        if (!isToConfirm(copy.fields, field))
          yield {
            ...open(`${copy.name}: “${labelOf(field)}”`, text, list),
            ...at(placeOfField(copy, field)),
          };
        continue;
      }
      yield {
        ...unknown(`${copy.name}: “${labelOf(field)}”`, text, list),
        ...notCompared(copy, field, context),
        ...at(placeOfField(copy, field)),
      };
    }
  }
}

/** A name that is in none of the lists cannot be held against the tables, and must not pass in silence. */
export const mappingNameUnknown = documentRule({
  id: 'mapping-name-unknown',
  group: 'mapping',
  requirement: 'readable-in-full',
  // Only where the two sides of an allegation cannot be compared and nobody says that they were.
  severity: 'error',
  description: 'Incident types, conduct types, findings and outcomes are given by their names.',
  check,
});
