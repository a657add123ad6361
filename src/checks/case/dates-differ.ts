import { EXPECTED_IN_PLAN, nameKey } from '../../casefile';
import { formatDate } from '../../policy';
import type { FieldName } from '../../template';
import { knownDateIn } from '../data/dated-field';
import type { KnownDate } from '../data/dated-field';
import type { ReadDocument } from '../rule';
import { caseRule } from '../support/by-requirement';
import { copiesOf, labelOf, textOf } from '../support/case-view';
import { disagreement, fileOf } from './compare';
import type { Saying } from './compare';

/** Dates of what happened once, whichever document tells it. */
const ONCE: readonly FieldName[] = [
  'incident.occurredOn',
  'incident.awareOn',
  'incident.submittedOn',
  'incident.endorsedOn',
  'police.reportedOn',
  'police.clearedOn',
  'rcs.notifiedOn',
  'rcs.updatedOn',
  'plan.endorsedOn',
];

const FIX = 'Correct the date that is wrong, or take out the document that belongs to another case.';

const saying = (document: ReadDocument, found: KnownDate | undefined): Saying[] =>
  found === undefined ? [] : [{ key: found.date, shown: formatDate(found.date), file: fileOf(document) }];

/** Dates of birth by the client's name, with the name as it was first written. */
const birthDates = (documents: readonly ReadDocument[]): ReadonlyMap<string, readonly Saying[]> => {
  const byName = new Map<string, Saying[]>();
  for (const document of documents) {
    for (const { fields } of copiesOf(document.caseFile, 'client')) {
      const key = nameKey(textOf(fields, 'client.name'));
      if (key === '') continue;
      byName.set(key, [
        ...(byName.get(key) ?? []),
        ...saying(document, knownDateIn(fields, 'client.dateOfBirth')),
      ]);
    }
  }
  return byName;
};

/** What happened on one day in one document happened on that day in all. */
export const caseDatesDiffer = caseRule({
  id: 'case-dates-differ',
  group: 'case',
  requirement: 'documents-agree',
  description: 'The documents of a case give the same dates.',
  *check({ documents }) {
    const afterPlan = documents.filter(({ caseFile }) => caseFile.kind.value !== 'investigation-plan');
    for (const field of [...ONCE, ...EXPECTED_IN_PLAN]) {
      const among = EXPECTED_IN_PLAN.includes(field) ? afterPlan : documents;
      const said = disagreement(
        among.flatMap((document) => saying(document, knownDateIn(document.caseFile.fields, field))),
      );
      if (said !== undefined) yield { message: `“${labelOf(field)}” is ${said}.`, fix: FIX };
    }
    for (const sayings of birthDates(documents).values()) {
      const said = disagreement(sayings);
      if (said !== undefined) {
        yield { message: `“${labelOf('client.dateOfBirth')}” of one client is ${said}.`, fix: FIX };
      }
    }
  },
});
