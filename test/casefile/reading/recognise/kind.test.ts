import { readCase } from '../../../../src/casefile';
import type { DocumentKind, ReadCaseOptions } from '../../../../src/casefile';
import { body, bold, content, field, h, p, part, section, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const kindOf = (...blocks: readonly Block[]) => readCase(body(...blocks)).kind;

describe('which kind a document is', () => {
  test('as it was asked for', () => {
    expect(readCase(body(p('Investigation plan')), { kind: 'cims-recommendations' }).kind).toEqual({
      value: 'cims-recommendations',
      because: 'This kind was asked for.',
    });
  });

  test('by the property of the template it was made from', () => {
    const made = (property: string) =>
      readCase(
        content([part('body', [p('Investigation report')])], { custom: { CIMSReportTemplate: property } }),
      );
    expect(made('investigation-plan 1.0.0').kind.value).toBe('investigation-plan');
    expect(made('investigation-plan 1.0.0').template).toEqual({ id: 'investigation-plan', version: '1.0.0' });
    expect(made('investigation-plan').template).toEqual({ id: 'investigation-plan', version: '' });
    expect(made('something-else 2').kind.value).toBe('investigation-report');
    expect(made('something-else 2').template).toEqual({ id: 'something-else', version: '2' });
    expect(made(' ').template).toBeUndefined();
  });

  test('by its tags, before its title', () => {
    const tags = [
      'plan.endorsedBy',
      'plan.endorsedOn',
      'plan.endorsedPosition',
      'plan.risks',
      'plan.methodology',
      'provider.name',
    ];
    const kind = kindOf(p('CIMS Recommendations'), ...tags.map((tag) => field(tag)));
    expect(kind).toEqual({
      value: 'investigation-plan',
      because: '6 of its 6 tagged fields are those of an investigation plan.',
    });
  });

  test('a few tags count only where no title says otherwise, and where one template alone has them', () => {
    expect(kindOf(field('rcs.matterNumber', 'RCS-1')).value).toBe('unknown');
    expect(kindOf(p('CIMS Recommendations'), field('plan.deviations', 'None')).value).toBe(
      'cims-recommendations',
    );
    expect(kindOf(p('Some words'), field('plan.deviations', 'None')).value).toBe('investigation-report');
  });

  test.each<[string, DocumentKind]>([
    ['CIMS incident investigation plan', 'investigation-plan'],
    [
      'Client incident management system (CIMS) incident investigation plan for Example Provider',
      'investigation-plan',
    ],
    ['INVESTIGATION REPORT', 'investigation-report'],
    ['CIMS Investigation Report – IRD-1', 'investigation-report'],
    ['CIMS Recommendations report template', 'cims-recommendations'],
    ['CIMS recommendations report for a reportable conduct investigation', 'cims-recommendations'],
    ['Reportable conduct investigation plan', 'investigation-plan'],
    ['Reportable Conduct Scheme investigation report', 'rcs-investigation-report'],
    ['RCS Investigation Report', 'rcs-investigation-report'],
    ['Investigation of a reportable allegation', 'rcs-investigation-report'],
    ['Joint CIMS and RCS investigation report', 'investigation-report'],
  ])('by its title: %s', (title, kind) => {
    const found = kindOf(p(title, { style: 'Title' }), h(1, 'Introduction'), p('Words.'));
    expect(found.value).toBe(kind);
    expect(found.because).toContain(title);
  });

  test('by a title that takes two lines', () => {
    expect(kindOf(p('Reportable Conduct Scheme'), p('Investigation report')).value).toBe(
      'rcs-investigation-report',
    );
    expect(kindOf(p('RCS'), p('Investigation plan')).value).toBe('investigation-plan');
    expect(kindOf(p('CIMS and RCS'), p('Investigation report')).value).toBe('investigation-report');
    expect(kindOf(p('RCS'), p('Example Provider'), p('Investigation report')).value).toBe(
      'investigation-report',
    );
    expect(kindOf(p('RCS'), p('A report on gardens')).value).toBe('unknown');
  });

  test('by a heading that is a whole title, further down', () => {
    const lines = Array.from({ length: 8 }, (_, index) => p(`Line ${index}`));
    expect(kindOf(...lines, h(1, 'Investigation report')).value).toBe('investigation-report');
    expect(kindOf(...lines, p('CIMS investigation plan', { style: 'Title' })).value).toBe(
      'investigation-plan',
    );
    expect(kindOf(...lines, h(1, 'Investigation report of somebody else')).value).toBe('unknown');
    expect(kindOf(...lines, ...lines, ...lines, ...lines, h(1, 'Investigation report')).value).toBe(
      'unknown',
    );
  });

  test('not by prose or a labelled line near the start', () => {
    expect(kindOf(p('This accompanies the investigation report.')).value).toBe('unknown');
    expect(kindOf(p('Attached: investigation report')).value).toBe('unknown');
    expect(kindOf(p(`${'Very '.repeat(40)}long investigation report`)).value).toBe('unknown');
  });

  test('by the title property, then by header or footer', () => {
    expect(
      readCase(content([part('body', [p('x')])], { custom: {}, title: 'Investigation plan 2' })).kind.value,
    ).toBe('investigation-plan');
    const footer = part('footer', [
      p(''),
      p('CIMS incident investigation plan for <Update the footer with appropriate file name>'),
    ]);
    expect(
      readCase(content([part('body', [p('x')]), part('footnotes', [p('Investigation report')]), footer])).kind
        .value,
    ).toBe('investigation-plan');
  });

  test.each<[string, readonly Block[], DocumentKind]>([
    [
      'RCS findings and no outcomes',
      [p('Allegation: First'), p('RCS finding: Substantiated')],
      'rcs-investigation-report',
    ],
    [
      'findings beside outcomes with recommendations and no inquiry',
      [
        table([
          ['Allegation', 'RCS finding', 'CIMS outcome'],
          ['First', 'Substantiated', 'Substantiated'],
        ]),
        p('Recommendation: Train staff'),
      ],
      'cims-recommendations',
    ],
    [
      'allegations with outcomes',
      [p('Allegation: First'), p('CIMS outcome: Substantiated')],
      'investigation-report',
    ],
    [
      'evidence and a summary',
      [p('Evidence item: A note'), p('Summary of findings: Much')],
      'investigation-report',
    ],
    ['an approach and no findings', [p('Investigation approach: Gently')], 'investigation-plan'],
    [
      'the sections of a plan without its title',
      [bold('Proposed methodology'), p('Ask them all.')],
      'investigation-plan',
    ],
    ['a client only', [p('Client: Sample Client One')], 'unknown'],
    ['a recommendation only', [p('Recommendation: Train staff')], 'unknown'],
  ])('by what was found in it: %s', (_, blocks, kind) => {
    const found = kindOf(...blocks);
    expect(found.value).toBe(kind);
    expect(found.because).toMatch(/^It .*\.$/);
  });
});

describe('other kinds of document', () => {
  test.each([
    'Client incident management system (CIMS) case review report',
    'Case review report for SAMPLE-1',
    'CIMS investigation outcome and root cause analysis report',
    'Request for extension of due date',
    'Reportable conduct 30 day update',
    'Investigation outcome update',
    'Interview transcript',
    'Letter of allegations',
    'Client incident report SAMPLE-1',
  ])('by title: %s', (title) => {
    const found = kindOf(
      p(title),
      h(1, 'Incident details'),
      p('Outcome: Substantiated'),
      p('Allegation: First'),
    );
    expect(found).toEqual({
      value: 'unknown',
      because: `Its title “${title}” is that of another kind of document.`,
    });
  });

  test('further down only where no heading stands before it; never by the title property', () => {
    const lines = Array.from({ length: 7 }, (_, index) => p(`Line ${index}`));
    expect(kindOf(...lines, h(1, 'Case review report')).because).toContain('another kind of document');
    expect(kindOf(h(1, 'Summary'), ...lines, h(1, 'Case review')).because).not.toContain('another kind');
    const stale = content([part('body', [p('Words.')])], { title: 'Case review report' });
    expect(readCase(stale).kind.because).not.toContain('another kind');
    const header = content([part('body', [p('Words.')]), part('header', [p('Case review report')])]);
    expect(readCase(header).kind.because).toContain('another kind');
  });

  test('words of such a title in another one are not it', () => {
    expect(kindOf(p('Example Care – case review team'), p('Investigation report')).value).toBe(
      'investigation-report',
    );
    expect(kindOf(p('CIMS investigation report'), h(1, 'Root cause analysis')).value).toBe(
      'investigation-report',
    );
    expect(kindOf(p('Incident report ID: SAMPLE-1'), p('Investigation report')).value).toBe(
      'investigation-report',
    );
    expect(kindOf(p('Incident report ID'), p('Investigation report')).value).toBe('investigation-report');
  });

  const letter = [
    p('Example Care'),
    p('Dear Example Officer'),
    bold('CIMS investigation report'),
    p('It is attached.'),
  ];

  test('a letter, unless a report follows it', () => {
    expect(kindOf(...letter, p('Yours sincerely'), p('Example Manager'))).toEqual({
      value: 'unknown',
      because: 'It is a letter that begins “Dear Example Officer”.',
    });
    expect(kindOf(...letter).value).toBe('investigation-report');
    const after = Array.from({ length: 20 }, (_, index) => p(`Line ${index}`));
    expect(kindOf(...letter, p('Kind regards,'), ...after).value).toBe('investigation-report');
    expect(kindOf(...after, ...after, ...letter, p('Yours sincerely')).value).toBe('unknown');
  });

  test('an email, unless it has the headings of a report', () => {
    const head = [p('From: Example Person\nTo: Example Officer'), p('Subject: CIMS investigation report')];
    expect(kindOf(...head, p('Attached.'))).toEqual({ value: 'unknown', because: 'It is an email.' });
    expect(kindOf(...head, h(1, 'CIMS investigation report')).value).toBe('investigation-report');
  });

  test('a document without words', () => {
    expect(kindOf(p(''), p(' '))).toEqual({ value: 'unknown', because: 'There are no words in it.' });
  });
});

describe('a heading that is the title of one kind and a section of another', () => {
  test('does not make a report a plan', () => {
    expect(
      kindOf(
        p('Incident SAMPLE-1'),
        h(1, 'Investigation plan'),
        p('Attached.'),
        h(1, 'Allegation 1'),
        p('CIMS outcome: Substantiated'),
      ).value,
    ).toBe('investigation-report');
  });

  test('is the title where nothing else tells, or where it stands first or as a title', () => {
    expect(kindOf(p('Example Care'), h(1, 'Investigation plan'), p('Words.')).value).toBe(
      'investigation-plan',
    );
    expect(kindOf(h(1, 'Investigation plan'), p('CIMS outcome: x')).value).toBe('investigation-plan');
    expect(kindOf(p('Example Care'), p('Investigation plan', { style: 'Title' })).value).toBe(
      'investigation-plan',
    );
  });

  test('lines of the contents are no titles', () => {
    const contents = p('Investigation plan\t3', { style: 'toc 1' });
    expect(
      kindOf(p('Example Care'), contents, p('CIMS outcome: Substantiated'), p('Allegation: First')).value,
    ).toBe('investigation-report');
  });
});

describe('which pathway it is of', () => {
  const pathway = (options: ReadCaseOptions, ...blocks: readonly Block[]) =>
    readCase(body(...blocks), options).pathway;

  test('as it was asked for', () => {
    expect(pathway({ pathway: 'cims', kind: 'cims-recommendations' })).toEqual({
      value: 'cims',
      because: 'This pathway was asked for.',
    });
  });

  test.each(['cims-recommendations', 'rcs-investigation-report'] as const)('rcs, for a %s', (kind) => {
    expect(pathway({ kind }).value).toBe('rcs');
  });

  test('rcs, where a field of the scheme is filled', () => {
    expect(pathway({ kind: 'investigation-report' }, field('rcs.matterNumber', 'RCS-1'))).toEqual({
      value: 'rcs',
      because: 'Its field “Reportable conduct matter number” is filled.',
    });
    expect(
      pathway(
        {},
        p('Allegation: First'),
        p('RCS conduct type: Physical violence'),
        p('CIMS outcome: Substantiated'),
      ).value,
    ).toBe('rcs');
  });

  test.each(['', 'N/A', 'not applicable', 'Nil'])('cims, where it holds no more than "%s"', (text) => {
    expect(pathway({}, section('reportable-conduct', field('rcs.matterNumber', text)))).toEqual({
      value: 'cims',
      because: 'None of its reportable conduct fields is filled.',
    });
  });
});
