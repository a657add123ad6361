import { isCalendarDate, type CalendarDate } from '../policy';
import { Failure } from './failure';

/** The day of `--today`, else the machine's clock read in Melbourne, wherever the machine stands. */
export const todayFrom = (option: string | undefined, now: Date = new Date()): CalendarDate => {
  // The Swedish way of writing a date is the ISO one.
  const date = option ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Australia/Melbourne' }).format(now);
  if (isCalendarDate(date)) return date;
  throw new Failure('E_USAGE', `--today ${date}: give a day of the calendar as yyyy-mm-dd.`);
};
