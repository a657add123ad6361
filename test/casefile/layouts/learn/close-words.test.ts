import { CLOSE_ENOUGH, closeWords } from '../../../../src/casefile/layouts/learn/close-words';

/** The fields that the closest words are said of. */
const fieldsFor = (label: string): readonly string[] => [
  ...new Set(closeWords(label).flatMap(({ meaning }) => [...meaning.labelOf, ...meaning.synonymOf])),
];

test.each([
  ['another order', 'Number of the incident report', 'incident.id'],
  ['a short form', 'Incident ref no', 'incident.id'],
  ['the small words between', 'Scope of this investigation', 'investigation.scope'],
  ['a note in brackets', 'Incident ref no (CIMS)', 'incident.id'],
  ['numbering', '2.1 Number of the incident report', 'incident.id'],
  ['a letter too few', 'Incident refrence number', 'incident.id'],
  ['letters that changed places', 'Name of the invesitgation manager', 'manager.name'],
  ['what forms write round a label', 'Please enter your incident report number here', 'incident.id'],
])('%s makes no difference', (_, label, field) => {
  expect(fieldsFor(label)).toEqual([field]);
});

test.each([
  ['nothing in common', 'Our ref'],
  ['one word in common', 'What happened'],
  ['one word of several', 'Kid’s name'],
  ['another word of sense', 'Date of the previous incident'],
  ['a word of sense too many', 'Date the incident report was received'],
  ['a word of sense too few', 'Investigation report date'],
  ['the other direction', 'Reported by police'],
  ['a “not”', 'Incident report not submitted'],
  ['two slips of the pen', 'Incidant refrence number'],
  ['a known word that is only one letter away', 'Investigation managed name'],
  ['a single word', 'Scopes'],
  ['no words at all', '1.2'],
])('%s is not close', (_, label) => {
  expect(closeWords(label)).toEqual([]);
});

test('small words may differ, but only so far', () => {
  expect(CLOSE_ENOUGH).toBe(0.85);
  // Two words of sense shared: one light word (0.25) leaves 0.89, two leave 0.8.
  expect(fieldsFor('Investigation approach details')).toEqual(['plan.approach']);
  expect(fieldsFor('Any investigation approach details')).toEqual([]);
});
