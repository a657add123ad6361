import { leavingOut } from '../../../src/checks/data/counting';

test('weekends alone', () => {
  expect(leavingOut('2026-08-10', '2026-09-17')).toBe('leaving out weekends');
});

test('a public holiday, but none on the day that is counted from, nor at a weekend', () => {
  expect(leavingOut('2026-03-06', '2026-03-16')).toBe('leaving out weekends and Labour Day on 9 March 2026');
  expect(leavingOut('2026-03-09', '2026-03-16')).toBe('leaving out weekends');
});

test('days that the organisation has set', () => {
  expect(leavingOut('2026-08-10', '2026-08-14', ['2026-08-12', '2026-08-20'])).toBe(
    'leaving out weekends and the organisation’s own holiday on 12 August 2026',
  );
});

test('a long list is cut short', () => {
  const to = '2026-06-30';
  expect(leavingOut('2026-03-01', to, ['2026-05-01'])).toMatch(
    /^leaving out weekends, Labour Day on 9 March 2026, .*, .* and 1 more day that is not a business day$/,
  );
  expect(leavingOut('2026-03-01', to, ['2026-05-01', '2026-05-02', '2026-05-04'])).toMatch(
    / and 2 more days that are not business days$/,
  );
});
