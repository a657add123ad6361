import { readCase } from '../../../../src/casefile';
import { body, field, group, h, p } from '../../support/make-content';
import { documentFrom, linesOf } from '../../support/page-notation';

const PARTS = 'Part (a) is substantiated. Part (b) is not substantiated.';

const findings = (...lines: readonly string[]): readonly string[] =>
  linesOf(readCase(documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')))).filter(
    (line) => line.includes('allegation.rcsFinding'),
  );

const ONE = ['## Allegation 1', 'It is alleged that Example Person (a) hit her and (b) shouted.'];
const TWO = ['## Allegation 2', 'It is alleged that Example Person left early.'];

test('what is said of two parts is shown together, for a person to confirm', () => {
  expect(findings(...ONE, '### Conclusion', PARTS)).toEqual([
    'allegation 1: allegation.rcsFinding = (a) Substantiated; (b) Not substantiated · sentence, to-confirm',
  ]);
});

test('a finding on the whole that says otherwise than a part is to be confirmed, and both are shown', () => {
  expect(findings(...ONE, 'Finding: Substantiated', '### Conclusion', PARTS)).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · label, to-confirm',
    'second value: allegation.rcsFinding = (a) Substantiated; (b) Not substantiated · sentence, to-confirm',
  ]);
});

test('a finding on the whole that says the same of each part stays as sure as it is', () => {
  expect(
    findings(
      ...ONE,
      'Finding: Substantiated',
      '### Conclusion',
      'Both parts were looked at. Part (a) is substantiated.',
    ),
  ).toEqual(['allegation 1: allegation.rcsFinding = Substantiated · label, likely']);
});

test('an answer that speaks of the parts itself is shown as it stands, once', () => {
  expect(
    findings(...ONE, '### Finding', 'Allegation 1(a) is substantiated. Allegation 1(b) is unfounded.'),
  ).toEqual([
    'allegation 1: allegation.rcsFinding = Allegation 1(a) is substantiated. Allegation 1(b) is unfounded. · heading, to-confirm',
  ]);
});

test('a control of ours stays as it is, and the parts are told beside it', () => {
  const file = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      group(
        'allegation',
        field('allegation.statement', 'Hit.'),
        field('allegation.rcsFinding', 'Substantiated'),
      ),
      p('Allegation 1(a) is substantiated. Allegation 1(b) is not substantiated.'),
    ),
  );
  expect(linesOf(file).filter((line) => line.includes('rcsFinding'))).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · tag, certain',
    'second value: allegation.rcsFinding = (a) Substantiated; (b) Not substantiated · sentence, to-confirm',
  ]);
});

test('a part of several allegations is nobody’s where no allegation stands open', () => {
  expect(findings(...ONE, ...TWO, '# Conclusion', PARTS)).toEqual([]);
});

test('allegations that are numbered like parts are allegations', () => {
  expect(
    findings(
      '## Allegation 1(a)',
      'It is alleged that Example Person hit her.',
      '## Allegation 1(b)',
      'It is alleged that Example Person shouted.',
      '## Conclusion',
      'Allegation 1(a) is substantiated and Allegation 1(b) is unfounded.',
    ),
  ).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
    'allegation 2: allegation.rcsFinding = Unfounded · sentence, to-confirm',
  ]);
});
