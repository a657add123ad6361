import { isCalendarDate, victorianToday, type CalendarDate } from '../policy';
import { Failure } from './failure';

/** The day of `--today`, else the machine's clock read in Melbourne, wherever the machine stands. */
export const todayFrom = (option: string | undefined, now: Date = new Date()): CalendarDate => {
  if (option === undefined) return victorianToday(now);
  if (isCalendarDate(option)) return option;
  throw new Failure('E_USAGE', `--today ${option}: give a day of the calendar as yyyy-mm-dd.`);
};
