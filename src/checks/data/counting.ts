import { addDays, formatDate, holidayOn, listed, weekday } from '../../policy';
import type { CalendarDate } from '../../policy';

/** How many holidays a message names one by one. */
const NAMED = 4;

const WEEKEND: ReadonlySet<string> = new Set(['Saturday', 'Sunday']);

const NO_HOLIDAYS: readonly CalendarDate[] = [];

/** Weekdays after `from`, up to `to`, that were not counted as business days. */
const skipped = (from: CalendarDate, to: CalendarDate, own: readonly CalendarDate[]): readonly string[] => {
  const result: string[] = [];
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (WEEKEND.has(weekday(date))) continue;
    const name = holidayOn(date) ?? (own.includes(date) ? 'the organisation’s own holiday' : undefined);
    if (name !== undefined) result.push(`${name} on ${formatDate(date)}`);
  }
  return result;
};

/** In words what a count of business days left out: `leaving out weekends and Labour Day on 9 March 2026`. */
export const leavingOut = (
  from: CalendarDate,
  to: CalendarDate,
  own: readonly CalendarDate[] = NO_HOLIDAYS,
): string => {
  const days = skipped(from, to, own);
  const more = days.length - NAMED;
  const named =
    more > 0
      ? [
          ...days.slice(0, NAMED),
          `${more} more ${more === 1 ? 'day that is not a business day' : 'days that are not business days'}`,
        ]
      : days;
  return `leaving out ${listed(['weekends', ...named])}`;
};
