import { isNoValue } from '../../casefile';
import { documentRule } from '../support/by-requirement';
import { at, choiceIdOf, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/**
 * Where the document says that the regulator was notified, its number ties the two together. The source has a field for
 * the number and does not say that it must be given, so this is for a person to look at.
 */
export const dataSsrNumberMissing = documentRule({
  id: 'data-ssr-number-missing',
  group: 'data',
  requirement: 'ssr-number-given',
  severity: 'warning',
  description:
    'The Social Services Regulator’s notification number is given where the incident was notified.',
  *check({ document: { caseFile }, policy }) {
    const { fields } = caseFile;
    const text = textOf(fields, 'regulator.notificationNumber');
    if (choiceIdOf(policy, fields, 'regulator.notified') !== 'yes' || !isNoValue(text)) return;
    const said = text === '' ? 'is not given' : `says ${quote(text)}`;
    yield {
      message: `“${labelOf('regulator.notificationNumber')}” ${said}, and the document says that the Social Services Regulator was notified.`,
      fix: 'Write the number that the regulator gave the notification.',
      ...at(fields['regulator.notificationNumber']?.place ?? fields['regulator.notified']?.place),
    };
  },
});
