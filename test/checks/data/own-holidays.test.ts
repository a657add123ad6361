import { dataIncidentReportLate } from '../../../src/checks/data/incident-report-late';
import { dataReportOverdue } from '../../../src/checks/data/report-overdue';
import type { CalendarDate } from '../../../src/policy';
import { findingsOf } from '../support/made-document';

/** The organisation's own holidays must not make lateness go away without a word. */
const HOLIDAYS: readonly CalendarDate[] = ['2026-08-11', '2026-08-12'];

describe('a report that is in time only by the organisation’s own holidays', () => {
  const found = (holidays: readonly CalendarDate[], today: CalendarDate) =>
    findingsOf(
      dataReportOverdue,
      { fields: { 'incident.endorsedOn': '10 August 2026' } },
      { today, organisation: { holidays } },
    ).map(({ severity, message }) => [severity, message]);

  test('is said to be, with both days', () => {
    expect(found(HOLIDAYS, '2026-09-18')).toEqual([
      [
        'warning',
        'The investigation report is not overdue only because of the organisation’s own holidays: it is due on 21 September 2026 (28 business days after 10 August 2026, leaving out weekends, the organisation’s own holiday on 11 August 2026 and the organisation’s own holiday on 12 August 2026), and without them it was due on 17 September 2026.',
      ],
    ]);
  });

  test('is left in peace before that, and overdue after it', () => {
    expect(found(HOLIDAYS, '2026-09-17')).toEqual([]);
    expect(found(['2026-01-05'], '2026-09-17')).toEqual([]);
    const [[severity, message] = []] = found(HOLIDAYS, '2026-09-22');
    expect([severity, message]).toEqual(['error', expect.stringContaining('was due on 21 September 2026')]);
  });
});

test('what was submitted in time only by the organisation’s own holidays is said to be', () => {
  const found = (submitted: string) =>
    findingsOf(
      dataIncidentReportLate,
      { fields: { 'incident.awareOn': '10 August 2026', 'incident.submittedOn': submitted } },
      { organisation: { holidays: HOLIDAYS } },
    ).map(({ severity, message }) => [severity, message]);
  expect(found('13 August 2026')).toEqual([]);
  expect(found('14 August 2026')).toEqual([
    [
      'info',
      expect.stringMatching(
        /only because of .* own holidays: without them the last day was 13 August 2026\.$/,
      ),
    ],
  ]);
  expect(found('18 August 2026')).toEqual([[undefined, expect.stringContaining('is after 17 August 2026')]]);
});
