/** A day in Victoria as `yyyy-mm-dd`; dates compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

// UTC has no daylight saving, so a day is always 24 hours long and no machine's time zone comes into it.
const toDayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const fromDayNumber = (day: number): CalendarDate => {
  const date = new Date(day * DAY_MS);
  const parts = [pad(date.getUTCFullYear(), 4), pad(date.getUTCMonth() + 1, 2), pad(date.getUTCDate(), 2)];
  return parts.join('-') as CalendarDate;
};

/** The day with these numbers (month 1 to 12), or nothing where there is no such day or its year is not 1900–2100. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  const made = fromDayNumber(Date.UTC(year, month - 1, day) / DAY_MS);
  return made === `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` ? made : undefined;
};

/** Whether a text is a day written exactly as `yyyy-mm-dd`, and one that exists. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && calendarDate(Number(year), Number(month), Number(day)) !== undefined;
};

/** The day `days` after `date`, or before it where `days` is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days);

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** The day of the week that a date falls on. */
export const weekday = (date: CalendarDate): Weekday => {
  // 1 January 1970 was a Thursday.
  const index = (((toDayNumber(date) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 'Sunday';
};

/** In full, as a person reads it: `6 February 2026`. */
export const formatDate = (date: CalendarDate): string => {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

/** The number of a month by its name, in full or as its usual short form. */
export const monthByName = (name: string): number | undefined => {
  const wanted = name.toLowerCase();
  const short = wanted === 'sept' ? 'sep' : wanted;
  const index = MONTHS.findIndex((month) =>
    [month.toLowerCase(), month.slice(0, 3).toLowerCase()].includes(short),
  );
  return index === -1 ? undefined : index + 1;
};
