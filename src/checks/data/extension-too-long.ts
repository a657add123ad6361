import { isNoValue } from '../../casefile';
import { timeLimit } from '../../policy';
import { documentRule } from '../support/by-requirement';
import { labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { onlyWarns } from '../support/severity';
import { readExtension } from './extension';

/** What an extension request can add at most. */
export const dataExtensionTooLong = documentRule({
  id: 'data-extension-too-long',
  group: 'data',
  requirement: 'extension-at-most',
  description: 'An extension is for at most 60 business days.',
  *check({ document: { caseFile }, policy }) {
    const reading = caseFile.fields['investigation.extensionDays'];
    const text = textOf(caseFile.fields, 'investigation.extensionDays');
    const limit = timeLimit(policy, 'investigation-extension');
    if (reading === undefined || limit === undefined || isNoValue(text)) return;
    const days = readExtension(text);
    const label = labelOf('investigation.extensionDays');
    if (days === undefined) {
      yield {
        severity: 'warning',
        message: `“${label}” says ${quote(text)}, which cannot be read as one number of business days.`,
        fix: 'Write the number of business days only, for example 20.',
        place: reading.place,
      };
    } else if (days > limit.days) {
      yield {
        ...onlyWarns(reading.sureness === 'to-confirm'),
        message: `“${label}” is ${days}, and an extension request can add at most ${limit.days} ${limit.unit}.`,
        fix: 'Check the days against the form; once an extended due date has passed, a new form is submitted.',
        place: reading.place,
      };
    }
  },
});
