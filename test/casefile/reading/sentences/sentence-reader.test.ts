import { readCase } from '../../../../src/casefile';
import type { ReadCaseOptions } from '../../../../src/casefile';
import { body, bold, content, field, group, h, item, p, part, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';
import { processorTime } from '../../../tools/processor-time';

const findings = (options: ReadCaseOptions, ...blocks: readonly Block[]) =>
  readCase(body(...blocks), options).groups.allegation.map(({ fields }) => fields);
const rcs: ReadCaseOptions = { kind: 'rcs-investigation-report' };
const report: ReadCaseOptions = { kind: 'investigation-report' };

const under = (...blocks: readonly Block[]) =>
  findings(rcs, h(2, 'Allegation 1'), p('Allegation: First'), ...blocks)[0]?.['allegation.rcsFinding'];

describe('a sentence that says what was found', () => {
  test('carries its own words and place, and is to be confirmed', () => {
    const sentence =
      'Therefore, the allegation was found to be unsubstantiated due to insufficient evidence.';
    expect(under(p(`Both were heard. ${sentence} The file is closed.`))).toEqual({
      text: 'Unsubstantiated – insufficient evidence',
      foundBy: 'sentence',
      sureness: 'to-confirm',
      place: { part: 'word/document.xml', headings: ['Allegation 1'], paragraph: 2, excerpt: sentence },
    });
  });

  test('is found in a long paragraph', () => {
    expect(under(p(`The allegation is substantiated. ${'And so on. '.repeat(500)}`))?.text).toBe(
      'Substantiated',
    );
  });

  test('is taken within a section about findings, for the allegation named or the only one', () => {
    const named = findings(
      report,
      h(1, 'Allegations'),
      item('First'),
      item('Second'),
      h(1, 'Summary of findings'),
      p('Allegation 2 is substantiated. The allegation is not substantiated.'),
    );
    expect(named.map((fields) => fields['allegation.outcome']?.text)).toEqual([undefined, 'Substantiated']);
    const only = findings(
      report,
      p('Allegation: First'),
      h(1, 'Findings'),
      p('The allegation is substantiated.'),
    );
    expect(only.map((fields) => fields['allegation.outcome']?.text)).toEqual(['Substantiated']);
  });

  test('on an allegation that is named is taken though its heading comes later, or is lettered', () => {
    const fields = findings(
      rcs,
      h(1, 'Executive summary'),
      p('Allegation A is substantiated. Allegation B is not.'),
      h(1, 'Allegations'),
      h(2, 'Allegation A'),
      p('That Example Person pushed the client.'),
      h(2, 'Allegation B'),
      p('That Example Person shouted.'),
    );
    expect(fields.map((each) => each['allegation.rcsFinding']?.text)).toEqual(['Substantiated', undefined]);
  });

  test('is not taken where two disagree: the field is there, and empty', () => {
    const [first, second] = findings(
      rcs,
      h(2, 'Allegation 1'),
      p('The allegation is substantiated.'),
      p('The allegation is not substantiated.'),
      h(2, 'Allegation 2'),
      p('The allegation is substantiated.'),
      p('So the allegation is bad. The allegation is substantiated.'),
    );
    expect(first?.['allegation.rcsFinding']).toMatchObject({ text: '', foundBy: 'sentence' });
    expect(first?.['allegation.rcsFinding']?.place.excerpt).toBe('The allegation is substantiated.');
    expect(second?.['allegation.rcsFinding']?.text).toBe('Substantiated');
  });

  test('gives way to a field, filled or empty', () => {
    const [first, second] = findings(
      rcs,
      h(2, 'Allegation 1'),
      p('Finding: Unfounded'),
      p('The allegation is substantiated.'),
      h(2, 'Allegation 2'),
      p('Finding:'),
      h(3, 'Discussion'),
      p('The allegation is substantiated.'),
    );
    expect(first?.['allegation.rcsFinding']?.text).toBe('Unfounded');
    expect(second?.['allegation.rcsFinding']).toEqual(
      expect.objectContaining({ text: '', foundBy: 'label' }),
    );
  });

  test('is not taken where finding and outcome could both be meant, nor in a plan', () => {
    const blocks = [
      h(2, 'Allegation 1'),
      p('RCS conduct type: Physical violence'),
      p('The allegation is substantiated.'),
    ];
    for (const kind of ['investigation-report', 'investigation-plan', 'cims-recommendations'] as const) {
      const [fields] = findings({ kind }, ...blocks);
      expect(fields?.['allegation.outcome']).toBeUndefined();
      expect(fields?.['allegation.rcsFinding']).toBeUndefined();
    }
  });

  test('that names its side is taken for that side', () => {
    for (const kind of ['investigation-report', 'cims-recommendations'] as const) {
      const [fields] = findings(
        { kind },
        h(2, 'Allegation 1'),
        p('RCS conduct type: Physical violence'),
        p('The RCS finding for Allegation 1 is unfounded. The CIMS outcome is not substantiated.'),
      );
      expect(fields?.['allegation.rcsFinding']?.text).toBe('Unfounded');
      expect(fields?.['allegation.outcome']?.text).toBe('Not substantiated');
    }
  });

  test('is read beside controls too', () => {
    const [fields] = findings(
      report,
      group('allegation', field('allegation.statement', 'First')),
      h(1, 'Findings'),
      p('The allegation is substantiated.'),
    );
    expect(fields?.['allegation.outcome']?.foundBy).toBe('sentence');
  });

  test('as a CIMS outcome leaves out why', () => {
    const [fields] = findings(
      report,
      h(2, 'Allegation 1'),
      p('Allegation: First'),
      p('The allegation is unsubstantiated due to insufficient evidence.'),
    );
    expect(fields?.['allegation.outcome']?.text).toBe('Unsubstantiated');
  });
});

describe('where a sentence is no finding of the report', () => {
  const said = p('The allegation is substantiated.');
  const named = p('Allegation 1 is substantiated.');

  test.each<[string, readonly Block[]]>([
    ['a block quotation', [p('The allegation is substantiated.', { style: 'Intense Quote' })]],
    ['after “the policy says:”', [p('The policy says:'), said]],
    ['after “Victoria Police wrote:”', [p('Victoria Police wrote to us and said:'), said]],
    ['under “Definitions”', [h(3, 'Definitions'), named]],
    ['under “Standard of proof”', [h(3, 'Standard of proof'), named]],
    ['under “Previous allegations”', [h(1, 'Previous allegations'), named]],
    ['under “History” in bold', [bold('History'), named]],
    [
      'a table of definitions',
      [
        table([
          ['Finding', 'What it means'],
          ['Substantiated', 'The allegation is substantiated where the evidence shows it.'],
          ['Unfounded', 'The evidence shows that the allegation is unfounded.'],
        ]),
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(under(...blocks)).toBeUndefined();
  });

  test('a header', () => {
    const { groups } = readCase(
      content([
        part('body', [h(2, 'Allegation 1'), p('Allegation: First')], 'word/document.xml'),
        part('header', [p('Allegation 1 is substantiated.')]),
      ]),
      rcs,
    );
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toBeUndefined();
  });
});

describe('a verdict alone', () => {
  test('in a numbered heading', () => {
    for (const [heading, finding] of [
      ['Allegation 1 – Substantiated', 'Substantiated'],
      ['Allegation 1: Not substantiated.', 'Not substantiated'],
      ['Allegation 1 - unsubstantiated – insufficient evidence', 'Unsubstantiated – insufficient evidence'],
    ] as const) {
      const [fields] = findings(
        rcs,
        h(1, 'Allegations'),
        item('First'),
        h(1, 'Findings'),
        h(2, heading),
        p('Because.'),
      );
      expect(fields?.['allegation.rcsFinding']?.text).toBe(finding);
      expect(fields?.['allegation.statement']?.text).toBe('First');
    }
  });

  test('under “Conclusion” within an allegation, as a heading that is said of several things', () => {
    expect(under(h(3, 'Conclusion'), p('Not substantiated on the balance of probabilities.'))).toMatchObject({
      text: 'Not substantiated',
      foundBy: 'heading',
      sureness: 'to-confirm',
    });
  });

  test('under “Finding” it is the heading’s, and the sentence does not fight it', () => {
    expect(under(h(3, 'Finding'), p('Substantiated.'))).toMatchObject({
      foundBy: 'heading',
      sureness: 'likely',
    });
  });
});

test('a heading about several allegations', () => {
  const read = (text: string) =>
    findings(
      rcs,
      h(1, 'Allegations'),
      h(2, 'Allegation 1'),
      p('That Example Person pushed the client.'),
      h(2, 'Allegation 2'),
      p('That Example Person shouted.'),
      h(1, 'Analysis'),
      h(2, 'Allegations 1 and 2'),
      p(text),
    ).map((fields) => fields['allegation.rcsFinding']?.text);
  expect(read('Both allegations are substantiated.')).toEqual(['Substantiated', 'Substantiated']);
  expect(read('The allegation is substantiated.')).toEqual([undefined, undefined]);
});

describe('bounded time', () => {
  const timed = (text: string) => {
    const start = processorTime();
    under(p(text));
    return processorTime() - start;
  };

  test.each([
    ['one sentence of a megabyte', `The allegation ${'is substantiated and the allegation '.repeat(30_000)}`],
    ['a megabyte of statements', 'The allegation is substantiated. '.repeat(30_000)],
    ['a megabyte of marks', `substantiated ${'“'.repeat(1_000_000)}`],
    ['a megabyte of full stops', `substantiated ${'.'.repeat(1_000_000)}`],
    ['a megabyte of spaces', `substantiated${' '.repeat(1_000_000)}x`],
    ['a megabyte of letters', `substantiated ${'a'.repeat(1_000_000)}`],
    [
      'sentences just short of the limit',
      `${'the allegation that is '.repeat(36)} substantiated. `.repeat(1000),
    ],
    ['numbers without end', `${'allegation 1, 2 and 3 '.repeat(35)} substantiated. `.repeat(1000)],
  ])('%s', (_, text) => {
    expect(timed(text)).toBeLessThan(5000);
  });
});
