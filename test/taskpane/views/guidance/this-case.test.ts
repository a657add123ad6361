import { POLICIES } from '../../../../src/policy';
import type { FieldTexts } from '../../../../src/template';
import { caseFacts } from '../../../../taskpane/views/guidance/case-facts';
import { thisCase } from '../../../../taskpane/views/guidance/this-case';
import { documentView } from './made-view';

const CHOSEN = { id: 'sample', version: '1', title: 'Sample', because: 'No document gives a date.' };

const line = (
  id: string,
  fields: FieldTexts,
  allegations: readonly FieldTexts[] = [],
  today = '2026-03-02',
) => {
  const open = documentView(fields, 'cims', allegations);
  const all = thisCase(caseFacts(POLICIES[0], today as '2026-03-02', open, [open]), CHOSEN);
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
};

describe('whether an investigation is called for', () => {
  test('yes, with the rule it rests on', () => {
    const { sentence, basis } = line('investigation', {
      'incident.type': 'Physical abuse',
      'incident.subjectRelation': 'Staff-to-client',
    });
    expect(sentence).toMatch(/^Yes/);
    expect(basis.map(({ id }) => id)).toEqual(['investigate-abuse-by-staff']);
  });

  test('not among those listed', () => {
    const { sentence, basis } = line('investigation', { 'incident.type': 'Absent client' });
    expect(sentence).toContain('not among the incidents');
    expect(basis.map(({ id }) => id)).toEqual(['investigation-where-called-for']);
  });

  test('what it turns on is named, with the way there', () => {
    const open = line('investigation', { 'incident.type': 'Neglect', 'incident.impact': '' });
    expect(open.sentence).toBe('Not known: no document gives “Impact”.');
    expect(open.way?.label).toBe('Impact');
    expect(line('investigation', { 'incident.type': '' }).way?.label).toBe('CIMS incident type');
  });

  test('a type that is no longer in use, or none that is known, is said and not called missing', () => {
    const retired = line('investigation', { 'incident.type': 'Poor quality of care' });
    expect(retired.sentence).toContain('“Poor quality of care” is no longer an incident type');
    expect(retired.basis.map(({ id }) => id)).toEqual(['poor-quality-of-care']);
    expect(line('investigation', { 'incident.type': 'Quite another' }).sentence).toBe(
      'Not known: “CIMS incident type” says “Quite another”, which is no answer that this tool knows.',
    );
  });

  test('whom it involves is known from the subjects of allegation too', () => {
    const open = documentView({ 'incident.type': 'Physical abuse' });
    const subject = documentView({}, 'cims', [{ 'subject.relation': 'Staff member' }]).groups.allegation;
    const known = { ...open, groups: { ...open.groups, subject } };
    const said = thisCase(caseFacts(POLICIES[0], '2026-03-02', known, [known]), CHOSEN);
    expect(said.find(({ id }) => id === 'investigation')?.sentence).toMatch(/^Yes/);
  });

  test('the types of allegations count too', () => {
    const { sentence } = line(
      'investigation',
      { 'incident.type': 'Absent client', 'incident.impact': 'Major impact' },
      [{ 'allegation.incidentType': 'Neglect' }],
    );
    expect(sentence).toMatch(/^Yes/);
  });
});

describe('Victoria Police', () => {
  test.each([
    [{ 'police.clearedOn': '3 March 2026' }, /confirmed on 3 March 2026/],
    [{ 'police.reported': 'No' }, /was not reported to police/],
    [
      { 'police.reported': 'Yes', 'police.clearedOn': '' },
      /It was reported to police\. .*not known: no document gives/,
    ],
    [{ 'police.reportedOn': '1 March 2026', 'police.clearedOn': '' }, /It was reported to police/],
    [{ 'police.reported': '' }, /^Not known/],
  ])('%j', (fields, said) => {
    const found = line('police', fields);
    expect(found.sentence).toMatch(said);
    expect(found.basis.map(({ id }) => id)).toEqual(['police-hold']);
  });
});

test('the regulator goes by the day', () => {
  expect(line('regulator', {}, [], '2026-02-22').sentence).toContain(
    'Commission for Children and Young People',
  );
  expect(line('regulator', {}, [], '2026-02-23').sentence).toContain('Social Services Regulator');
});

test('every line rests on something with a source', () => {
  const open = documentView({}, 'rcs');
  const all = thisCase(caseFacts(POLICIES[0], '2026-03-02', open, [open]), CHOSEN);
  expect(all.length).toBeGreaterThan(6);
  for (const { basis } of all) expect(basis.length).toBeGreaterThan(0);
});
