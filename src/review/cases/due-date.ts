import { dueDocument, reportDue, type CheckContext, type ReportDue } from '../../checks';
import { formatDate, type CalendarDate } from '../../policy';

/** The day on which the investigation report of a case is due, and how that was counted. */
export interface CaseDueDate {
  readonly date: CalendarDate;
  readonly because: string;
  /** Whether a person should look at the date: an extension is recorded that cannot be counted, or holidays are not known. */
  readonly isGuess: boolean;
}

type Context = Pick<CheckContext, 'policy' | 'organisation' | 'documents'>;

const inWords = ({
  due,
  counted,
  caution,
  form,
  extended,
  extensionDays = 0,
  latest,
}: ReportDue): CaseDueDate => {
  const isGuess = caution !== '';
  const base = `${counted}${caution}`;
  if (form === 'new-form') {
    return {
      date: due,
      because: `${base}. A guess: a new extension request form is recorded, and the day that it gives has not been counted.`,
      isGuess: true,
    };
  }
  if (form === 'none') return { date: due, because: `${base}.`, isGuess };
  if (extended === undefined || extensionDays === 0) {
    return {
      date: due,
      because: `${base}. A guess: an extension request form is recorded without how many business days it gives.`,
      isGuess: true,
    };
  }
  return {
    date: extended,
    because: `${base}, that is ${formatDate(due)}, and ${extended === latest ? 'the longest extension that there is' : `an extension of ${String(extensionDays)} business days`}.`,
    isGuess,
  };
};

/** When the report of a case is due; nothing where no document gives what it is counted from. */
export const dueDateOfCase = (context: Context): CaseDueDate | undefined => {
  const document = dueDocument(context);
  const due = document === undefined ? undefined : reportDue(document, context);
  if (due === undefined) return undefined;
  const { because, isGuess, date } = inWords(due);
  return due.endorsed.unsure
    ? {
        date,
        because: `${because} A guess: the day that it is counted from is to be confirmed.`,
        isGuess: true,
      }
    : { date, because, isGuess };
};
