import { readCase } from '../../../../src/casefile';
import { content, h, p, part } from '../../support/make-content';
import { documentFrom, linesOf } from '../../support/page-notation';

const inReport = (line: string): readonly string[] =>
  linesOf(readCase(documentFrom(`# Investigation report\n${line}`)));

describe('who approved, in a line without a mark', () => {
  test.each([
    'Approved by Example Person, Chief Executive Officer, 3 March 2026',
    'Report endorsed by Example Person – Chief Executive Officer – 3 March 2026.',
    'AUTHORISED BY Example Person, Chief Executive Officer on 3 March 2026',
  ])('%s', (line) => {
    expect(inReport(line)).toEqual([
      'endorsement.name = Example Person · label, to-confirm',
      'endorsement.position = Chief Executive Officer · label, to-confirm',
      'endorsement.date = 3 March 2026 · label, to-confirm',
    ]);
  });

  test('in a plan it is the plan that is approved; a date or a position may be left out', () => {
    const plan = '# Investigation plan\n## Investigation plan approval\n';
    expect(linesOf(readCase(documentFrom(`${plan}Approved by Example Person on 3 March 2026`)))).toEqual([
      'plan.endorsedBy = Example Person · label, to-confirm',
      'plan.endorsedOn = 3 March 2026 · label, to-confirm',
    ]);
    expect(linesOf(readCase(documentFrom(`${plan}Approved by Example Person, Manager`)))).toEqual([
      'plan.endorsedBy = Example Person · label, to-confirm',
      'plan.endorsedPosition = Manager · label, to-confirm',
    ]);
  });

  test.each([
    'Approved by Example Person',
    'Approved by the board on 3 March 2026',
    'Approved by Example Person, who was told on the day',
    'Approved by Example Person, Sample Worker, Sample Driver, Sample Client One, 3 March 2026',
    'The plan was approved by Example Person on 3 March 2026.',
    'Leave approved by Example Person on 3 March 2026',
  ])('nothing is taken of: %s', (line) => {
    expect(inReport(line)).toEqual([]);
  });
});

describe('an incident report by its ID in a header', () => {
  const idIn = (text: string, kind: 'header' | 'body' = 'header') => {
    const document =
      kind === 'header'
        ? content([part('body', [h(1, 'Investigation report')]), part('header', [p(text)])])
        : content([part('body', [p(text)])]);
    const reading = readCase(document).fields['incident.id'];
    return reading && [reading.text, reading.sureness];
  };

  test.each([
    'IR SAMPLE-99',
    'Incident report SAMPLE-99',
    'Example Care\tIR SAMPLE-99\tPage 2',
    'Example Care | Incident report no. SAMPLE-99',
  ])('%s', (text) => {
    expect(idIn(text)).toEqual(['SAMPLE-99', 'to-confirm']);
  });

  test.each([
    'Incident report 2026',
    'Incident report v1.2',
    'Incident report form',
    'IR 3/3/2026',
    'Incident report 2',
    'IR SAMPLE-98 | IR SAMPLE-99',
    'After incident report SAMPLE-99 was closed',
  ])('no ID: %s', (text) => {
    expect(idIn(text)).toBeUndefined();
  });

  test('in the body the words say too little', () => {
    expect(idIn('Incident report SAMPLE-99', 'body')).toBeUndefined();
  });

  test('what the body says behind a label wins', () => {
    const document = content([
      part('body', [h(1, 'Investigation report'), p('Incident report ID: SAMPLE-1')]),
      part('header', [p('IR SAMPLE-99')]),
    ]);
    const { fields, contradictions } = readCase(document);
    expect(fields['incident.id']?.text).toBe('SAMPLE-1');
    expect(contradictions.map(({ reading }) => [reading.text, reading.sureness])).toEqual([
      ['SAMPLE-99', 'to-confirm'],
    ]);
  });
});
