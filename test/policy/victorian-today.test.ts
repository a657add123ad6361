import { victorianToday } from '../../src/policy';

test.each([
  ['2026-02-05T12:59:59Z', '2026-02-05'],
  ['2026-02-05T13:00:00Z', '2026-02-06'],
  ['2026-07-01T13:59:59Z', '2026-07-01'],
  ['2026-07-01T14:00:00Z', '2026-07-02'],
])('at %s it is %s in Melbourne, daylight saving counted', (instant, day) => {
  expect(victorianToday(new Date(instant))).toBe(day);
});
