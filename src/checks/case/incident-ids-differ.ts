import type { ReadDocument } from '../rule';
import { caseRule } from '../support/by-requirement';
import { isToConfirm, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { onlyWarns } from '../support/severity';
import { disagreement, fileOf } from './compare';
import type { Saying } from './compare';

const idKey = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/^IRD(?=\d)/, '');

const sayingOf = (document: ReadDocument): readonly Saying[] => {
  const text = textOf(document.caseFile.fields, 'incident.id');
  const key = idKey(text);
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
    yield {
      ...onlyWarns(disagreement(sure.flatMap(sayingOf)) === undefined),
      message: `“${labelOf('incident.id')}” is ${said}.`,
      fix: 'Correct the ID that is wrong, or take out the document that belongs to another case.',
    };
  },
});
