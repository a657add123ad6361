import { readFileSync } from 'node:fs';
import path from 'node:path';
import { weekday, type CalendarDate } from '../../src/policy';
import { VICTORIAN_HOLIDAYS, VICTORIAN_HOLIDAY_YEARS } from '../../src/policy/victorian-holidays.generated';
import { makeVictorianHolidays } from '../tools/victorian-holidays';

const FILE = path.join(__dirname, '../../src/policy/victorian-holidays.generated.ts');
const days = Object.entries(VICTORIAN_HOLIDAYS) as [CalendarDate, string][];
const years = Array.from(
  { length: VICTORIAN_HOLIDAY_YEARS.last - VICTORIAN_HOLIDAY_YEARS.first + 1 },
  (_, index) => VICTORIAN_HOLIDAY_YEARS.first + index,
);

test('the table is what the generator makes', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(makeVictorianHolidays());
});

test.each(years)('%d has each of the Victoria-wide holidays', (year) => {
  const ofYear = days.filter(([date]) => date.startsWith(`${year}-`));
  const names = new Set(ofYear.map(([, name]) => name.replace(/ \((substitute day|expected)\)/, '')));
  names.delete('National Day of Mourning for Queen Elizabeth II');
  expect([...names].sort()).toEqual(
    [
      "New Year's Day",
      'Australia Day',
      'Labour Day',
      'Good Friday',
      'Saturday before Easter Sunday',
      'Easter Sunday',
      'Easter Monday',
      'Anzac Day',
      year < 2023 ? "Queen's Birthday" : "King's Birthday",
      'Friday before the AFL Grand Final',
      'Melbourne Cup Day',
      'Christmas Day',
      'Boxing Day',
    ].sort(),
  );
});

test.each([
  ['Labour Day', 'Monday', '03'],
  ["King's Birthday", 'Monday', '06'],
  ['Melbourne Cup Day', 'Tuesday', '11'],
  ['Friday before the AFL Grand Final (expected)', 'Friday', '09'],
])('%s is a %s of month %s', (name, expected, month) => {
  const found = days.filter(([, each]) => each === name);
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(([date]) => weekday(date) !== expected || date.slice(5, 7) !== month)).toEqual([]);
});

test('Australia Day moves off a weekend, and Anzac Day does not', () => {
  const on = (name: string) => days.filter(([, each]) => each === name).map(([date]) => date);
  expect(on('Australia Day').filter((date) => ['Saturday', 'Sunday'].includes(weekday(date)))).toEqual([]);
  expect(on('Anzac Day').every((date) => date.endsWith('-04-25'))).toBe(true);
});
