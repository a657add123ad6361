import {
  addBusinessDays,
  isBusinessDay,
  POLICIES,
  type CalendarDate,
  type Policy,
} from '../../../../src/policy';
import type { FieldTexts } from '../../../../src/template';
import { caseFacts } from '../../../../taskpane/views/guidance/case-facts';
import { deadlinesOf, whatIsLeft } from '../../../../taskpane/views/guidance/deadlines';
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
  expect(anew.sentence).toContain('the day that it gives is not counted');
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

test('a date of another document of the case counts, and its file is named', () => {
  const open = documentView({ 'incident.endorsedOn': '' }, 'cims');
  const other = { ...documentView({ 'incident.endorsedOn': '14 July 2026' }, 'cims'), file: 'plan.docx' };
  const [, report] = deadlinesOf(caseFacts(POLICIES[0], TODAY, open, [open, other]));
  expect(report?.sentence).toContain('14 July 2026 (in plan.docx)');
});

test('under the earlier rule set only what is known of it is counted', () => {
  const [, earlier] = POLICIES;
  expect(lines({}, { policy: earlier!, pathway: 'cims' }).map(({ id }) => id)).toEqual([
    'deadline-incident-report',
  ]);
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
