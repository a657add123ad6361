import { addDays, daysBetween, weekday, type CalendarDate } from './calendar-date';
import type { TimeLimit } from './policy';
import { VICTORIAN_HOLIDAYS, VICTORIAN_HOLIDAY_YEARS } from './victorian-holidays.generated';

/** More business days than any time limit has; a larger number is a mistake, and would take long to count. */
const MOST_BUSINESS_DAYS = 10_000;

const NO_MORE_HOLIDAYS: readonly CalendarDate[] = [];

/** The name of the Victoria-wide public holiday on that day, if the table has one. */
export const holidayOn = (date: CalendarDate): string | undefined =>
  Object.hasOwn(VICTORIAN_HOLIDAYS, date) ? VICTORIAN_HOLIDAYS[date] : undefined;

/**
 * Whether the table of public holidays covers that day's year. Where it does not, business days are counted by
 * weekends alone, and a result that rests on such a day must say so.
 */
export const holidaysKnownFor = (date: CalendarDate): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= VICTORIAN_HOLIDAY_YEARS.first && year <= VICTORIAN_HOLIDAY_YEARS.last;
};

/** Monday to Friday, save Victoria-wide public holidays and the `holidays` of the organisation. */
export const isBusinessDay = (
  date: CalendarDate,
  holidays: readonly CalendarDate[] = NO_MORE_HOLIDAYS,
): boolean => {
  const day = weekday(date);
  return day !== 'Saturday' && day !== 'Sunday' && holidayOn(date) === undefined && !holidays.includes(date);
};

/**
 * The business day that is `count` business days after `from`; the first business day after `from` is day 1. A negative
 * `count` goes back in the same way, and 0 gives `from` itself, business day or not.
 * @throws {RangeError} where `count` is not a whole number between −10,000 and 10,000.
 */
export const addBusinessDays = (
  from: CalendarDate,
  count: number,
  holidays: readonly CalendarDate[] = NO_MORE_HOLIDAYS,
): CalendarDate => {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_BUSINESS_DAYS) {
    throw new RangeError(`Cannot count ${count} business days.`);
  }
  const step = Math.sign(count);
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isBusinessDay(date, holidays)) left -= 1;
  }
  return date;
};

/**
 * How many business days lie after `from`, up to and including `to`; where `to` is before `from`, how many lie before
 * `from`, back to and including `to`, as a negative number. It undoes `addBusinessDays`.
 */
export const businessDaysBetween = (
  from: CalendarDate,
  to: CalendarDate,
  holidays: readonly CalendarDate[] = NO_MORE_HOLIDAYS,
): number => {
  const step = Math.sign(daysBetween(from, to));
  let count = 0;
  for (let date = from; date !== to;) {
    date = addDays(date, step);
    if (isBusinessDay(date, holidays)) count += step;
  }
  return count;
};

export interface DueDate {
  readonly date: CalendarDate;
  /** False where the count passed over a year whose public holidays the table does not know. */
  readonly holidaysKnown: boolean;
}

/** The last day of a time limit that runs from `from`. */
export const dueOn = (
  limit: Pick<TimeLimit, 'days' | 'unit'>,
  from: CalendarDate,
  holidays: readonly CalendarDate[] = NO_MORE_HOLIDAYS,
): DueDate => {
  if (limit.unit === 'calendar days') return { date: addDays(from, limit.days), holidaysKnown: true };
  const date = addBusinessDays(from, limit.days, holidays);
  return { date, holidaysKnown: holidaysKnownFor(from) && holidaysKnownFor(date) };
};
