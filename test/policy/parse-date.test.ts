import fc from 'fast-check';
import { addDays, formatDate, parseDate, weekday } from '../../src/policy';

const anyDate = fc.integer({ min: 0, max: 73_413 }).map((days) => addDays('1900-01-01', days));

test.each([
  '6/2/2026',
  '06/02/2026',
  '06-02-26',
  '6.2.2026',
  '6 2 2026',
  '6 / 2 / 2026',
  '6–2–2026',
  '6 February 2026',
  '6 FEBRUARY, 2026',
  '6th Feb 2026',
  '6th of February 2026',
  '6 Feb. 2026',
  '6-Feb-2026',
  '6Feb2026',
  '6 Feb 26',
  'Friday 6 February 2026',
  'Fri, 6 Feb 2026',
  'Friday, 6/2/2026',
  'February 6, 2026',
  'Feb 6th 2026',
  '2026-02-06',
  '2026/2/6',
  '2026.02.06',
  ' 6\u00a0February\n2026. ',
  '6/2/2026 10:30 am',
  '6 February 2026 at 3.15 pm',
  '6 February 2026, 15:15',
  '6 February 2026 15:00 hrs',
  '6 February 2026 1500hrs',
  '6/2/2026 3pm',
])('%j is 6 February 2026', (text) => {
  expect(parseDate(text)).toBe('2026-02-06');
});

test.each([
  ['6/5/49', '2049-05-06'],
  ['6/5/50', '1950-05-06'],
  ['29 February 2024', '2024-02-29'],
  ['1st Sept 2025', '2025-09-01'],
  ['2nd March 2025', '2025-03-02'],
  ['Tues 4 November 2025', '2025-11-04'],
  ['Wednesday 31 December 2025', '2025-12-31'],
])('%j is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  '',
  ' ',
  '31/2/2026',
  '29 February 2026',
  '6 Febuary 2026',
  '6 Febr 2026',
  '2/13/2026',
  '0/1/2026',
  '1/0/2026',
  '6/2/1899',
  '6/2/2101',
  '6/2-2026',
  '6/2',
  'February 2026',
  'Thursday 6 February 2026',
  'Someday 6 February 2026',
  'Friday',
  '2026-02-30',
  '2026',
  '6/2/202',
  'between 6/2/2026 and 7/2/2026',
  '6 February 2026 to 7 February 2026',
  'not known',
  'Smarch 6, 2026',
  '6 February 2026 27',
  '6/2/2026 10',
  '6'.repeat(100),
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test('a date written in any of the usual ways is read back', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, month, day] = date.split('-').map(Number);
      const forms = [
        formatDate(date),
        `${weekday(date)} ${formatDate(date)}`,
        date,
        `${day}/${month}/${year}`,
        `${day}.${month}.${year}`,
        `${day}-${month}-${year}`,
      ];
      expect(forms.map(parseDate)).toEqual(forms.map(() => date));
    }),
  );
});

test('any text is read as a date or as none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const date = parseDate(text);
      expect(date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)).toBe(true);
    }),
  );
});
