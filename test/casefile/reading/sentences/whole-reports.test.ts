import { caseData, readCase } from '../../../../src/casefile';
import type { CaseFile } from '../../../../src/casefile';
import { body, bold, h, item, p, table } from '../../support/make-content';

/** What was decided on each allegation, and how sure that is. */
const decided = ({ groups }: CaseFile): readonly string[] =>
  groups.allegation.map(({ fields }) => {
    const reading = fields['allegation.rcsFinding'] ?? fields['allegation.outcome'];
    return reading === undefined ? 'nothing' : `${reading.text} (${reading.foundBy}, ${reading.sureness})`;
  });

test('an RCS report in prose, with the scheme’s findings explained and a conclusion at the end', () => {
  const caseFile = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      h(1, '1. How findings are made'),
      p('An allegation is substantiated where it is more likely than not that the conduct happened.'),
      p('The scheme knows these findings:'),
      table([
        ['Finding', 'What it means'],
        ['Substantiated', 'The allegation is substantiated on the balance of probabilities.'],
        [
          'Unsubstantiated – insufficient evidence',
          'There is insufficient evidence to substantiate the allegation.',
        ],
        [
          'Unsubstantiated – lack of evidence of weight',
          'The evidence carries too little weight either way.',
        ],
        ['Unfounded', 'The allegation is unfounded because the conduct did not happen.'],
      ]),
      h(1, '2. Background'),
      p('A previous allegation was substantiated in 2022. In that matter, Allegation 2 was unfounded.'),
      p('Victoria Police found that the allegation was unsubstantiated.'),
      h(1, '3. Allegations'),
      h(2, 'Allegation One — physical violence'),
      p('That Example Person struck Sample Client One on the arm.'),
      h(2, 'Allegation Two — significant neglect'),
      p('That Example Person left Sample Client One without a coat.'),
      h(1, '4. Analysis'),
      h(2, 'Allegation One'),
      p('The teacher saw it. The mother believes the allegation is unfounded.'),
      p(
        'On the balance of probabilities, the investigator finds that the alleged conduct occurred and the allegation is substantiated.',
      ),
      h(2, 'Allegation Two'),
      p('Whether the allegation is substantiated turns on the roster, which cannot be found.'),
      h(1, '5. Conclusions'),
      p('The finding in relation to Allegation Two is: unsubstantiated – lack of evidence of weight.'),
    ),
  );
  expect(caseFile.kind.value).toBe('rcs-investigation-report');
  expect(decided(caseFile)).toEqual([
    'Substantiated (sentence, to-confirm)',
    'Unsubstantiated – lack of evidence of weight (sentence, to-confirm)',
  ]);
  const [first] = caseData(caseFile).groups.allegation ?? [];
  expect(first?.['allegation.statement']).toBe('That Example Person struck Sample Client One on the arm.');
  expect(first?.['allegation.reasons']).toContain('The teacher saw it.');
});

test('a report in which only a list at the end says what was found', () => {
  const caseFile = readCase(
    body(
      p('Reportable Conduct Scheme', { style: 'Title' }),
      p('Investigation report', { style: 'Subtitle' }),
      h(1, 'Allegations'),
      item('That Example Person pushed Sample Client One.'),
      item('That Example Person shouted at Sample Client One.'),
      item('That Example Person left early.'),
      h(1, 'Summary of findings'),
      p('• Allegation 1 – substantiated'),
      p('• Allegation 2 – not substantiated (insufficient evidence)'),
      p('• Allegation 3 – conduct outside the scheme'),
    ),
  );
  expect(decided(caseFile)).toEqual([
    'Substantiated (sentence, to-confirm)',
    'Not substantiated – insufficient evidence (sentence, to-confirm)',
    'Conduct outside the scheme (sentence, to-confirm)',
  ]);
});

test('a CIMS report typed by hand', () => {
  const caseFile = readCase(
    body(
      bold('CIMS INVESTIGATION REPORT'),
      p('Incident report ID: SAMPLE-1'),
      bold('Allegation 1'),
      p('It is alleged that Example Person pushed Sample Client One.'),
      p('Incident type: Physical abuse'),
      p('Two workers saw it. We find the allegation substantiated.'),
      bold('Allegation 2'),
      p('It is alleged that Example Person shouted.'),
      p('Incident type: Emotional/psychological abuse'),
      p('Nobody heard it, so this allegation could not be substantiated due to insufficient evidence.'),
    ),
  );
  expect(caseFile.kind.value).toBe('investigation-report');
  expect(caseFile.pathway.value).toBe('cims');
  expect(decided(caseFile)).toEqual([
    'Substantiated (sentence, to-confirm)',
    'Not substantiated (sentence, to-confirm)',
  ]);
});

test('a report that says nothing of its own', () => {
  const caseFile = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      h(1, 'Allegations'),
      h(2, 'Allegation 1'),
      p('That Example Person pushed Sample Client One.'),
      p('If the allegation is substantiated, the carer will be told.'),
      p('The policy says:'),
      p('The allegation is substantiated on the balance of probabilities.'),
      p('“The allegation is unfounded,” the worker wrote.'),
      p('The interim finding was that the allegation was substantiated.'),
      h(1, 'History'),
      p('Allegation 1 was substantiated.'),
    ),
  );
  expect(decided(caseFile)).toEqual(['nothing']);
});

test('a report whose summary and analysis do not agree', () => {
  const caseFile = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      h(1, 'Executive summary'),
      p('Allegation 1 is substantiated and Allegation 2 is unfounded.'),
      h(1, 'Allegations'),
      h(2, 'Allegation 1'),
      p('That Example Person pushed Sample Client One.'),
      h(3, 'Discussion'),
      p('Two people saw it. The allegation is not substantiated.'),
      h(2, 'Allegation 2'),
      p('That Example Person shouted.'),
      h(3, 'Discussion'),
      p('The allegation is unfounded.'),
    ),
  );
  expect(decided(caseFile)).toEqual([' (sentence, to-confirm)', 'Unfounded (sentence, to-confirm)']);
});
