import { calendarDate, monthByName, weekday, WEEKDAYS, type CalendarDate } from './calendar-date';

/** Longer texts hold more than a date. */
const LONGEST = 60;

/** A two-digit year is of this century below this number, and of the last one from it on. */
const CENTURY_TURN = 50;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]{0,2}([a-z]{3,9})\.?[ ,./-]{0,2}(\d{4}|\d{2})$/;
const MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const WEEKDAY = /^([a-z]{3,9})\.?,? (?=\S)/;
const TIME =
  /,? (?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?| ?hrs| hours)?|\d{1,2} ?[ap]\.?m\.?|\d{4} ?hrs)$/;

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
};

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;]$/u, '')
    .toLowerCase();

const withoutWeekday = (text: string): { readonly rest: string; readonly day?: string } => {
  const [whole, name = ''] = WEEKDAY.exec(text) ?? [];
  const day = WEEKDAYS.find((each) => {
    const full = each.toLowerCase();
    return name === full || (name.length >= 3 && name.length <= 5 && full.startsWith(name));
  });
  return whole === undefined || day === undefined ? { rest: text } : { rest: text.slice(whole.length), day };
};

const dateOf = (text: string): CalendarDate | undefined => {
  const iso = ISO.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) return calendarDate(fullYear(numbers[4] ?? ''), Number(numbers[3]), Number(numbers[1]));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const month = monthByName(dayMonth[2] ?? '');
    return month === undefined
      ? undefined
      : calendarDate(fullYear(dayMonth[3] ?? ''), month, Number(dayMonth[1]));
  }
  const monthDay = MONTH_DAY.exec(text);
  const month = monthByName(monthDay?.[1] ?? '');
  return month === undefined ? undefined : calendarDate(Number(monthDay?.[3]), month, Number(monthDay?.[2]));
};

/**
 * Reads a date as people in Victoria write it, day first: `6/2/2026`, `06-02-26`, `6.2.2026`, `6 February 2026`,
 * `6th of Feb 2026`, `Friday 6 February 2026`, `February 6, 2026`, `2026-02-06`, each with or without a time after it.
 * A two-digit year below 50 is of this century. Nothing is returned for a day that does not exist, a month name that
 * is misspelt, a weekday that is not that day's, a month first in numbers, a year outside 1900–2100, or a text that
 * holds anything else besides.
 */
export const parseDate = (text: string): CalendarDate | undefined => {
  if (text.length > LONGEST) return undefined;
  const { rest, day } = withoutWeekday(tidy(text));
  const date = dateOf(rest) ?? dateOf(rest.replace(TIME, ''));
  return date !== undefined && day !== undefined && weekday(date) !== day ? undefined : date;
};
