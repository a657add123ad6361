import { caseData, readCase } from '../../../../src/casefile';
import type { GroupName } from '../../../../src/template';
import { body, bold, h, item, p } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const report = p('Reportable conduct investigation report', { style: 'Title' });
const readReport = (...blocks: readonly Block[]) => readCase(body(report, ...blocks));
const groupOf = (group: GroupName, ...blocks: readonly Block[]) =>
  caseData(readReport(...blocks)).groups[group];
const allegations = (...blocks: readonly Block[]) => groupOf('allegation', ...blocks);
const two = [h(1, 'Allegations'), item('That X hit Y.'), item('That X swore.')];

describe('allegations that are worded in one place and discussed in another', () => {
  test('a summary that comes first decides them and does not word them', () => {
    expect(
      allegations(
        h(1, 'Executive summary'),
        p('Allegation 1: Substantiated'),
        p('Allegation 2 – Unfounded'),
        p('Overall the work was good.'),
        h(1, 'Allegations'),
        p('1. That X hit Y.'),
        p('2. That X swore.'),
      ),
    ).toEqual([
      { 'allegation.statement': 'That X hit Y.', 'allegation.rcsFinding': 'Substantiated' },
      { 'allegation.statement': 'That X swore.', 'allegation.rcsFinding': 'Unfounded' },
    ]);
  });

  test('what was found alone on a line is what was found', () => {
    expect(
      allegations(...two, h(1, 'Findings'), h(2, 'Allegation 1'), p('Substantiated'), p('Because of it.')),
    ).toEqual([
      {
        'allegation.statement': 'That X hit Y.',
        'allegation.rcsFinding': 'Substantiated',
        'allegation.reasons': 'Because of it.',
      },
      { 'allegation.statement': 'That X swore.' },
    ]);
  });

  test('a chapter about all of them is about none by itself', () => {
    expect(allegations(...two, h(1, 'Analysis'), p('Of all.'), h(1, 'Conclusion'), p('Done.'))).toEqual([
      { 'allegation.statement': 'That X hit Y.' },
      { 'allegation.statement': 'That X swore.' },
    ]);
    expect(allegations(h(1, 'Rationale'), p('There is one.'))).toBeUndefined();
    expect(allegations(...two, h(1, 'Analysis'), h(2, 'Allegation 2'), p('Of the second.'))?.[1]).toEqual({
      'allegation.statement': 'That X swore.',
      'allegation.reasons': 'Of the second.',
    });
  });

  test('a conclusion under an allegation is its own, and no summary of the report', () => {
    const caseFile = readReport(...two, h(2, 'Allegation 1'), h(3, 'Conclusion'), p('It fits.'));
    expect(caseFile.groups.allegation[0]?.fields['allegation.reasons']?.text).toBe('It fits.');
    expect(caseFile.fields['report.findingsSummary']).toBeUndefined();
    expect(
      allegations(...two, h(2, 'Allegation 1'), h(3, 'Analysis'), p('A.'), h(3, 'Conclusion'), p('B.'))?.[0],
    ).toEqual({ 'allegation.statement': 'That X hit Y.', 'allegation.reasons': 'A.' });
  });

  test('one heading over two says it of each, for confirmation', () => {
    const { groups } = readReport(
      ...two,
      h(1, 'Findings'),
      h(2, 'Allegations 1 and 2'),
      p('They go together.'),
      p('Finding: Substantiated'),
    );
    expect(groups.allegation.map(({ fields }) => fields['allegation.rcsFinding'])).toEqual([
      expect.objectContaining({ text: 'Substantiated', sureness: 'to-confirm' }),
      expect.objectContaining({ text: 'Substantiated', sureness: 'to-confirm' }),
    ]);
    expect(groups.allegation).toHaveLength(2);
  });

  test('a heading of its own in place of a number, and again where it is decided', () => {
    expect(
      allegations(
        h(1, 'Allegations'),
        h(2, 'Background'),
        p('They met.'),
        h(2, 'The push'),
        p('That X pushed Y.'),
        h(2, 'Method'),
        p('All were heard.'),
        h(1, 'Findings'),
        h(2, 'The push'),
        p('Substantiated'),
      ),
    ).toEqual([{ 'allegation.statement': 'That X pushed Y.', 'allegation.rcsFinding': 'Substantiated' }]);
  });

  test('in headings of one level evidence may stand between; what follows is for confirmation', () => {
    const { groups } = readReport(
      bold('ALLEGATION 1:'),
      p('That X hit Y.'),
      bold('EVIDENCE'),
      p('A note.'),
      bold('FINDING'),
      p('Substantiated'),
      bold('ALLEGATION 2:'),
      p('That X ran.'),
      bold('EVIDENCE'),
      p('A photo.'),
      bold('FINDING'),
      p('Unfounded'),
    );
    expect(groups.allegation.map(({ fields }) => fields['allegation.rcsFinding'])).toEqual([
      expect.objectContaining({ text: 'Substantiated', sureness: 'to-confirm' }),
      expect.objectContaining({ text: 'Unfounded', sureness: 'to-confirm' }),
    ]);
  });

  test('also under a heading over all of them: what follows the evidence makes no further allegation', () => {
    expect(
      allegations(
        h(1, 'Allegations and findings'),
        bold('Allegation 1'),
        p('It is alleged that X hit Y.'),
        bold('Evidence'),
        p('The photograph.'),
        p('Finding: Substantiated'),
        bold('Allegation 2'),
        p('It is alleged that X swore.'),
        bold('Evidence'),
        p('The roster.'),
        p('Finding: Unfounded'),
      ),
    ).toEqual([
      { 'allegation.statement': 'It is alleged that X hit Y.', 'allegation.rcsFinding': 'Substantiated' },
      { 'allegation.statement': 'It is alleged that X swore.', 'allegation.rcsFinding': 'Unfounded' },
    ]);
  });

  test('where allegations have headings with numbers, another heading of the same level makes no further one', () => {
    const { groups } = readReport(
      h(1, 'Allegations and findings'),
      bold('Allegation 1'),
      p('It is alleged that X hit Y.'),
      bold('Preliminary finding'),
      p('Substantiated'),
      bold('Finding'),
      p('Unfounded'),
      bold('Allegation 2'),
      p('It is alleged that X swore.'),
    );
    expect(groups.allegation.map(({ fields }) => fields['allegation.rcsFinding']?.text)).toEqual([
      'Unfounded',
      undefined,
    ]);
    expect(groups.allegation[1]?.fields['allegation.statement']?.text).toBe('It is alleged that X swore.');
  });

  test('what is decided outside all numbered allegations makes no further one, and is of none that comes later', () => {
    expect(
      allegations(
        h(1, 'Allegations and findings'),
        bold('Allegation 1'),
        p('It is alleged that X hit Y.'),
        p('Finding: Unfounded'),
        bold('Allegation 2'),
        p('It is alleged that X swore.'),
        bold('Conclusion'),
        p('The records agree.'),
        p('Finding: Substantiated'),
        bold('Allegation 3'),
        p('It is alleged that X ran.'),
      ),
    ).toEqual([
      { 'allegation.statement': 'It is alleged that X hit Y.', 'allegation.rcsFinding': 'Unfounded' },
      { 'allegation.statement': 'It is alleged that X swore.' },
      { 'allegation.statement': 'It is alleged that X ran.' },
    ]);
  });

  test('what stands under "Allegation 1" among the evidence is evidence, in a summary nothing', () => {
    const blocks = (title: string): readonly Block[] => [
      ...two,
      h(1, title),
      h(2, 'Allegation 1'),
      p('A note of the day.'),
    ];
    expect(groupOf('evidence', ...blocks('Evidence'))).toEqual([
      { 'evidence.description': 'A note of the day.', 'evidence.allegations': '1' },
    ]);
    expect(allegations(...blocks('Executive summary'))?.[0]).toEqual({
      'allegation.statement': 'That X hit Y.',
    });
    expect(groupOf('evidence', ...blocks('Executive summary'))).toBeUndefined();
  });

  test('recommendations under an allegation answer it', () => {
    expect(
      groupOf('recommendation', h(2, 'Allegation 1'), p('That X.'), h(3, 'Recommendations'), item('Train.')),
    ).toEqual([{ 'recommendation.action': 'Train.', 'recommendation.finding': '1' }]);
  });

  test('a heading that we do not know ends the wording of an allegation, and goes on with its discussion', () => {
    const heard = [h(3, 'What was heard'), p('A note.'), h(3, 'RCS finding'), p('Unfounded')];
    expect(allegations(h(2, 'Allegation 1'), p('On that day X hit Y.'), ...heard)).toEqual([
      { 'allegation.statement': 'On that day X hit Y.', 'allegation.rcsFinding': 'Unfounded' },
    ]);
    expect(
      allegations(...two, h(1, 'Findings'), h(2, 'Allegation 1'), p('Both spoke.'), ...heard)?.[0],
    ).toEqual({
      'allegation.statement': 'That X hit Y.',
      'allegation.reasons': 'Both spoke.\nWhat was heard\nA note.',
      'allegation.rcsFinding': 'Unfounded',
    });
  });

  test('levels that are skipped', () => {
    expect(
      allegations(
        h(1, 'Allegations'),
        h(4, 'Allegation A'),
        p('That X.'),
        h(6, 'RCS finding'),
        p('Unfounded'),
      ),
    ).toEqual([{ 'allegation.statement': 'That X.', 'allegation.rcsFinding': 'Unfounded' }]);
  });
});

