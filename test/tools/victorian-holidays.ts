import Holidays from 'date-holidays';

const FIRST_YEAR = 2018;
const LAST_YEAR = 2035;

/**
 * The Friday before the AFL Grand Final, where it has been gazetted. The package reckons the last Friday in September,
 * which was wrong in 2020 (the match was in October) and in 2022 (30 September was after the match).
 */
const GRAND_FINAL_FRIDAYS: Readonly<Record<number, string>> = {
  2018: '2018-09-28',
  2019: '2019-09-27',
  2020: '2020-10-23',
  2021: '2021-09-24',
  2022: '2022-09-23',
  2023: '2023-09-29',
  2024: '2024-09-27',
  2025: '2025-09-26',
  2026: '2026-09-25',
};

/** For years to come: the Friday before the last Saturday in September, when the match is usually played. */
const expectedGrandFinalFriday = (year: number): string => {
  const lastOfSeptember = new Date(Date.UTC(year, 8, 30));
  const sinceSaturday = (lastOfSeptember.getUTCDay() + 1) % 7;
  return `${year}-09-${30 - sinceSaturday - 1}`;
};

const NAMES: Readonly<Record<string, string>> = {
  'AFL Grand Final Friday': 'Friday before the AFL Grand Final',
  'Easter Saturday': 'Saturday before Easter Sunday',
  'Melbourne Cup': 'Melbourne Cup Day',
};

const grandFinalName = (year: number): string =>
  year in GRAND_FINAL_FRIDAYS
    ? 'Friday before the AFL Grand Final'
    : 'Friday before the AFL Grand Final (expected)';

const holidaysOf = (calendar: Holidays, year: number): (readonly [string, string])[] => {
  const found = calendar
    .getHolidays(year, 'en')
    .filter(({ type, name }) => type === 'public' && name !== 'AFL Grand Final Friday')
    .map(({ date, name }) => [date.slice(0, 10), NAMES[name] ?? name] as const);
  const friday = GRAND_FINAL_FRIDAYS[year] ?? expectedGrandFinalFriday(year);
  return [...found, [friday, grandFinalName(year)] as const].sort(([a], [b]) => a.localeCompare(b));
};

const HEADER = `// Made by test/tools/victorian-holidays.ts from the package date-holidays; do not edit by hand.
// Days and names: date-holidays by commenthol and contributors (https://github.com/commenthol/date-holidays), after
// Wikipedia, “Public holidays in Australia”; CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), and so is
// this table. Changed: Victoria and these years only, some names, and the Friday before the AFL Grand Final.

export const VICTORIAN_HOLIDAY_YEARS = { first: ${FIRST_YEAR}, last: ${LAST_YEAR} } as const;

/**
 * Public holidays of the whole of Victoria, by day. Weekend days are in it because they are holidays too.
 * What the table cannot know: days that a government appoints later (as it did 22 September 2022); the Friday before
 * the AFL Grand Final from 2027 on, which follows the match and is set down here for the last Saturday in September
 * (marked "expected"); and the days that councils outside Melbourne hold in place of Melbourne Cup Day. An
 * organisation's policy file can add days.
 */
export const VICTORIAN_HOLIDAYS: Readonly<Record<string, string>> = {
`;

/** The text of `src/policy/victorian-holidays.generated.ts`. */
export const makeVictorianHolidays = (): string => {
  const calendar = new Holidays('AU', 'VIC');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const lines = years
    .flatMap((year) => holidaysOf(calendar, year))
    .map(([date, name]) => `  '${date}': ${name.includes("'") ? JSON.stringify(name) : `'${name}'`},\n`);
  return `${HEADER}${lines.join('')}};\n`;
};
