import { besideTheWording, wordingIn } from '../../../../src/casefile/reading/words/beside-the-wording';
import { processorTime } from '../../../tools/processor-time';

test.each([
  ['Particulars: on 2 March', 'on 2 March', true],
  ['PARTICULARS', '', true],
  ['1.2 Further particulars – on 2 March', 'on 2 March', true],
  ['Particulars of the allegation: on 2 March', 'on 2 March', true],
  ['Findings of fact: he was there', 'he was there', false],
  ['Draft finding:\tSubstantiated', 'Substantiated', false],
  ['Initial assessment', '', false],
  ['Preliminary findings: none', 'none', false],
  ['Subject of allegation’s response: he denies it', 'he denies it', false],
])('begins what stands by an allegation: %s', (line, rest, mayWord) => {
  expect(besideTheWording(line)).toEqual({ rest, mayWord });
});

test.each([
  'Particulars were given to him on 2 March.',
  'Finding: Substantiated',
  'Final finding: Substantiated',
  'The draft finding was: substantiated',
  'Example Person: he hit her',
  'On 2 March 2026: he hit her',
  'That he made a draft finding',
  '',
])('begins nothing else: %s', (line) => {
  expect(besideTheWording(line)).toBeUndefined();
});

test('a wording in several lines ends there, and what begins with such a label is the wording where there is no other', () => {
  expect(wordingIn('That X hit Y.\nIn the kitchen.\nParticulars: at noon.\nAnd twice.')).toBe(
    'That X hit Y.\nIn the kitchen.',
  );
  expect(wordingIn('Particulars: X hit Y.\nAt noon.')).toBe('Particulars: X hit Y.\nAt noon.');
  expect(wordingIn('That X hit Y. Particulars: at noon.')).toBe('That X hit Y. Particulars: at noon.');
});

test('bounded time', () => {
  const started = processorTime();
  besideTheWording('a '.repeat(500_000));
  wordingIn('Particulars\n'.repeat(100_000));
  expect(processorTime() - started).toBeLessThan(1_000);
});
