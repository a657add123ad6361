import { formatDate, REQUIREMENTS } from '../../policy';
import type { Severity } from '../finding';
import type { CheckContext, ReadDocument, RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { knownDateIn } from './dated-field';
import { reportDue } from './due-date';
import type { ReportDue } from './due-date';
import { speaksFor } from './due-document';

type Late = Pick<RuleFinding, 'message' | 'fix' | 'severity' | 'source' | 'standing'>;

const requirementOf = (id: 'extension-form' | 'extension-new-form') => {
  const { source, standing } = REQUIREMENTS[id];
  return { source, standing };
};

const NEW_FORM =
  'Submit a new extension request form, or submit the report at once; then record the form and its days in the report.';

const lateness = (clock: ReportDue, today: string): Late | undefined => {
  const { due, counted, caution, form, extensionDays, extended, latest } = clock;
  if (today <= due) return undefined;
  const base = `The investigation report was due on ${formatDate(due)} (${counted}${caution})`;
  if (form === 'none') {
    const days = extensionDays ?? 0;
    return {
      message: `${base}, and no extension request form is recorded${days > 0 ? ` for the extension of ${days} business days` : ''}.`,
      fix: 'Submit the report if that has not been done, or complete the extension request form, upload it to the client incident register and record it in the report.',
    };
  }
  if (form === 'new-form') {
    return {
      severity: 'info',
      message: `${base}, and a new extension request form is recorded: when the report is due now has not been counted.`,
      fix: 'See that the due date in the report is the one that the newest form gives.',
    };
  }
  if (extended === undefined || extensionDays === 0) {
    return today > latest
      ? {
          ...requirementOf('extension-new-form'),
          message: `${base}, and even the longest extension ended on ${formatDate(latest)}.`,
          fix: NEW_FORM,
        }
      : {
          severity: 'warning',
          message: `${base}, and an extension request form is recorded without how many business days it gives.`,
          fix: 'Write how many business days the form gives.',
        };
  }
  if (today <= extended) return undefined;
  return {
    ...requirementOf('extension-new-form'),
    message: `${base}, and its extension of ${extensionDays ?? 0} business days ended on ${formatDate(extended)}.`,
    fix: NEW_FORM,
  };
};

/**
 * How severe lateness is at most. A plan is no report; what a sentence says is not certain; nor is a count over a year
 * whose holidays are not known; the source speaks of CIMS investigations; and a report that was endorsed in time may
 * have been submitted then.
 */
const atMost = (
  { caseFile }: ReadDocument,
  { endorsed, caution, due, extended, form }: ReportDue,
): Severity => {
  const reportEndorsed = knownDateIn(caseFile.fields, 'endorsement.date');
  const last = form === 'none' ? due : (extended ?? due);
  const isCertain =
    caseFile.kind.value === 'investigation-report' &&
    caseFile.pathway.value === 'cims' &&
    !endorsed.unsure &&
    caution === '' &&
    (reportEndorsed === undefined || reportEndorsed.date > last);
  return isCertain ? 'error' : 'warning';
};

/** A report that is not late yet, and would be without the days that the organisation's own file leaves out. */
function* inTimeByOwnHolidays(context: CheckContext, clock: ReportDue): Iterable<RuleFinding> {
  const { document, organisation, today } = context;
  if ((organisation.holidays ?? []).length === 0) return;
  const plain = reportDue(document, { ...context, organisation: { ...organisation, holidays: [] } });
  const late = plain && lateness(plain, today);
  if (plain === undefined || late === undefined || late.severity === 'info') return;
  yield {
    severity: 'warning',
    place: clock.endorsed.place,
    message: `The investigation report is not overdue only because of the organisation’s own holidays: it is due on ${formatDate(clock.due)} (${clock.counted}), and without them it was due on ${formatDate(plain.due)}.`,
    fix: 'See that the days under “holidays” in the organisation’s policy file are right.',
  };
}

/** The 28 business days, and what extends them. */
export const dataReportOverdue = documentRule({
  id: 'data-report-overdue',
  group: 'data',
  requirement: 'report-due',
  description: 'The investigation report is not past its due date, or an extension request form covers it.',
  *check(context) {
    const { document, today } = context;
    const clock = reportDue(document, context);
    if (clock === undefined || !speaksFor(document, context)) return;
    const late = lateness(clock, today);
    if (late === undefined) yield* inTimeByOwnHolidays(context, clock);
    else yield { severity: atMost(document, clock), place: clock.endorsed.place, ...late };
  },
});
