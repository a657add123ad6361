import { caseData, readCase } from '../../../../src/casefile';
import { body, bold, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const read = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks)));

const finding = [
  p('Allegation: That it is.'),
  p('RCS finding: Substantiated'),
  p('The allegation is substantiated.'),
];

describe('what is not said of the case', () => {
  test.each([
    'Definitions',
    '3. Glossary of terms',
    'RELEVANT LEGISLATION',
    'Standard of proof',
    'Appendix A – Definitions',
    'Appendix 2: Extract of the policy',
    'Annexure C',
    'Attachment 1',
    'Schedule 1',
    'Schedule B – Earlier matter',
    'Previous allegations against Example Person',
    '2.3 Prior investigations',
    'Historical concerns',
    'History of the subject of allegation',
    'Employment history',
    'Attachment 3 – Previous investigation report',
  ])('under "%s" nothing is read', (title) => {
    for (const heading of [h(1, title), bold(title)]) {
      expect(read(heading, ...finding, table([['Incident ID', 'SAMPLE-9']]))).toEqual({
        fields: {},
        groups: {},
      });
    }
  });

  test.each(['Schedule of interviews', 'Scheduled visits', 'Historian', 'Past the gate'])(
    'a heading such as "%s" keeps nothing out',
    (title) => {
      expect(read(h(1, title), p('Incident ID: SAMPLE-9')).fields).toEqual({ 'incident.id': 'SAMPLE-9' });
    },
  );

  test('what was decided earlier is not what this report decides', () => {
    const earlier = [
      h(1, 'History of the subject of allegation'),
      table([
        ['Date', 'Allegation', 'Outcome'],
        ['2022', 'Swore at a child', 'Substantiated'],
      ]),
    ];
    expect(
      read(
        ...earlier,
        h(1, 'Findings'),
        h(2, 'Allegation 1'),
        p('That X pushed Y.'),
        p('RCS finding: Unfounded'),
      ).groups,
    ).toEqual({
      allegation: [{ 'allegation.statement': 'That X pushed Y.', 'allegation.rcsFinding': 'Unfounded' }],
    });
  });

  test('it ends at the next heading of its level, and what stood open round it stays open', () => {
    expect(
      read(
        h(1, 'Findings'),
        h(2, 'Definitions'),
        h(3, 'Allegation'),
        ...finding,
        h(2, 'Allegation 1'),
        p('That X pushed Y.'),
        h(3, 'RCS finding'),
        p('Unfounded'),
      ).groups,
    ).toEqual({
      allegation: [{ 'allegation.statement': 'That X pushed Y.', 'allegation.rcsFinding': 'Unfounded' }],
    });
  });

  test('made by hand it ends at a line that looks like its own heading', () => {
    const after = [bold('3. Scope'), p('All of it.')];
    expect(read(bold('2. Definitions'), bold('Finding'), p('A word.'), ...after).fields).toEqual({
      'investigation.scope': 'All of it.',
    });
    expect(
      read(
        bold('Definitions'),
        bold('Finding'),
        p('A word.'),
        bold('Details of clients'),
        p('Sample Client One'),
      ).groups,
    ).toEqual({ client: [{ 'client.name': 'Sample Client One' }] });
    expect(read(bold('Definitions'), p('A word.'), h(2, 'Scope'), p('All of it.')).fields).toEqual({
      'investigation.scope': 'All of it.',
    });
    expect(read(h(1, 'Definitions'), bold('Scope'), p('A word.')).fields).toEqual({});
  });

  test('an appendix that is a part of the report is read', () => {
    expect(
      read(
        h(1, 'Appendix A – Definitions'),
        p('Scope: a word.'),
        h(1, 'Appendix B – Investigation plan'),
        h(2, 'Proposed methodology'),
        p('Ask them all.'),
        bold('Appendix C: Scope'),
        p('All of it.'),
      ).fields,
    ).toEqual({ 'plan.methodology': 'Ask them all.', 'investigation.scope': 'All of it.' });
  });

  test('a heading of its own does not flow into what stands above it', () => {
    expect(
      read(
        h(1, 'Investigation approach'),
        p('Gently.'),
        h(2, 'Background'),
        p('They met.'),
        h(2, 'Order'),
        p('One by one.'),
      ).fields,
    ).toEqual({ 'plan.approach': 'Gently.' });
  });
});