describe('interviews by heading', () => {
  test('the names under "Interviews" are those of the people heard, for confirmation', () => {
    const { groups } = readReport(
      h(1, 'Interviews'),
      p('Two people were heard.'),
      h(2, 'Example Person (support worker)'),
      p('They said no.'),
      h(2, 'Sample Client One'),
      p('They said yes.'),
      h(1, 'Findings'),
      p('Many.'),
    );
    expect(
      groups.interview.map(({ fields }) => [fields['interview.person'], fields['interview.summary']?.text]),
    ).toEqual([
      [
        expect.objectContaining({ text: 'Example Person (support worker)', sureness: 'to-confirm' }),
        'They said no.',
      ],
      [expect.objectContaining({ text: 'Sample Client One', sureness: 'to-confirm' }), 'They said yes.'],
    ]);
  });

  test('a sentence is nobody’s name', () => {
    expect(groupOf('interview', h(1, 'Interviews'), p('Three people were interviewed.'))).toBeUndefined();
    expect(
      groupOf('client', h(1, 'Details of clients'), p('Sample Client One'), p('They live here.')),
    ).toEqual([{ 'client.name': 'Sample Client One' }]);
  });
});

describe('in a plan', () => {
  const plan = (...blocks: readonly Block[]) =>
    caseData(readCase(body(p('CIMS investigation plan', { style: 'Title' }), ...blocks))).fields;

  test('its methodology and approval are those of the plan', () => {
    expect(
      plan(
        h(1, 'Methodology'),
        p('Ask.'),
        h(1, 'Approval'),
        p('Name: Example Authority'),
        p('Date: 1 May 2026'),
      ),
    ).toEqual({
      'plan.methodology': 'Ask.',
      'plan.endorsedBy': 'Example Authority',
      'plan.endorsedOn': '1 May 2026',
    });
  });
});
