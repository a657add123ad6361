import { caseData, readCase } from '../../../../src/casefile';
import { body, bold, h, item, p } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const fieldsOf = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks))).fields;
const surenessOf = (...blocks: readonly Block[]) =>
  Object.values(readCase(body(...blocks)).fields).map(({ sureness }) => sureness);
const ID_AND_AREA = { 'incident.id': 'SAMPLE-1', 'provider.area': 'North' };

describe('what parts a label from its value', () => {
  test.each([
    ['a dash', [p('Incident report ID – SAMPLE-1')]],
    ['a hyphen', [p('Incident report ID - SAMPLE-1')]],
    ['a colon and a dash', [p('Incident report ID:- SAMPLE-1')]],
    ['a wide colon', [p('Incident report ID：SAMPLE-1')]],
    ['a line break', [p('Incident report ID:\nSAMPLE-1')]],
    ['a paragraph that is blank', [p('Incident report ID:'), p(''), p('SAMPLE-1')]],
    ['bold', [p('Incident report ID SAMPLE-1', { boldStart: 19 })]],
    ['bold and a colon', [p('Incident report ID: SAMPLE-1', { boldStart: 19 })]],
    ['bold, the colon not', [p('Incident report ID: SAMPLE-1', { boldStart: 18 })]],
    ['bold, then a line break', [p('Incident report ID\nSAMPLE-1', { boldStart: 18 })]],
    ['bold, in a paragraph of its own', [bold('Incident report ID'), p('SAMPLE-1')]],
    [
      'an automatic number before the label',
      [p('Incident report ID: SAMPLE-1', { listed: true, number: '2.1' })],
    ],
  ])('%s', (_, blocks) => {
    expect(fieldsOf(...blocks)).toEqual({ 'incident.id': 'SAMPLE-1' });
  });

  test.each([
    ['in a list', [item('Service provider – Example Care')]],
    ['before prose', [p('Service provider – the following was noted about it')]],
    ['before what is no date', [p('Date of the incident – see the notes below')]],
    [
      'after words that begin a sentence in bold',
      [p('Service provider staff came later.', { boldStart: 16 })],
    ],
    ['after a word that many things have', [p('Position – Team leader')]],
  ])('a dash or bold is no mark %s', (_, blocks) => {
    expect(fieldsOf(...blocks)).toEqual({});
  });

  test('a label without a mark over a line: read, and to be confirmed unless it can be nothing else', () => {
    expect(fieldsOf(p('Incident report ID'), p('SAMPLE-1'))).toEqual({ 'incident.id': 'SAMPLE-1' });
    expect(surenessOf(p('Incident report ID'), p('SAMPLE-1'))).toEqual(['to-confirm']);
    expect(surenessOf(p('Date of the incident'), p('1 March 2026'))).toEqual(['likely']);
    expect(fieldsOf(p('Incident report ID'), p('Service provider'), p('SAMPLE-1'))).toEqual({
      'provider.name': 'SAMPLE-1',
    });
  });
});

describe('several labels on one line', () => {
  test.each([
    ['bars', 'Incident report ID: SAMPLE-1 | Region: North'],
    ['semicolons', 'Incident report ID: SAMPLE-1; Region: North'],
    ['tabs and no other mark', 'Incident report ID\tSAMPLE-1\tRegion\tNorth'],
    ['an unknown label first', 'Our ref: 77   Incident report ID: SAMPLE-1   Region: North'],
    ['an unknown label first, with a bar', 'Our ref: 77 | Incident report ID: SAMPLE-1 | Region: North'],
    ['an unknown label between', 'Incident report ID: SAMPLE-1   Our ref: 77   Region: North'],
    ['an unknown label last', 'Incident report ID: SAMPLE-1; Region: North; Our ref: 77'],
    ['an unknown label after tabs', 'Incident report ID:\tSAMPLE-1\tOur ref:\t77\tRegion:\tNorth'],
  ])('%s', (_, text) => {
    expect(fieldsOf(p(text))).toEqual(ID_AND_AREA);
  });

  test.each([
    ['He came at 10:30: he said no.  Region: he did not know'],
    ['She said: I was there.  Region: she did not know'],
    ['We met at the house; Region: North'],
  ])('prose is no unknown label: %s', (text) => {
    expect(fieldsOf(p(text))).toEqual({});
  });

  test('what a tab or many spaces set off from a value is left out, and the value is to be confirmed', () => {
    const footer = p('Incident report ID: SAMPLE-1\tPage 3');
    expect(fieldsOf(footer)).toEqual({ 'incident.id': 'SAMPLE-1' });
    expect(surenessOf(footer)).toEqual(['to-confirm']);
  });

  test('a label with one space before it may be a part of the value: to be confirmed', () => {
    expect(surenessOf(p('Incident report ID: SAMPLE-1 Region: North'))).toEqual(['to-confirm']);
    expect(surenessOf(p('Incident report ID: SAMPLE-1'))).toEqual(['likely']);
  });

  test.each([
    ['two', 'Date of incident: 1 March 2026 Incident report ID: SAMPLE-1'],
    ['three', 'Incident report ID: SAMPLE-1 Date of incident: 1 March 2026 Service provider: Example Care'],
    ['a wider gap after them', 'Incident report ID: SAMPLE-1 Date of incident: 1 March 2026  Our ref: 77'],
  ])('labels of several words with one space before them are read, all to be confirmed: %s', (_, text) => {
    expect(fieldsOf(p(text))).toMatchObject({
      'incident.id': 'SAMPLE-1',
      'incident.occurredOn': '1 March 2026',
    });
    expect(new Set(surenessOf(p(text)))).toEqual(new Set(['to-confirm']));
  });

  test.each([
    ['a label of one word', 'Incident report ID: SAMPLE-1 Region: North'],
    ['a label of many things', 'Incident report ID: SAMPLE-1 Contact details: 555'],
    ['a label within words', 'Incident report ID: SAMPLE-1 with another date of incident: unknown'],
    ['a label without a colon', 'Incident report ID: SAMPLE-1 Date of incident 1 March 2026'],
  ])('one space parts no value from %s', (_, text) => {
    expect(fieldsOf(p(text))).toEqual({ 'incident.id': text.slice('Incident report ID: '.length) });
  });

  test('in a long text a label behind one space is part of the text', () => {
    const text = 'What he did. The form says Date of incident: 1 March 2026.';
    expect(fieldsOf(p(`Scope: ${text}`))).toEqual({ 'investigation.scope': text });
  });

  test('headers side by side are no label and its value; a role may be a word that we know', () => {
    expect(fieldsOf(p('Region\tService provider'), p('North\tExample Care'))).toEqual({});
    expect(caseData(readCase(body(h(2, 'Interview 1'), p('Role\tClient')))).groups.interview).toEqual([
      { 'interview.role': 'Client' },
    ]);
  });

  test('a long text keeps what stands after two spaces or a semicolon', () => {
    expect(fieldsOf(p('Scope: What he did.  Region: he did not know; Program: nor that'))).toEqual({
      'investigation.scope': 'What he did.  Region: he did not know; Program: nor that',
    });
  });
});

