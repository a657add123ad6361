import { isSurelyValue, mayBeValue, valueOf } from '../../../../src/casefile/reading/words/value';

describe('the value of a field, as it stands', () => {
  test.each([
    ['police.reported', 'Yes ☐ No ☒', 'No'],
    ['police.reported', 'Y / N', ''],
    ['police.reported', 'Yes/No (delete one)', ''],
    ['police.reported', 'Yes or No', ''],
    ['police.reported', 'No', 'No'],
    ['police.reported', '☒ Yes ☒ No', '☒ Yes ☒ No'],
    ['allegation.outcome', 'Substantiated / Not substantiated', ''],
    ['allegation.outcome', 'Substantiated or Not substantiated', ''],
    ['incident.type', 'Emotional/psychological abuse', 'Emotional/psychological abuse'],
    ['incident.occurredOn', '1 March 2026 (DD/MM/YYYY)', '1 March 2026'],
    ['incident.occurredOn', 'DD/MM/YYYY', ''],
    ['investigation.scope', '[Describe the scope]\nAll of it', 'All of it'],
    ['investigation.scope', 'Yes / No', 'Yes / No'],
    ['client.name', 'Sample Client One [known as Sam]', 'Sample Client One [known as Sam]'],
    ['incident.id', 'Enter the number from CIMS', ''],
    ['incident.occurredOn', 'Please use the date on which it happened, or 1 March 2026', ''],
    ['manager.name', 'State full name and title', ''],
    ['provider.name', 'State Trustees of Example', 'State Trustees of Example'],
    ['incident.location', 'Add Street, Sampleton', 'Add Street, Sampleton'],
    ['incident.description', 'Record the events in order.', 'Record the events in order.'],
    ['allegation.confirmed', '☒ I have read the row', 'Yes'],
    ['allegation.confirmed', '☐ I have read the row', 'No'],
  ] as const)('%s: %j is %j', (field, text, value) => {
    expect(valueOf(field, text)).toBe(value);
  });

  test.each([
    ['incident.id', 'SAMPLE-1', true],
    ['incident.id', 'Our ref: 77', false],
    ['incident.id', 'This report sets out what was found.', false],
    ['client.name', 'Sample Client One', true],
    ['incident.occurredOn', 'Sample Client One', false],
    ['incident.occurredOn', 'unknown', true],
    ['incident.occurredOn', 'about 3 pm on 2/3/2026', true],
    ['investigation.scope', 'This report sets out: everything.', true],
  ] as const)('where a value may stand, %s may be %j: %s', (field, text, may) => {
    expect(mayBeValue(field, text)).toBe(may);
  });

  test('what can be nothing else', () => {
    expect(isSurelyValue('incident.occurredOn', '1 March 2026')).toBe(true);
    expect(isSurelyValue('investigation.extensionDays', '5 business days')).toBe(true);
    expect(isSurelyValue('allegation.outcome', 'not SUBSTANTIATED')).toBe(true);
    expect(isSurelyValue('incident.id', 'SAMPLE-1')).toBe(false);
  });
});
