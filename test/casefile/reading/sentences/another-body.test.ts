import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

/** What is read as decided where these lines follow the words of the one allegation. */
const decidedIn = (...lines: readonly string[]): readonly string[] =>
  linesOf(
    readCase(
      documentFrom(
        [
          '# CIMS investigation report',
          '## Allegation 1',
          'It is alleged that Example Person hit Sample Client One.',
          ...lines,
        ].join('\n'),
      ),
    ),
  )
    .filter((line) => /allegation\.(?:outcome|rcsFinding)/.test(line))
    .map((line) => line.replace(/^allegation 1: allegation\.outcome = /, ''));

test.each([
  ['### Victoria Police'],
  ['### Victoria Police response'],
  ['### 4.2 Police investigation'],
  ['### Police investigation of the allegation'],
  ['### Child Protection'],
  ['### Magistrates’ Court'],
  ['### Criminal proceedings'],
  ['### Other agencies'],
  ['### Regulator’s decision'],
  ['**Victoria Police**'],
])('an outcome under “%s” is that body’s', (heading) => {
  expect(decidedIn(heading, 'They looked into it.', 'Outcome: Substantiated, charges laid')).toEqual([]);
  expect(decidedIn(heading, 'Outcome: Substantiated')).toEqual([]);
  expect(decidedIn(heading, 'The allegation was substantiated.')).toEqual([]);
});

test('so is one under a heading below the body’s', () => {
  expect(decidedIn('### Child Protection', '#### Outcome', 'Substantiated')).toEqual([]);
});

test('the report’s own outcome follows after a heading of its own', () => {
  expect(
    decidedIn(
      '### Victoria Police',
      'Outcome: Substantiated, charges laid',
      '### Outcome',
      'Not substantiated',
    ),
  ).toEqual(['Not substantiated · heading, likely']);
  expect(
    decidedIn(
      '**Victoria Police**',
      'Outcome: Substantiated',
      '**Conclusion**',
      'Outcome: Not substantiated',
    ),
  ).toEqual(['Not substantiated · label, likely']);
});

test('a label in bold under a line in bold may be the body’s or the report’s', () => {
  expect(decidedIn('**Victoria Police**', '**Outcome:** Substantiated')).toEqual([
    'Substantiated · label, to-confirm',
  ]);
});

test.each([
  '### Findings reported to the Commission',
  '### Finding after the police investigation',
  '### Reporting to Victoria Police and to the department',
  '### Basketball court',
  '### Investigation',
])('“%s” is a heading of the report', (heading) => {
  expect(decidedIn(heading, 'Outcome: Substantiated')).toEqual(['Substantiated · label, likely']);
});

test('an allegation in a chapter on another body, and one that names it, are the report’s', () => {
  const outcome = (...lines: readonly string[]) =>
    readCase(documentFrom(['# CIMS investigation report', ...lines].join('\n'))).groups.allegation.map(
      ({ fields }) => fields['allegation.outcome']?.text,
    );
  expect(outcome('# Police response', '## Allegation 1', 'Outcome: Substantiated')).toEqual([
    'Substantiated',
  ]);
  expect(outcome('## Allegation 1 – police', 'Outcome: Substantiated')).toEqual(['Substantiated']);
  expect(
    outcome('**Victoria Police**', 'They were told.', '| Allegation | Outcome |', '| Hit | Substantiated |'),
  ).toEqual(['Substantiated']);
  expect(outcome('**Victoria Police**', '| Allegation | Outcome |', '| Hit | Substantiated |')).toEqual([
    undefined,
  ]);
});
