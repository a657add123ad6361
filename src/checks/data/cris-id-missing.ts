import { isNoValue } from '../../casefile';
import { documentRule } from '../support/by-requirement';
import { at, choiceIdOf, copiesOf, isToConfirm, labelOf, placeOfField, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { onlyWarns } from '../support/severity';

/** Each client who is a child or young person in care has a CRIS ID. */
export const dataCrisIdMissing = documentRule({
  id: 'data-cris-id-missing',
  group: 'data',
  requirement: 'cris-id-given',
  description: 'The CRIS ID is given for each child or young person in care.',
  *check({ document: { caseFile }, policy }) {
    for (const client of copiesOf(caseFile, 'client')) {
      const { fields, name } = client;
      const text = textOf(fields, 'client.crisId');
      if (choiceIdOf(policy, fields, 'client.inCare') !== 'yes' || !isNoValue(text)) continue;
      const said = text === '' ? 'is not given' : `says ${quote(text)}`;
      yield {
        ...onlyWarns(isToConfirm(fields, 'client.inCare')),
        message: `“${labelOf('client.crisId')}” ${said} for ${name}, who is a child or young person in care.`,
        fix: 'Write the client’s CRIS ID.',
        ...at(placeOfField(client, 'client.crisId')),
      };
    }
  },
});