describe('notes and numbers of a label', () => {
  test.each([
    ['Date of the incident [DD/MM/YYYY]: 1 March 2026'],
    ['Date of the incident (format: DD/MM/YYYY): 1 March 2026'],
    ['Date of the incident (if known)*: 1 March 2026'],
    ['Date of the incident*: 1 March 2026'],
    ['Date of the incident: 1 March 2026 [DD/MM/YYYY]'],
    ['2.1 Date of the incident: 1 March 2026'],
    ['b) DATE OF THE INCIDENT: 1 March 2026'],
  ])('%s', (text) => {
    expect(fieldsOf(p(text))).toEqual({ 'incident.occurredOn': '1 March 2026' });
  });

  test('a note or a star after a question', () => {
    for (const question of ['Reported to police?', 'Reported to police?*', 'Reported to police? (if known):'])
      expect(fieldsOf(p(`${question} Yes`))).toEqual({ 'police.reported': 'Yes' });
    expect(fieldsOf(p('Reported to police? [x] Yes [ ] No'))).toEqual({ 'police.reported': 'Yes' });
  });

  test('"N/A" is an answer', () => {
    expect(fieldsOf(p('Reportable conduct matter number: N/A'))).toEqual({ 'rcs.matterNumber': 'N/A' });
  });
});

describe('where a value ends', () => {
  test('a long text goes on below, to the next label, heading or bold label; what is answered in a line does not', () => {
    expect(
      fieldsOf(
        p('Scope: The first.'),
        p('The second.'),
        item('Step 1: the third.'),
        p('Region: North'),
        p('Not of the region.'),
        p('Risks: Some.'),
        p('Our ref: 77'),
        p('Not of the risks.'),
      ),
    ).toEqual({
      'investigation.scope': 'The first.\nThe second.\nStep 1: the third.',
      'provider.area': 'North',
      'plan.risks': 'Some.',
    });
  });

  test('what stands after a label that nobody answered is not its value because it comes next', () => {
    for (const next of [
      'This report sets out what was found at the house.',
      'Our ref: 77',
      'Our ref\t77',
      'Was anybody told?',
    ])
      expect(fieldsOf(p('Incident report ID:'), p(next))).toEqual({});
    expect(fieldsOf(p('Date of the incident:'), p('Some words'))).toEqual({});
    expect(fieldsOf(p('Incident report ID:'), p('Our ref 77', { boldStart: 7 }))).toEqual({});
  });

  test('a telephone number after somebody else is not that of the investigation manager', () => {
    const manager = p('Investigation manager: Example Person');
    expect(fieldsOf(manager, p('Case worker: Sample Worker'), p('Phone: 0000'))).toEqual({
      'manager.name': 'Example Person',
    });
    expect(fieldsOf(manager, p('Signature:'), p('Phone: 0000'))).toEqual({
      'manager.name': 'Example Person',
      'manager.contact': '0000',
    });
  });

  test('a date of which nothing says whose it is: to be confirmed', () => {
    expect(surenessOf(p('Scope: All.'), p('Date endorsed: 1 March 2026'))).toEqual(['likely', 'to-confirm']);
    expect(surenessOf(p('Endorsed by: Example Person'), p('Date endorsed: 1 March 2026'))).toEqual([
      'likely',
      'likely',
    ]);
    expect(surenessOf(h(1, 'Endorsement'), p('Date: 1 March 2026'))).toEqual(['likely']);
  });
});
