import { readCase } from '../../../../src/casefile';
import { body, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const read = (...blocks: readonly Block[]) => readCase(body(h(1, 'CIMS investigation report'), ...blocks));

const allegation: readonly Block[] = [
  h(2, 'Allegation 1'),
  p('It is alleged that the sample worker shouted.'),
];

describe('“Finding” alone, in an investigation report', () => {
  test('is the CIMS outcome where nothing speaks of the Reportable Conduct Scheme', () => {
    const { groups, kind, pathway } = read(...allegation, p('Finding: Substantiated'));
    expect(kind.value).toBe('investigation-report');
    expect(pathway.value).toBe('cims');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toMatchObject({
      text: 'Substantiated',
      foundBy: 'label',
    });
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toBeUndefined();
  });

  test.each([
    ['a conduct type', p('Conduct type: Physical violence')],
    ['a matter number', p('RCS matter number: RC-7')],
    ['another finding that is called the RCS’s', p('RCS finding: Substantiated')],
  ])('is the RCS finding beside %s', (_, sign) => {
    const { groups, pathway } = read(...allegation, sign, p('Finding: Substantiated'));
    expect(pathway.value).toBe('rcs');
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Substantiated');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toBeUndefined();
  });

  test('stays what it is where the outcome has a label of its own', () => {
    const { groups, pathway } = read(
      ...allegation,
      p('Finding: Unfounded'),
      p('CIMS outcome: Not substantiated'),
    );
    expect(pathway.value).toBe('rcs');
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Unfounded');
    expect(groups.allegation[0]?.fields['allegation.outcome']?.text).toBe('Not substantiated');
  });

  test('under a heading means the same as beside a label', () => {
    const { groups, pathway } = read(...allegation, h(3, 'Finding'), p('Substantiated'));
    expect(pathway.value).toBe('cims');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toMatchObject({
      text: 'Substantiated',
      foundBy: 'heading',
    });
  });

  test('is the RCS finding where that pathway was asked for', () => {
    const content = body(h(1, 'CIMS investigation report'), ...allegation, p('Finding: Substantiated'));
    const { groups } = readCase(content, { pathway: 'rcs' });
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Substantiated');
  });
});

describe('how sure it is what “Finding” alone means', () => {
  const finding = p('Finding: Substantiated');
  const sureness = (title: string, ...blocks: readonly Block[]) => {
    const { groups } = readCase(body(h(1, title), ...allegation, ...blocks));
    const fields = groups.allegation[0]?.fields ?? {};
    return [fields['allegation.rcsFinding']?.sureness, fields['allegation.outcome']?.sureness];
  };

  test('in a CIMS report that does not name the scheme, it is the outcome and likely right', () => {
    expect(sureness('CIMS investigation report', finding)).toEqual([undefined, 'likely']);
  });

  test('in a CIMS report that speaks of the scheme, the outcome is to be confirmed', () => {
    const told = p('The regulator was told of the reportable allegation.');
    expect(sureness('CIMS investigation report', told, finding)).toEqual([undefined, 'to-confirm']);
  });

  test('beside a conduct type alone, it may be the finding or the outcome', () => {
    const [rcsFinding] = sureness('CIMS investigation report', p('Conduct type: Physical violence'), finding);
    expect(rcsFinding).toBe('to-confirm');
  });

  test('beside a CIMS outcome, it is the finding', () => {
    expect(sureness('CIMS investigation report', finding, p('CIMS outcome: Not substantiated'))).toEqual([
      'likely',
      'likely',
    ]);
  });

  test('in a report of the scheme, it is the scheme’s finding', () => {
    expect(sureness('Reportable conduct investigation report', finding)).toEqual(['likely', undefined]);
  });

  test('in a document whose kind follows from nothing else, it is to be confirmed', () => {
    const [rcsFinding] = sureness('Minutes', finding);
    expect(rcsFinding).toBe('to-confirm');
  });

  test('an empty one has nothing to confirm', () => {
    expect(sureness('CIMS investigation report', p('Reportable conduct'), p('Finding:'))).toEqual([
      undefined,
      'likely',
    ]);
  });
});

describe('“Outcome” alone, in a report of the Reportable Conduct Scheme', () => {
  const report = (...blocks: readonly Block[]) =>
    readCase(body(h(1, 'Reportable conduct investigation report'), ...allegation, ...blocks)).groups
      .allegation[0]?.fields ?? {};
  const decided = (...blocks: readonly Block[]) => {
    const fields = report(...blocks);
    return [fields['allegation.rcsFinding']?.text, fields['allegation.outcome']?.text];
  };

  test.each<[string, readonly Block[]]>([
    ['beside a label', [p('Outcome: Unfounded')]],
    ['under a heading', [h(3, 'Outcome'), p('Unfounded')]],
    ['as the outcome of the investigation', [p('Outcome of investigation: Unfounded')]],
  ])('is the finding %s', (_, blocks) => {
    expect(decided(...blocks)).toEqual(['Unfounded', undefined]);
    expect(report(...blocks)['allegation.reasons']).toBeUndefined();
  });

  test('is the finding in the column of a table', () => {
    const { groups } = readCase(
      body(
        h(1, 'Reportable conduct investigation report'),
        table([
          ['Allegation', 'Outcome'],
          ['That the sample worker shouted', 'Unfounded'],
        ]),
      ),
    );
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']?.text).toBe('Unfounded');
    expect(groups.allegation[0]?.fields['allegation.outcome']).toBeUndefined();
  });

  test.each([
    ['beside a finding', p('Finding: Unfounded'), p('Outcome: Not substantiated')],
    [
      'where the report says “CIMS outcome”',
      p('RCS finding: Unfounded'),
      p('CIMS outcome: Not substantiated'),
    ],
  ])('stays the outcome %s', (_, ...blocks) => {
    expect(decided(...blocks)).toEqual(['Unfounded', 'Not substantiated']);
  });

  test('a CIMS outcome that is called so stays one without a finding', () => {
    expect(decided(p('CIMS outcome: Not substantiated'))).toEqual([undefined, 'Not substantiated']);
  });

  test('a second one that says otherwise is told of the finding', () => {
    const { contradictions } = readCase(
      body(
        h(1, 'Reportable conduct investigation report'),
        ...allegation,
        p('Outcome: Substantiated'),
        p('Outcome: Not substantiated'),
      ),
    );
    expect(contradictions.map(({ field, reading, copy }) => [field, reading.text, copy])).toEqual([
      ['allegation.rcsFinding', 'Not substantiated', 1],
    ]);
  });
});

describe('a finding after another', () => {
  test.each(['Final finding', 'Finding after review', 'Provider’s finding'])('“%s” is a finding', (label) => {
    const { groups } = readCase(
      body(h(1, 'Reportable conduct investigation report'), ...allegation, p(`${label}: Unfounded`)),
    );
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toMatchObject({
      text: 'Unfounded',
      foundBy: 'label',
    });
  });

  test.each(['Draft finding', 'Recommended finding', 'Preliminary finding'])('“%s” is none', (label) => {
    const { groups } = readCase(
      body(h(1, 'Reportable conduct investigation report'), ...allegation, p(`${label}: Substantiated`)),
    );
    expect(groups.allegation[0]?.fields['allegation.rcsFinding']).toBeUndefined();
  });

  test('one that says otherwise is told', () => {
    const { contradictions } = readCase(
      body(
        h(1, 'Reportable conduct investigation report'),
        ...allegation,
        p('Finding: Substantiated'),
        p('Finding after review: Unfounded'),
        p('Finding: Substantiated on the balance of probabilities'),
      ),
    );
    expect(contradictions.map(({ reading }) => reading.text)).toEqual(['Unfounded']);
  });
});

describe('“Finding” over a column', () => {
  const decided = (title: string, ...rows: readonly (readonly string[])[]) =>
    readCase(body(h(1, title), table(rows.map((row) => [...row])))).groups.allegation.map(({ fields }) => [
      fields['allegation.rcsFinding']?.text,
      fields['allegation.outcome']?.text,
    ]);

  test('is the CIMS outcome in a report that says nothing of the scheme', () => {
    expect(
      decided(
        'CIMS investigation report',
        ['Allegation', 'Finding'],
        ['That the worker shouted', 'Substantiated'],
      ),
    ).toEqual([[undefined, 'Substantiated']]);
  });

  test('twice is for confirmation', () => {
    const { groups } = readCase(
      body(
        h(1, 'Reportable conduct investigation report'),
        table([
          ['Allegation', 'Finding', 'Finding after review'],
          ['That the worker shouted', 'Substantiated', 'Unfounded'],
        ]),
      ),
    );
    expect(groups.allegation.map(({ fields }) => fields['allegation.rcsFinding'])).toEqual([
      expect.objectContaining({ text: 'Substantiated', sureness: 'to-confirm' }),
    ]);
  });
});
