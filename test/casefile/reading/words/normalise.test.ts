import {
  labelForms,
  leadingWord,
  normalise,
  withoutNumbering,
  withoutTrailingNote,
} from '../../../../src/casefile/reading/words/normalise';

describe('words as they are compared', () => {
  test.each([
    ['  Client’s  full NAME: ', 'clients full name'],
    ['Details of client(s)', 'details of clients'],
    ['Incident no.', 'incident number'],
    ['Incident #', 'incident number'],
    ['Incident №', 'incident number'],
    ['Reported? Yes or no', 'reported yes or no'],
    ['Yes / no', 'yes no'],
    ['No', 'no'],
    ['Case nos', 'case numbers'],
    ['Findings & outcomes', 'findings and outcomes'],
    ['Organization / Behavior', 'organisation behaviour'],
    ['Client–to–client', 'client to client'],
    ['Finalized', 'finalised'],
    ['Size of a prize', 'size of a prize'],
    ['—', ''],
  ])('%s', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  test.each([
    ['3.1 Scope', 'Scope'],
    ['3. Scope', 'Scope'],
    ['3) Scope', 'Scope'],
    ['(a) Scope', 'Scope'],
    ['iv. Scope', 'Scope'],
    ['Part A: Scope', 'Scope'],
    ['Section 2 – Scope', 'Scope'],
    ['Section 2.1 Scope', 'Scope'],
    ['12 Scope', 'Scope'],
    ['Partners', 'Partners'],
    ['Area', 'Area'],
    ['30-day update', '30-day update'],
    ['3.', '3.'],
  ])('without numbering: %s', (text, rest) => {
    expect(withoutNumbering(text)).toBe(rest);
  });

  test.each([
    ['Area [as in the report]', 'Area'],
    ['Date of birth (DD/MM/YYYY):', 'Date of birth'],
    ['Name <given, family>', 'Name'],
    ['[whole]', ''],
    ['Left [open', 'Left'],
    ['Plain', 'Plain'],
  ])('without a note at the end: %s', (text, rest) => {
    expect(withoutTrailingNote(text)).toBe(rest);
  });

  test('the forms of a label go from the most faithful to the barest', () => {
    expect(labelForms('2. Details of the client [see report]')).toEqual([
      '2 details of the client see report',
      'details of the client see report',
      'details of the client',
      'client',
      'clients',
    ]);
    expect(labelForms('Scope')).toEqual(['scope', 'scopes']);
    expect(labelForms('…')).toEqual([]);
    expect(labelForms('word '.repeat(17))).toEqual([]);
    expect(labelForms('word '.repeat(40))).toEqual([]);
    expect(labelForms(`Area [${'word '.repeat(20)}]`).slice(-2)).toEqual(['area', 'areas']);
  });

  test('what is found after a review has the name of what was found before', () => {
    expect(labelForms('RCS finding after review')).toContain('rcs finding');
    expect(labelForms('CIMS outcome on internal review')).toContain('cims outcome');
    expect(labelForms('Date of notification after review')).not.toContain('date of notification');
  });

  test.each([
    ['3.1 Client’s name', 'clients'],
    ['Organization', 'organisation'],
    ['123', ''],
    ['Écoute', 'écoute'],
  ])('the leading word of %s', (text, word) => {
    expect(leadingWord(text)).toBe(word);
  });
});
