import { isCalendarDate, type CalendarDate } from './calendar-date';

/** The calendar day in Victoria at an instant, wherever the machine stands. */
export const victorianToday = (now: Date): CalendarDate => {
  // The Swedish way of writing a date is the ISO one.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Australia/Melbourne' }).format(now);
  if (isCalendarDate(day)) return day;
  throw new RangeError(`No calendar day could be had from the clock (${day}).`);
};
