import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dueOn,
  holidayOn,
  holidaysKnownFor,
  isBusinessDay,
  policyFor,
  timeLimit,
  type CalendarDate,
} from '../../src/policy';

const day = fc.integer({ min: 0, max: 6574 }).map((days) => addDays('2018-01-01', days));

// Counted by hand on a calendar with Victoria's public holidays.
const BY_HAND: readonly (readonly [string, CalendarDate, number, CalendarDate])[] = [
  ['three days over a weekend', '2026-02-05', 3, '2026-02-10'],
  ['three days over Good Friday and Easter Monday', '2026-04-02', 3, '2026-04-09'],
  ['three days from a Sunday', '2024-12-08', 3, '2024-12-11'],
  // April 2026: 1–2 are days 1–2, 7–10 days 3–6, then 13–17, 20–24, 27–1 May, 4–8 May are days 7–26, 11 and 12 May.
  ['28 days over Easter; Anzac Day is a Saturday', '2026-03-31', 28, '2026-05-12'],
  // 14–17 April 2025 days 1–4, 22–24 days 5–7 (25 is Anzac Day), 28–2 May, 5–9, 12–16, 19–23 days 8–27, 26 May.
  ['28 days over Easter and Anzac Day', '2025-04-11', 28, '2025-05-26'],
  // 19 December day 1, 22–24 to 4, 29–31 to 7, 2 January 8, 5–9, 12–16, 19–23 to 23, 27–30 to 27, 2 February 28.
  ['28 days over Christmas, New Year’s Day and Australia Day', '2025-12-18', 28, '2026-02-02'],
  // 26–30 October days 1–5, 2, 4–6 November 6–9, 9–13, 16–20, 23–27 days 10–24, 30 November–3 December.
  ['28 days over Melbourne Cup Day', '2026-10-23', 28, '2026-12-03'],
  // 22 and 23 September 2022 are both holidays.
  ['one day over the day of mourning and the Grand Final Friday', '2022-09-21', 1, '2022-09-26'],
  ['over the substitutes of 2021', '2021-12-24', 1, '2021-12-29'],
  ['16 days, with the Grand Final Friday of 2020 in October', '2020-10-01', 16, '2020-10-26'],
];

test.each(BY_HAND)('%s', (_, from, count, to) => {
  expect(addBusinessDays(from, count)).toBe(to);
  expect(businessDaysBetween(from, to)).toBe(count);
});

test('no days lead nowhere, and days are counted back', () => {
  expect(addBusinessDays('2026-02-07', 0)).toBe('2026-02-07');
  expect(businessDaysBetween('2026-02-07', '2026-02-07')).toBe(0);
  expect(addBusinessDays('2026-04-07', -1)).toBe('2026-04-02');
  expect(businessDaysBetween('2026-04-07', '2026-04-02')).toBe(-1);
});

test('an organisation’s own holidays count', () => {
  expect(isBusinessDay('2026-11-02')).toBe(true);
  expect(isBusinessDay('2026-11-02', ['2026-11-02'])).toBe(false);
  expect(addBusinessDays('2026-10-30', 1, ['2026-11-02'])).toBe('2026-11-04');
  expect(businessDaysBetween('2026-10-30', '2026-11-04', ['2026-11-02'])).toBe(1);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001, -10_001])(
  '%d days cannot be counted',
  (count) => {
    expect(() => addBusinessDays('2026-02-06', count)).toThrow(RangeError);
  },
);

test('the table says how far it goes, and a due date says when it went beyond', () => {
  expect(holidaysKnownFor('2018-01-01')).toBe(true);
  expect(holidaysKnownFor('2035-12-31')).toBe(true);
  expect(holidaysKnownFor('2017-12-31')).toBe(false);
  expect(holidaysKnownFor('2036-01-01')).toBe(false);
  const limit = timeLimit(policyFor(), 'investigation-report')!;
  expect(dueOn(limit, '2026-10-23')).toEqual({ date: '2026-12-03', holidaysKnown: true });
  expect(dueOn(limit, '2035-12-10').holidaysKnown).toBe(false);
  expect(dueOn(limit, '2017-12-20').holidaysKnown).toBe(false);
});

test('calendar days need no holidays', () => {
  const limit = timeLimit(policyFor(), 'rcs-update')!;
  expect(dueOn(limit, '2040-01-01')).toEqual({ date: '2040-01-31', holidaysKnown: true });
});

test('days that are holidays, and days that are not', () => {
  const holidays: CalendarDate[] = [
    '2020-10-23',
    '2022-09-22',
    '2022-09-23',
    '2024-01-26',
    '2025-03-10',
    '2025-04-25',
    '2026-01-26',
    '2026-04-03',
    '2026-04-06',
    '2026-06-08',
    '2026-09-25',
    '2026-11-03',
    '2026-12-28',
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
  ];
  expect(holidays.filter((date) => holidayOn(date) === undefined)).toEqual([]);
  const ordinary: CalendarDate[] = [
    '2020-09-25', // the first date of the Grand Final Friday, moved that year
    '2022-09-30', // the last Friday in September, after that year's match
    '2026-04-27', // Victoria has no substitute for Anzac Day
    '2026-11-02', // the day before Melbourne Cup Day
    '2026-12-24', // no half-holidays
    '2026-08-03', // a bank holiday elsewhere
    '2026-10-05', // Labour Day elsewhere
    '2026-05-10', // Mother's Day
  ];
  expect(ordinary.filter((date) => holidayOn(date) !== undefined)).toEqual([]);
  expect(holidayOn('2026-11-03')).toBe('Melbourne Cup Day');
});

test('adding and taking away agree, and every day on the way is counted once', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 90 }),
      fc.array(day, { maxLength: 5 }),
      (from, count, extra) => {
        const to = addBusinessDays(from, count, extra);
        expect(businessDaysBetween(from, to, extra)).toBe(count);
        if (count > 0) expect(isBusinessDay(to, extra)).toBe(true);
        const back = addBusinessDays(from, -count, extra);
        expect(businessDaysBetween(from, back, extra)).toBe(count === 0 ? 0 : -count);
        if (isBusinessDay(from, extra)) expect(addBusinessDays(to, -count, extra)).toBe(from);
      },
    ),
    { numRuns: 60 },
  );
});
