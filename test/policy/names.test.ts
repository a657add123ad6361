import fc from 'fast-check';
import { findNamed, foldName, labelled, namesUnder, policyFor } from '../../src/policy';

test.each([
  ['Emotional / psychological abuse', 'Emotional/psychological abuse'],
  ['SEXUAL EXPLOITATION — GROOMING', 'Sexual exploitation - grooming'],
  ['Injury‑unexplained', 'Injury – unexplained'],
  ['  Self   harm. ', 'Self-harm'],
  ['Emotional & psychological harm', 'emotional and psychological harm'],
  ['client’s', "client's"],
  ['Café', 'cafe'],
])('%j is the same name as %j', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)),
  );
});

const types = policyFor().incidentTypes;

test.each([
  ['Emotional / psychological abuse', 'emotional-psychological-abuse'],
  ['physical-abuse', 'physical-abuse'],
  ['Unexplained injury', 'injury-unexplained'],
  ['GROOMING', 'sexual-exploitation-grooming'],
])('%j is found', (text, id) => {
  expect(findNamed(types, text)?.id).toBe(id);
});

test.each(['', ' – ', 'Abuse', 'Physical'])('%j is not found', (text) => {
  expect(findNamed(types, text)).toBeUndefined();
});

test('a label comes before another entry’s synonym', () => {
  const entries = [
    { id: 'one', label: 'One', synonyms: ['Two'] },
    { id: 'two', label: 'Two' },
  ];
  expect(findNamed(entries, 'two')?.id).toBe('two');
});

describe('names that begin with a word', () => {
  const { findings, outcomes } = policyFor();

  test.each([
    [
      'Unsubstantiated',
      ['Unsubstantiated – insufficient evidence', 'Unsubstantiated – lack of evidence of weight'],
    ],
    [
      'not substantiated',
      ['Unsubstantiated – insufficient evidence', 'Unsubstantiated – lack of evidence of weight'],
    ],
    ['Unfounded', []],
    ['Unsub', []],
    ['', []],
  ])('findings under “%s”', (text, labels) => {
    expect(namesUnder(findings, text).map(({ label }) => label)).toEqual(labels);
  });

  test('no CIMS outcome is named by the beginning of another', () => {
    expect(namesUnder(outcomes, 'Not substantiated')).toEqual([]);
  });
});

test.each([
  ['substantiated', 'Substantiated'],
  ['Insufficient evidence', 'Unsubstantiated – insufficient evidence'],
  ['Not substantiated – lack of evidence of weight', 'Unsubstantiated – lack of evidence of weight'],
  [' Unsubstantiated ', 'Unsubstantiated'],
  ['Not substantiated', 'Not substantiated'],
  ['Partially substantiated', 'Partially substantiated'],
])('the finding %j under its label, where it says which', (text, label) => {
  expect(labelled(policyFor().findings, text)).toBe(label);
});
