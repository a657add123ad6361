import { incidentIdKey, incidentIdLook } from '../../casefile';
import type { ReadDocument } from '../rule';
import { caseRule } from '../support/by-requirement';
import { isToConfirm, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { onlyWarns } from '../support/severity';
import { disagreement, fileOf } from './compare';
import type { Saying } from './compare';

const idOf = ({ caseFile }: ReadDocument): string => textOf(caseFile.fields, 'incident.id');

/** Whether a reader takes some of the IDs for one, though they are not written with the same characters. */
const someLookAlike = (documents: readonly ReadDocument[]): boolean => {
  const ids = documents.map(idOf).filter((id) => incidentIdKey(id) !== '');
  return new Set(ids.map(incidentIdLook)).size < new Set(ids.map(incidentIdKey)).size;
};

const sayingOf = (document: ReadDocument): readonly Saying[] => {
  const text = idOf(document);
  const key = incidentIdKey(text);
  return key === '' ? [] : [{ key, shown: quote(text), file: fileOf(document) }];
};

/** One case has one incident report ID. */
export const caseIncidentIdsDiffer = caseRule({
  id: 'case-incident-ids-differ',
  group: 'case',
  requirement: 'documents-agree',
  // Documents of two incidents in one bundle would put one client's papers into another's file.
  severity: 'error',
  description: 'The documents of a case give the same incident report ID.',
  *check({ documents }) {
    const said = disagreement(documents.flatMap(sayingOf));
    if (said === undefined) return;
    const sure = documents.filter(({ caseFile }) => !isToConfirm(caseFile.fields, 'incident.id'));
    const isAlike = someLookAlike(documents);
    const note = isAlike ? ' They look alike, but are not written with the same characters.' : '';
    yield {
      ...onlyWarns(disagreement(sure.flatMap(sayingOf)) === undefined),
      message: `“${labelOf('incident.id')}” is ${said}.${note}`,
      fix: isAlike
        ? 'Type the ID again wherever it is wrong, and look out for O and 0, I, l and 1, and letters of other scripts.'
        : 'Correct the ID that is wrong, or take out the document that belongs to another case.',
    };
  },
});
