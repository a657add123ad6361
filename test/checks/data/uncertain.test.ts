import { dataBegunBeforePolice } from '../../../src/checks/data/begun-before-police';
import { dataCrisIdMissing } from '../../../src/checks/data/cris-id-missing';
import { dataDueDateDiffers } from '../../../src/checks/data/due-date-differs';
import { dataExtensionTooLong } from '../../../src/checks/data/extension-too-long';
import { dataIncidentIdMissing } from '../../../src/checks/data/incident-id-missing';
import { dataRcsNotificationLate } from '../../../src/checks/data/rcs-notification-late';
import { dataReportOverdue } from '../../../src/checks/data/report-overdue';
import { dataSsrNumberMissing } from '../../../src/checks/data/ssr-number-missing';
import { policyFor } from '../../../src/policy';
import { findingsOf } from '../support/made-document';

describe('what only a sentence says never fails a document', () => {
  test.each([
    [
      dataBegunBeforePolice,
      {
        'police.reported': 'Yes',
        'investigation.startedOn': '3 August 2026',
        'police.clearedOn': '4 August 2026',
      },
    ],
    [
      dataBegunBeforePolice,
      { 'police.reportedOn': '2 August 2026', 'investigation.startedOn': '3 August 2026' },
    ],
    [dataExtensionTooLong, { 'investigation.extensionDays': '90' }],
    [dataReportOverdue, { 'incident.endorsedOn': '1 June 2026' }],
  ] as const)('$id', (rule, fields) => {
    expect(rule.severity).toBe('error');
    expect(findingsOf(rule, { fields, foundBy: 'tag' })[0]?.severity ?? rule.severity).toBe('error');
    const found = findingsOf(rule, { fields, foundBy: 'sentence' });
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('the CRIS ID of a client', () => {
    const groups = { client: [{ 'client.name': 'Sample Client One', 'client.inCare': 'Yes' }] };
    expect(findingsOf(dataCrisIdMissing, { groups }).map(({ severity }) => severity)).toEqual([undefined]);
    expect(
      findingsOf(dataCrisIdMissing, { groups, foundBy: 'sentence' }).map(({ severity }) => severity),
    ).toEqual(['warning']);
  });
});

describe('years whose public holidays are not known', () => {
  test('an overdue report is a warning that says so', () => {
    const found = findingsOf(
      dataReportOverdue,
      { fields: { 'incident.endorsedOn': '3 January 2040' } },
      { today: '2040-06-01' },
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(
        '; the public holidays of 2040 are not known to this tool, so it may be later',
      ),
    });
  });

  test('a due date says so', () => {
    const [found] = findingsOf(dataDueDateDiffers, {
      fields: { 'incident.endorsedOn': '3 December 2035', 'investigation.dueOn': '' },
    });
    expect(found?.message).toContain('the public holidays of 2036 are not known');
  });

  test('a time limit under the scheme says so', () => {
    const [found] = findingsOf(dataRcsNotificationLate, {
      fields: { 'incident.awareOn': '2 January 2040', 'rcs.notifiedOn': '20 January 2040' },
    });
    expect(found?.message).toContain('the public holidays of that year are not known');
  });
});

test('nothing is counted under a rule set that does not have the time limit', () => {
  const fields = {
    'incident.endorsedOn': '1 June 2024',
    'investigation.dueOn': '',
    'investigation.extensionDays': '90',
  };
  const earlier = { policy: policyFor('2024-06-01') };
  expect(findingsOf(dataReportOverdue, { fields }, earlier)).toEqual([]);
  expect(findingsOf(dataDueDateDiffers, { fields }, earlier)).toEqual([]);
  expect(findingsOf(dataExtensionTooLong, { fields }, earlier)).toEqual([]);
  expect(findingsOf(dataReportOverdue, { fields })).toHaveLength(1);
});

test('an ID and a number that the document has no place for', () => {
  const [id] = findingsOf(dataIncidentIdMissing, {});
  expect(id?.message).toMatch(/ is not given\.$/);
  expect(id).not.toHaveProperty('place');
  const [number] = findingsOf(dataSsrNumberMissing, { fields: { 'regulator.notified': 'Yes' } });
  expect(number?.message).toMatch(/ is not given, and the document says/);
  expect(number?.place).toBeDefined();
});
