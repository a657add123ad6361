import { verdictOf } from '../../../src/report/check-page/verdict';
import { versionsSection } from '../../../src/report/check-page/versions';
import { notWhollyUsed } from '../../../src/report';
import { organisationUsedText } from '../../../src/report/organisation-use';
import { fileInput, sampleReport } from '../sample';

const SHA = 'ab'.repeat(32);
const report = (leftOut: number) => ({
  ...sampleReport([fileInput('plan.docx', [])]),
  organisation: { name: 'Example Care', sha256: SHA, leftOut },
});

const factsOf = (leftOut: number): string => {
  const [block] = versionsSection(report(leftOut), { name: 'Example Care' }).blocks;
  if (block?.kind !== 'facts') throw new Error('The versions are facts.');
  return block.facts.map(({ term, words }) => `${term}: ${words.join('')}`).join('\n');
};

test('nothing is said where all of it was used, or there was none', () => {
  expect(notWhollyUsed(undefined)).toBeUndefined();
  expect(notWhollyUsed({ leftOut: 0 })).toBeUndefined();
  expect(notWhollyUsed({ leftOut: 1 })).toContain('1 problem in it');
});

test('a file is named by whose it is also where its sum could not be had', () => {
  expect(organisationUsedText(undefined)).toBeUndefined();
  expect(organisationUsedText({})).toBe('Checked with an organisation’s file without a name.');
  expect(organisationUsedText({ name: 'Example Care' })).toBe('Checked with the file of Example Care.');
  expect(organisationUsedText({ name: 'Example Care', sha256: SHA })).toBe(
    `Checked with the file of Example Care (SHA-256 ${SHA}).`,
  );
});

test('a report without errors does not say so quietly where something of it was left out', () => {
  const whole = verdictOf(report(0), []);
  const part = verdictOf(report(3), []);
  expect(whole.tone).toBe('ready');
  expect(part.tone).toBe('warning');
  expect(part.lines.slice(0, -1)).toEqual(whole.lines);
  expect(part.lines.at(-1)).toEqual([notWhollyUsed({ leftOut: 3 })]);
});

test('an error stays an error', () => {
  expect(verdictOf(report(3), ['The plan is missing.']).tone).toBe('error');
});

test('which file it was stands among the versions', () => {
  expect(factsOf(0)).toContain(`Its SHA-256: ${SHA}`);
  expect(factsOf(0)).not.toContain('not wholly used');
  expect(factsOf(2)).toContain(
    'What of it was used: Your organisation’s file was not wholly used: 2 problems',
  );
});
