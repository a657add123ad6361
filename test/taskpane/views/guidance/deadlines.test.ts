import { readDocument } from '../../../../src/checks';
import {
  addBusinessDays,
  formatDate,
  isBusinessDay,
  POLICIES,
  type CalendarDate,
  type Policy,
} from '../../../../src/policy';
import { dueDateOfCase } from '../../../../src/review';
import type { FieldTexts } from '../../../../src/template';
import { caseFacts } from '../../../../taskpane/views/guidance/case-facts';
import { deadlinesOf, whatIsLeft } from '../../../../taskpane/views/guidance/deadlines';
import { documentView as viewOf } from '../../../../taskpane/work/document-view';
import { buildDocument } from '../../../checks/support/build-document';
import { cimsReport } from '../../../checks/support/document-spec';
import { documentView } from './made-view';

const ENDORSED = '2026-07-14';
const TODAY: CalendarDate = '2026-08-03';

const lines = (fields: FieldTexts, more: { pathway?: 'cims' | 'rcs'; policy?: Policy } = {}) => {
  const open = documentView(fields, more.pathway);
  return deadlinesOf(caseFacts(more.policy ?? POLICIES[0], TODAY, open, [open]));
};
const line = (id: string, fields: FieldTexts, pathway: 'cims' | 'rcs' = 'rcs') => {
  const found = lines(fields, { pathway }).find((each) => each.id === `deadline-${id}`);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
};

test('the limits of the scheme are counted on its pathway alone', () => {
  const ids = (pathway: 'cims' | 'rcs') => lines({}, { pathway }).map(({ id }) => id);
  expect(ids('cims')).toEqual(['deadline-incident-report', 'deadline-investigation-report']);
  expect(ids('rcs')).toEqual([...ids('cims'), 'deadline-rcs-notification', 'deadline-rcs-update']);
});

test('28 business days from endorsement, what is left, what was left out, and its source', () => {
  const { sentence, basis } = line('investigation-report', { 'incident.endorsedOn': '14 July 2026' });
  expect(addBusinessDays(ENDORSED, 28)).toBe('2026-08-21');
  expect(sentence).toContain('Due on 21 August 2026. 14 business days left.');
  expect(sentence).toContain('28 business days after “Date the incident report was endorsed”, 14 July 2026');
  expect(sentence).toContain('leaving out weekends');
  expect(basis.map(({ id, standing }) => [id, standing])).toEqual([['investigation-report', 'stated']]);
});

test('a date that is missing is not known, with the way to its field', () => {
  const { sentence, way } = line('investigation-report', { 'incident.endorsedOn': '' });
  expect(sentence).toBe('Not known: no document gives “Date the incident report was endorsed”.');
  expect(way?.destination.control?.tag).toBe('cims:incident.endorsedOn');
  expect(line('investigation-report', {})).toMatchObject({
    sentence: expect.stringContaining('this document has no field for it'),
  });
  expect(line('investigation-report', {}).way).toBeUndefined();
});

test('a date that cannot be read is quoted', () => {
  expect(line('investigation-report', { 'incident.endorsedOn': 'mid July' }).sentence).toContain(
    'says “mid July”, which cannot be read as a date',
  );
});

test('an extension counts where a request form is recorded, and up to the most that may be asked for', () => {
  const base = { 'incident.endorsedOn': '14 July 2026' };
  const noted = line('investigation-report', { ...base, 'investigation.extensionDays': '10' });
  expect(noted.sentence).toContain('Due on 21 August 2026');
  expect(noted.sentence).toContain('no request form is recorded');
  const asked = { ...base, 'investigation.extensionForm': 'Submitted' };
  const granted = line('investigation-report', {
    ...asked,
    'investigation.extensionDays': '10 business days',
  });
  expect(granted.sentence).toContain('Due on 4 September 2026');
  expect(granted.sentence).toContain('With the extension of 10 business days.');
  expect(granted.basis.map(({ id }) => id)).toEqual(['investigation-report', 'investigation-extension']);
  const tooLong = line('investigation-report', { ...asked, 'investigation.extensionDays': '90' });
  expect(tooLong.sentence).toContain('With the extension of 60 business days (90 are noted).');
  const anew = line('investigation-report', { ...base, 'investigation.extensionForm': 'New form submitted' });
  expect(anew.sentence).toMatch(
    /^Not known: a new extension request form .* Without it the last day is 21 August/,
  );
  const noDays = line('investigation-report', asked);
  expect(noDays.sentence).toMatch(/^Not known: .* how many business days it gives is not\. Without it/);
  expect(noDays.basis.map(({ id }) => id)).toEqual(['investigation-report', 'extension-form']);
});

