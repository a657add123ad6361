import { incidentIdKey, incidentIdsIn } from '../../casefile';
import type { Contradiction, FieldReadings } from '../../casefile';
import { findOnly, listed } from '../../policy';
import { choicesOf, copyName, groupOf } from '../../template';
import type { FieldName } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/** What a case is known by; other fields are too often labelled like something else to be compared. */
const COMPARED: ReadonlySet<FieldName> = new Set<FieldName>([
  'incident.id',
  'incident.type',
  'incident.occurredOn',
  'incident.submittedOn',
  'incident.endorsedOn',
  'rcs.matterNumber',
  'allegation.statement',
  'allegation.rcsFinding',
  'allegation.outcome',
]);

/**
 * A second incident report ID in a control, or in a header or footer, is what is left of another case; one behind a label
 * in the text may be that of a related incident.
 */
const isOfAnotherCase = ({ field, reading }: Contradiction, { document }: CheckContext): boolean => {
  if (field !== 'incident.id' || reading.sureness === 'to-confirm') return false;
  if (isToConfirm(document.caseFile.fields, field)) return false;
  const part = document.content.parts.find(({ name }) => name === reading.place.part);
  return reading.foundBy === 'tag' || part?.kind !== 'body';
};

/** What was decided on an allegation: which of two that differ is meant, nobody but its writer can say. */
const DECIDED: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

/** The same allegation is decided in two places, in so many words, and not alike. */
const isDecidedTwice = (
  { field, reading }: Contradiction,
  context: CheckContext,
  taken: FieldReadings,
): boolean => {
  if (!DECIDED.has(field) || reading.sureness === 'to-confirm' || isToConfirm(taken, field)) return false;
  const choices = choicesOf(field, context.policy);
  const [first, second] = [textOf(taken, field), reading.text].map((text) => findOnly(choices, text));
  return first !== undefined && second !== undefined && first.id !== second.id;
};

/** Whose value it is: the document's, or that of one copy of a group. */
const ownerOf = ({ field, copy }: Contradiction, { document: { caseFile } }: CheckContext) => {
  const group = groupOf(field);
  const here = { fields: caseFile.fields, name: '' };
  if (group === undefined || copy === undefined) return here;
  const fields = caseFile.groups[group][copy - 1]?.fields;
  return fields === undefined ? here : { fields, name: `${copyName(group, copy)}: ` };
};

const finding = (contradiction: Contradiction, context: CheckContext): RuleFinding => {
  const { field, reading } = contradiction;
  const { fields, name } = ownerOf(contradiction, context);
  const taken = textOf(fields, field);
  return {
    severity:
      isOfAnotherCase(contradiction, context) || isDecidedTwice(contradiction, context, fields)
        ? 'error'
        : 'warning',
    message: `${name}“${labelOf(field)}” is ${quote(taken)} in one place and ${quote(reading.text)} in another; the first was taken.`,
    fix: 'Correct the one that is wrong, or take it out.',
    ...at(reading.place),
  };
};

/** Several IDs in the one field: which case the document belongs to, nobody can tell. */
function* severalIds({ document: { caseFile } }: CheckContext): Iterable<RuleFinding> {
  const reading = caseFile.fields['incident.id'];
  const ids = incidentIdsIn(reading?.text ?? '');
  if (reading === undefined || new Set(ids.map(incidentIdKey)).size < 2) return;
  yield {
    severity: 'warning',
    message: `“${labelOf('incident.id')}” seems to hold ${String(ids.length)} IDs: ${listed(ids.map(quote))}; the whole was taken for one.`,
    fix: 'Give the ID of the incident report that this document is about, and name others in the text.',
    ...at(reading.place),
  };
}

/** A document says once what it is about, or the same each time. */
export const dataValueGivenTwice = documentRule({
  id: 'data-value-given-twice',
  group: 'data',
  requirement: 'documents-agree',
  // Which case a document belongs to cannot be vouched for where it names two, nor what it decided where it says two.
  severity: 'error',
  description:
    'A document gives one incident report ID, one incident type and one date of each kind, and words and decides each allegation once.',
  *check(context) {
    yield* severalIds(context);
    for (const contradiction of context.document.caseFile.contradictions) {
      if (COMPARED.has(contradiction.field)) yield finding(contradiction, context);
    }
  },
});
