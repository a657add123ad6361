import type { FieldReadings } from '../../casefile';
import { addBusinessDays, dueOn, formatDate, holidaysKnownFor, timeLimit } from '../../policy';
import type { CalendarDate, OrganisationSettings } from '../../policy';
import type { CheckContext, ReadDocument } from '../rule';
import { choiceIdOf, isFilled, textOf } from '../support/case-view';
import { leavingOut } from './counting';
import { knownDateIn } from './dated-field';
import type { KnownDate } from './dated-field';
import { readExtension } from './extension';

/** When the investigation report is due, and how that was counted. */
export interface ReportDue {
  readonly endorsed: KnownDate;
  readonly due: CalendarDate;
  /** `28 business days after 6 February 2026, leaving out weekends and …`. */
  readonly counted: string;
  /** What to add where the public holidays of a year are not known; else empty. */
  readonly caution: string;
  readonly form: 'none' | 'submitted' | 'new-form';
  /** Business days of the extension as written, none where nothing can be read. */
  readonly extensionDays?: number;
  /** The last day with the extension; with `latest` where the days are not given. */
  readonly extended?: CalendarDate;
  /** The last day that any single extension could reach. */
  readonly latest: CalendarDate;
}

type Context = Pick<CheckContext, 'policy' | 'organisation' | 'documents'>;

const FORMS: Readonly<Record<string, ReportDue['form']>> = {
  'extension-submitted': 'submitted',
  'extension-new-form-submitted': 'new-form',
};

const caution = (from: CalendarDate, to: CalendarDate): string => {
  const unknown = [from, to].find((date) => !holidaysKnownFor(date));
  return unknown === undefined
    ? ''
    : `; the public holidays of ${unknown.slice(0, 4)} are not known to this tool, so it may be later`;
};

const holidaysOf = ({ holidays }: OrganisationSettings): readonly CalendarDate[] => holidays ?? [];

/** The fields that tell of an extension: the document's own, else those of another document of the case. */
const extensionFields = (document: ReadDocument, documents: readonly ReadDocument[]): FieldReadings => {
  const tells = ({ caseFile: { fields } }: ReadDocument): boolean =>
    isFilled(fields, 'investigation.extensionForm') || isFilled(fields, 'investigation.extensionDays');
  return ([document, ...documents].find(tells) ?? document).caseFile.fields;
};

/** Counts the due date of the investigation report; nothing where the document does not give what it is counted from. */
export const reportDue = (
  document: ReadDocument,
  { policy, organisation, documents }: Context,
): ReportDue | undefined => {
  const endorsed = knownDateIn(document.caseFile.fields, 'incident.endorsedOn');
  const limit = timeLimit(policy, 'investigation-report');
  const most = timeLimit(policy, 'investigation-extension');
  if (endorsed === undefined || limit === undefined || most === undefined) return undefined;
  const own = holidaysOf(organisation);
  const { date: due } = dueOn(limit, endorsed.date, own);
  const latest = addBusinessDays(due, most.days, own);
  const extension = extensionFields(document, documents);
  const chosen = choiceIdOf(policy, extension, 'investigation.extensionForm');
  const days = readExtension(textOf(extension, 'investigation.extensionDays'));
  return {
    endorsed,
    due,
    counted: `${limit.days} ${limit.unit} after ${formatDate(endorsed.date)}, ${leavingOut(endorsed.date, due, own)}`,
    caution: caution(endorsed.date, due),
    form: FORMS[chosen ?? ''] ?? 'none',
    latest,
    ...(days !== undefined && {
      extensionDays: days,
      extended: addBusinessDays(due, Math.min(days, most.days), own),
    }),
  };
};