test('what was done is held against its last day, and is not counted down', () => {
  const aware = { 'incident.awareOn': '8 July 2026' };
  expect(line('incident-report', { ...aware, 'incident.submittedOn': '9 July 2026' }).sentence).toContain(
    'within its time: the last day was 13 July 2026.',
  );
  expect(line('incident-report', { ...aware, 'incident.submittedOn': '14 July 2026' }).sentence).toContain(
    'after its time',
  );
  expect(line('incident-report', { 'incident.occurredOn': '8 July 2026' }).sentence).toContain(
    'It passed 15 business days ago.',
  );
});

test('the scheme’s limits say from when it counts itself, the longer one in calendar days', () => {
  const update = line('rcs-update', { 'incident.awareOn': '8 July 2026' });
  expect(update.sentence).toContain('Due on 7 August 2026. 4 calendar days left.');
  expect(update.sentence).toContain('the head of the organisation became aware');
});

test.each([
  ['2026-01-23', false],
  ['2026-01-24', true],
])('a limit of the scheme that runs from %s and ends once the regulator changed: %s', (aware, said) => {
  const { sentence } = line('rcs-update', { 'incident.awareOn': aware });
  expect(sentence.includes('what the changes of 2026 did to it was not seen')).toBe(said);
});

test('that the due date of a CIMS investigation holds for an RCS report is not claimed', () => {
  const endorsed = { 'incident.endorsedOn': '14 July 2026' };
  const claim = 'The source speaks of CIMS investigations';
  expect(line('investigation-report', endorsed, 'rcs').sentence).toContain(claim);
  expect(line('investigation-report', endorsed, 'cims').sentence).not.toContain(claim);
});

/** Counted by hand with a calendar and the list of public holidays, not by the code. */
test.each([
  ['2024-12-20', '27 December 2024', '5 May 2025'],
  ['2025-04-16', '23 April 2025', '22 August 2025'],
  ['2025-09-24', '30 September 2025', '3 February 2026'],
  ['2025-11-03', '7 November 2025', '13 March 2026'],
  ['2026-01-23', '29 January 2026', '2 June 2026'],
  ['2026-03-31', '7 April 2026', '5 August 2026'],
  ['2026-09-23', '29 September 2026', '2 February 2027'],
  ['2026-11-02', '6 November 2026', '12 March 2027'],
  ['2026-12-23', '30 December 2026', '5 May 2027'],
  ['2027-03-24', '31 March 2027', '29 July 2027'],
])('from %s three business days end on %s, 28 and 60 more on %s', (from, three, all) => {
  const given = {
    'incident.awareOn': from,
    'incident.endorsedOn': from,
    'investigation.extensionForm': 'Submitted',
    'investigation.extensionDays': '60',
  };
  expect(line('incident-report', given).sentence).toContain(`Due on ${three}.`);
  expect(line('rcs-notification', given).sentence).toContain(`Due on ${three}.`);
  expect(line('investigation-report', given).sentence).toContain(`Due on ${all}.`);
});

test('an extension into a year whose holidays are not known says so', () => {
  const given = {
    'incident.endorsedOn': '1 October 2035',
    'investigation.extensionForm': 'Submitted',
    'investigation.extensionDays': '60',
  };
  expect(line('investigation-report', given).sentence).toContain('not known to this tool');
});

