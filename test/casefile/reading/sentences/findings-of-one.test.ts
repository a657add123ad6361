import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const ONE = ['## Allegation 1', 'It is alleged that Example Person hit Sample Client One.'];

const findings = (...lines: readonly string[]): readonly string[] =>
  linesOf(readCase(documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')))).filter(
    (line) => line.includes('allegation.rcsFinding') || line.includes('allegation.outcome'),
  );

test.each([
  [['Investigator’s finding: Substantiated', 'Delegate’s decision: Unfounded']],
  [['Finding: Substantiated', 'Decision of the delegate: Unfounded']],
  [['| Investigator’s finding | Substantiated |', '| Delegate’s decision | Unfounded |']],
])('the investigator and the delegate differ: both are shown, and neither is taken for sure: %j', (lines) => {
  expect(findings(...ONE, ...lines)).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · label, to-confirm',
    'second value: allegation.rcsFinding = Unfounded · label, to-confirm',
  ]);
});

test('under headings, and in words', () => {
  expect(
    findings(...ONE, '### Investigator’s finding', 'Substantiated', '### Delegate’s decision', 'Unfounded'),
  ).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · heading, to-confirm',
    'second value: allegation.rcsFinding = Unfounded · heading, to-confirm',
  ]);
  expect(
    findings(
      ...ONE,
      '### Investigator’s finding',
      'The allegation is substantiated because of the photograph.',
      '### Delegate’s decision',
      'I find that the allegation is unfounded.',
    ),
  ).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
    'second value: allegation.rcsFinding = Unfounded · sentence, to-confirm',
  ]);
});

test('in columns each row has both, and is one allegation', () => {
  expect(
    findings(
      '| Allegation | Investigator’s finding | Delegate’s decision |',
      '| Hit her | Substantiated | Unfounded |',
      '| Shouted | Unfounded | Unfounded |',
    ),
  ).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · label, to-confirm',
    'allegation 2: allegation.rcsFinding = Unfounded · label, to-confirm',
    'second value: allegation.rcsFinding = Unfounded · label, to-confirm',
  ]);
});

test('where they agree there is one finding, and one alone is to be confirmed', () => {
  const agreed = ['allegation 1: allegation.rcsFinding = Substantiated · label, to-confirm'];
  expect(
    findings(...ONE, 'Investigator’s finding: Substantiated', 'Delegate’s decision: Substantiated'),
  ).toEqual(agreed);
  expect(findings(...ONE, 'Delegate’s decision: Substantiated')).toEqual(agreed);
});

test.each([
  'Delegate’s decision: Approved on 3 May 2026',
  'Decision maker’s decision: The report is endorsed',
  'CEO’s decision: Training for all workers',
])('a decision on something else is no finding: %s', (line) => {
  expect(findings(...ONE, line)).toEqual([]);
  expect(findings(...ONE, 'Finding: Substantiated', line)).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
  ]);
});
