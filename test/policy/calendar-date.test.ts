import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  daysBetween,
  formatDate,
  isCalendarDate,
  weekday,
  type CalendarDate,
} from '../../src/policy';

const FIRST = '1900-01-01';
const anyDate = fc.integer({ min: 0, max: 73_413 }).map((days) => addDays(FIRST, days));

test('a day that exists', () => {
  expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
  expect(calendarDate(1900, 1, 1)).toBe('1900-01-01');
  expect(calendarDate(2100, 12, 31)).toBe('2100-12-31');
});

test.each([
  [2026, 2, 29],
  [2100, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 4, 31],
  [2026, 4, 0],
  [1899, 12, 31],
  [2101, 1, 1],
  [Number.NaN, 1, 1],
  [2026, 1.5, 1],
])('no such day: %d, %d, %d', (year, month, day) => {
  expect(calendarDate(year, month, day)).toBeUndefined();
});

test('is a text a day?', () => {
  expect(isCalendarDate('2026-02-06')).toBe(true);
  for (const text of ['2026-02-30', '2026-2-6', '06/02/2026', '', '2026-02-06 ']) {
    expect([text, isCalendarDate(text)]).toEqual([text, false]);
  }
});

test('days are added over the end of months, leap days and changes of daylight saving', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-04-04', 2)).toBe('2026-04-06');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-01-01', '2026-12-31')).toBe(364);
  expect(daysBetween('2026-10-05', '2026-10-03')).toBe(-2);
});

test('weekdays', () => {
  expect(weekday('2026-11-22')).toBe('Sunday');
  expect(weekday('2026-02-06')).toBe('Friday');
  expect(weekday('1970-01-01')).toBe('Thursday');
  expect(weekday('1900-01-01')).toBe('Monday');
});

test('in full', () => {
  expect(formatDate('2026-02-06')).toBe('6 February 2026');
  expect(formatDate('2024-12-31')).toBe('31 December 2024');
});

test('adding days and taking their count agree, and weekdays follow each other', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
      const other: CalendarDate = addDays(date, days);
      expect(daysBetween(date, other)).toBe(days);
      expect(days > 0 ? date < other : date >= other).toBe(true);
      expect(weekday(addDays(date, 7))).toBe(weekday(date));
    }),
  );
});