test('a date of another document of the case counts, and its file is named', () => {
  const open = documentView({ 'incident.endorsedOn': '' }, 'cims');
  const other = { ...documentView({ 'incident.endorsedOn': '14 July 2026' }, 'cims'), file: 'plan.docx' };
  const [, report] = deadlinesOf(caseFacts(POLICIES[0], TODAY, open, [open, other]));
  expect(report?.sentence).toContain('14 July 2026 (in plan.docx)');
});

test('under the earlier rule set only what is known of it is counted', () => {
  const [, earlier] = POLICIES;
  const all = lines({ 'incident.endorsedOn': '14 July 2024' }, { policy: earlier!, pathway: 'cims' });
  expect(all.map(({ id }) => id)).toEqual(['deadline-incident-report', 'deadline-investigation-report']);
  expect(all[1]).toMatchObject({ title: 'Investigation report', basis: [] });
  expect(all[1]?.sentence).toMatch(/^Not known: the limit under the earlier guide/);
});

test('years whose holidays are not known are said to be', () => {
  expect(line('investigation-report', { 'incident.endorsedOn': '14 July 2090' }).sentence).toContain(
    'not known to this tool',
  );
});

test.each([
  ['2026-08-03', '2026-08-03', 'That is today.'],
  ['2026-08-03', '2026-08-04', '1 business day left.'],
  ['2026-08-04', '2026-08-03', 'It passed 1 business day ago.'],
  ['2026-08-01', '2026-08-02', 'No business day is left before it.'],
  ['2026-08-02', '2026-08-01', 'It has just passed.'],
] as const)('on %s a last day of %s: %s', (today, due, said) => {
  expect(isBusinessDay('2026-08-01')).toBe(false);
  expect(whatIsLeft(today, due, 'business days')).toBe(said);
});

test('a day off of the organisation is no business day: for the due date, for an extension and for what is left', () => {
  const given = {
    'incident.endorsedOn': '14 July 2026',
    'incident.awareOn': '5 August 2026',
    'investigation.extensionForm': 'Submitted',
    'investigation.extensionDays': '10',
  };
  const open = documentView(given, 'cims');
  const said = (holidays: readonly CalendarDate[]) =>
    Object.fromEntries(
      deadlinesOf(caseFacts(POLICIES[0], TODAY, open, [open], holidays)).map(({ id, sentence }) => [
        id,
        sentence,
      ]),
    );
  const [without, within, inExtension] = [[], ['2026-08-10'], ['2026-08-10', '2026-08-31']].map(
    (days) => said(days as readonly CalendarDate[])['deadline-investigation-report'],
  );
  expect(without).toContain('Due on 4 September 2026. 24 business days left.');
  expect(within).toContain('Due on 7 September 2026. 24 business days left.');
  expect(within).toContain('and the organisation’s own holiday on 10 August 2026');
  expect(inExtension).toContain('Due on 8 September 2026. 24 business days left.');
  expect(said(['2026-08-07'])['deadline-incident-report']).toContain('Due on 11 August 2026');
});

test('the due date is the one that the line of a case among many gives, with the organisation’s days off too', async () => {
  const own: readonly CalendarDate[] = ['2026-08-03', '2026-08-10', '2026-09-07'];
  const bytes = await buildDocument(cimsReport());
  const outcome = readDocument('report.docx', bytes, {});
  if (!('document' in outcome)) throw new Error(outcome.problem.message);
  for (const holidays of [[], own]) {
    const due = dueDateOfCase({
      policy: POLICIES[0],
      organisation: { holidays },
      documents: [outcome.document],
    });
    const view = viewOf(outcome.document, POLICIES[0]);
    const [, report] = deadlinesOf(caseFacts(POLICIES[0], TODAY, view, [view], holidays));
    expect(due).toBeDefined();
    expect(report?.sentence).toContain(formatDate(due!.date));
  }
});
