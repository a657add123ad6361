import { formatDate } from '../../policy';
import { documentRule } from '../support/by-requirement';
import { at, labelOf } from '../support/case-view';
import { dateIn } from './dated-field';
import { reportDue } from './due-date';
import type { ReportDue } from './due-date';

/** Whether a written due date is one that the counted one and what is known of an extension allow. */
const agrees = (written: string, { due, form, extended, latest, extensionDays }: ReportDue): boolean => {
  if (written === due || written === extended) return true;
  const isOpen = form === 'new-form' || (form === 'submitted' && (extensionDays ?? 0) === 0);
  return isOpen && written > due && (form === 'new-form' || written <= latest);
};

/** The due date in the document beside the one that can be counted. */
export const dataDueDateDiffers = documentRule({
  id: 'data-due-date-differs',
  group: 'data',
  requirement: 'report-due',
  severity: 'warning',
  description: 'The due date in the document is the one that 28 business days from endorsement give.',
  *check(context) {
    const { fields } = context.document.caseFile;
    const clock = reportDue(context.document, context);
    if (clock === undefined || fields['investigation.dueOn'] === undefined) return;
    const { due, counted, caution, extended } = clock;
    const label = labelOf('investigation.dueOn');
    const withExtension =
      extended === undefined || extended === due ? '' : `, or ${formatDate(extended)} with the extension`;
    const reckoned = `${formatDate(due)} (${counted}${caution})${withExtension}`;
    const written = dateIn(fields, 'investigation.dueOn');
    const place = at(fields['investigation.dueOn'].place);
    if (written === undefined) {
      yield {
        severity: 'info',
        message: `“${label}” is not filled in; counted, it is ${reckoned}.`,
        fix: `Write ${formatDate(extended ?? due)} if the count is right.`,
        ...place,
      };
    } else if (written.date !== undefined && !agrees(written.date, clock)) {
      yield {
        severity: written.date < due ? 'info' : 'warning',
        message: `“${label}” is ${formatDate(written.date)}; counted, it is ${reckoned}.`,
        fix: 'Correct the due date, or the date of endorsement or the extension that it is counted from.',
        ...place,
      };
    }
  },
});
