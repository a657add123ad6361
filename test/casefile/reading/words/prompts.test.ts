import { isPrompt, ownFreeText } from '../../../../src/casefile/reading/words/prompts';
import { FIELD_NAMES, fieldDefinition, fieldWords } from '../../../../src/template';

describe('what asks for an answer is none', () => {
  test.each([
    ['Click or tap here to enter text.'],
    ['Click here to enter a date.'],
    ['Choose an item.'],
    ['Please select one'],
    ['Enter text'],
    ['Enter client name here'],
    ['DD/MM/YYYY'],
    ['[dd-mm-yy]'],
    ['(please tick one box only)'],
    ['<Enter incident report ID (IRD) here>'],
    ['[This section sets out\nwhat was done]'],
    ['Enter the incident report ID (IRD)'],
    ['enter the incident report id (IRD).'],
    ['Enter the incident rep…'],
    ['Incident report ID: Enter the incident report ID (IRD)'],
  ])('%s', (text) => {
    expect(isPrompt(text)).toBe(true);
  });

  test('every prompt of our templates, also with its label before it', () => {
    for (const field of FIELD_NAMES) {
      const { label } = fieldDefinition(field);
      const { prompt } = fieldWords(field);
      expect(isPrompt(prompt)).toBe(true);
      expect(isPrompt(`${label}: ${prompt}`)).toBe(true);
    }
  });

  test.each([['____'], ['……'], ['__/__/____'], ['/'], [' – ']])('a line to be written on: %j', (text) => {
    expect(ownFreeText(text)).toBe('');
  });

  test.each([
    ['Sample Client One [known as Sam]'],
    ['1 March 2026'],
    ['Enter'],
    ['Say'],
    ['Select Care Services'],
    ['The client was asked to come here'],
    ['Enter the room, he said, and everybody did.'],
    ['<5 minutes'],
    ['TBC'],
  ])('somebody’s own words: %s', (text) => {
    expect(ownFreeText(text)).toBe(text);
  });
});
