import { RULES, SEVERITIES } from '../../../src/checks';
import type { CheckReport } from '../../../src/report';
import type { Block, Section, Table, Words } from '../../../src/report/check-page/page-content';
import type { PageOptions } from '../../../src/report/check-page/page-options';
import { reportPage } from '../../../src/report/check-page/report-page';
import { fileInput, finding, sampleCase, sampleReport, withoutPlace } from '../sample';
import { fullReport, longReport } from '../word/written-reports';

const textOf = (words: Words): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const section = (report: CheckReport, ...ids: readonly string[]): Section =>
  ids.reduce<Section>(
    (inside, id) => {
      const found = inside.sections?.find((each) => each.id === id);
      if (found === undefined) throw new Error(`There is no section ${id}.`);
      return found;
    },
    { id: '', title: '', blocks: [], sections: reportPage(report, { notChecked: ['photo.jpg'] }).sections },
  );

const ofKind = <K extends Block['kind']>({ blocks }: Section, kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

const rowsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(textOf));

const verdict = (report: CheckReport, lacks: readonly string[] = []): string[] => {
  const [summary] = reportPage(report, { lacks }).sections;
  const [found] = ofKind(summary!, 'verdict');
  return found!.lines.map(textOf);
};

const note = { reason: 'Seen.', name: 'Example Person', date: '2026-11-01' };
const suggested = finding({ severity: 'error', standing: 'suggested' });
const marked = (more: object, from = suggested): CheckReport => {
  const report = sampleReport([fileInput('a.docx', [from])]);
  const [file] = report.files;
  return { ...report, files: [{ ...file!, findings: file!.findings.map((each) => ({ ...each, ...more })) }] };
};

describe('the summary', () => {
  it('says what stands in the way, and who set aside what does not', () => {
    expect(verdict(marked({}))[0]).toBe('Not ready: 1 error left.');
    expect(verdict(marked({ waived: note }))[0]).toBe('Ready, with 1 error set aside by Example Person.');
    const stated = finding({ severity: 'error', standing: 'stated' });
    expect(verdict(marked({ waived: note }, stated))[0]).toBe('Not ready: 1 error left.');
    expect(verdict(marked({ markedWrong: { ...note, shownOnly: true } }))[0]).toBe(
      'Not ready: 1 error left.',
    );
  });

  it('is never ready while a file could not be read or something is lacking', () => {
    const problem = { reason: 'pdf', message: 'This is a PDF.' };
    const unread = sampleReport([fileInput('a.docx', [suggested]), { file: 'b.pdf', problem }]);
    expect(verdict(unread, ['There is no plan.'])).toEqual([
      '1 file could not be read.',
      'What could not be read was not checked.',
      'Of the others: not ready, 1 error left.',
      'There is no plan.',
    ]);
    expect(verdict(marked({ waived: note }), ['There is no plan.'])).toEqual([
      'Not complete.',
      'There is no plan.',
    ]);
  });

  it('tells of waived warnings', () => {
    expect(verdict(marked({ waived: note }, finding()))).toContain(
      '1 warning waived; why, and by whom, stands under Decisions.',
    );
  });

  it('leads to what stands in the way, and names the file where there are several', () => {
    const report = sampleReport([
      fileInput('a.docx', [finding({ severity: 'error', message: 'One.' })]),
      fileInput('b.docx', [finding({ severity: 'error', message: 'Two.' }), finding()]),
    ]);
    const [list] = ofKind(section(report, 'summary'), 'list');
    expect(list!.items.map(textOf)).toEqual(['One. (a.docx)', 'Two. (b.docx)']);
    expect(list!.items[0]![0]).toMatchObject({ as: 'link', to: '#file-1-finding-1' });
    const [long] = ofKind(section(longReport(), 'summary'), 'list');
    expect(textOf(long!.items.at(-1)!)).toBe('and 88 more, below');
  });
});

describe('the chart', () => {
  const summary = section(longReport(), 'summary');
  const [chart] = ofKind(summary, 'chart');
  const table = ofKind(summary, 'table').at(-1)!;

  it('has the numbers of the table, gravest first, the least of them as one bar', () => {
    const counts = rowsOf(table).map(([, ...numbers]) => numbers.map(Number));
    expect(counts).toHaveLength(17);
    expect(chart!.rows).toHaveLength(12);
    expect(chart!.rows.at(-1)!.label).toBe('6 other sections');
    SEVERITIES.forEach((severity, at) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
      expect(sum(chart!.rows.map((row) => row.counts[severity]))).toBe(100);
      expect(sum(counts.map((row) => row[at]!))).toBe(100);
    });
    const errors = counts.map(([first]) => first!);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
  });

  it('tells sections of the same name in documents of several kinds apart, and is not there without a finding', () => {
    const plan = sampleCase({}, {}, 'investigation-plan');
    const report = sampleReport([fileInput('a.docx', [finding()]), fileInput('b.docx', [finding()], plan)]);
    const [both] = ofKind(section(report, 'summary'), 'chart');
    expect(both!.rows.map(({ label }) => label)).toEqual([
      'Incident details (report)',
      'Incident details (plan)',
    ]);
    expect(ofKind(section(sampleReport([fileInput('a.docx', [])]), 'summary'), 'chart')).toEqual([]);
  });
});

it('puts the findings of a file by section in the order of the document, gravest first in each', () => {
  const at = (heading: string, paragraph: number, part = 'word/document.xml') => ({
    place: { part, headings: heading === '' ? [] : [heading], paragraph, excerpt: 'x' },
  });
  const report = sampleReport([
    fileInput('a.docx', [
      finding({ ...at('Second', 9), severity: 'error' }),
      finding({ ...at('First', 5), severity: 'info' }),
      finding({ ...at('First', 7), severity: 'error' }),
      finding(at('', 1)),
      finding(at('Notes', 0, 'word/footnotes.xml')),
      withoutPlace(finding()),
    ]),
  ]);
  const { sections } = section(report, 'file-1');
  expect(
    sections!.map((each) => [
      each.title,
      ofKind(each, 'findings')[0]!
        .findings.map(({ severity }) => severity)
        .join(' '),
    ]),
  ).toEqual([
    ['The file as a whole', 'warning'],
    ['Before the first heading', 'warning'],
    ['First', 'error info'],
    ['Second', 'error'],
    ['Notes', 'warning'],
  ]);
});

it('lists what people decided, with where it is from, and what came to nothing', () => {
  const decisions = section(fullReport(), 'decisions');
  expect(rowsOf(ofKind(decisions, 'table')[0]!).map(([what, , reason]) => [what, reason])).toContainEqual([
    'Waived by Example Person on 1 November 2026',
    'Seen and agreed.',
  ]);
  expect(textOf(ofKind(section(fullReport(), 'decisions', 'dropped'), 'list')[0]!.items[0]!)).toContain(
    'was not applied. It answers to no finding any longer.',
  );
  const shown = { ...note, from: 'document', shownOnly: true };
  const [table] = ofKind(section(marked({ waived: shown }), 'decisions'), 'table');
  expect(rowsOf(table!)[0]![2]).toBe('Seen. Kept inside the document; not counted.');
  expect(ofKind(section(longReport(), 'decisions'), 'table')).toEqual([]);
});

describe('the appendix', () => {
  it('has every rule with its findings in each file, none among them', () => {
    const [table] = ofKind(section(fullReport(), 'appendix', 'rules-run'), 'table');
    expect(table!.columns.map(({ label }) => label)).toEqual([
      'Rule',
      'report.docx',
      'plan.docx',
      'Across the files',
    ]);
    const rows = rowsOf(table!);
    expect(rows).toHaveLength(RULES.length + 1);
    const of = (id: string) => rows.find(([name]) => name!.startsWith(`${id} `))?.slice(1);
    expect(of('data-sample')).toEqual(['4', '0', '1']);
    expect(of('data-incident-id-missing')).toEqual(['0', '0', '–']);
    expect(of('case-dates-differ')).toEqual(['–', '–', '0']);
  });

  it('sums up over many files', () => {
    const report = sampleReport(
      ['a', 'b', 'c', 'd'].map((name, index) =>
        fileInput(`${name}.docx`, index < 2 ? [finding({ rule: 'data-incident-id-missing' })] : []),
      ),
    );
    const [table] = ofKind(section(report, 'appendix', 'rules-run'), 'table');
    const row = rowsOf(table!).find(([name]) => name!.startsWith('data-incident-id-missing '));
    expect(row?.slice(1)).toEqual(['2', '2 of 4']);
  });

  it('names what was not read, what has no template, which sections were not found', () => {
    const lists = ofKind(section(fullReport(), 'appendix', 'not-checked'), 'list').map(({ items }) =>
      items.map(textOf),
    );
    expect(lists[0]).toEqual([
      'scan.docx: it could not be read. This is a PDF.',
      'photo.jpg: an attachment, or no Word document; it was not opened.',
    ]);
    expect(lists[1]![0]).toMatch(/^report\.docx: not found, so nothing in them was checked: “/u);
    const unknown = sampleReport([
      fileInput('a.docx', [], sampleCase({}, {}, 'unknown')),
      fileInput('b.docx', [], sampleCase({}, {}, 'rcs-investigation-report', 'rcs')),
    ]);
    const [, kinds] = ofKind(section(unknown, 'appendix', 'not-checked'), 'list');
    expect(kinds!.items.map(textOf)).toEqual([
      'a.docx: nobody knows what kind of document it is, so nothing that a template asks for was looked for.',
      'b.docx: there is no template for documents of this kind, so none says what must stand in it.',
    ]);
  });

  it('lists the values that are for a person to confirm, as far as somebody reads them', () => {
    const sure = sampleCase(
      { 'incident.id': 'SAMPLE-0001', 'incident.occurredOn': '1 May 2026' },
      { allegation: Array.from({ length: 230 }, () => ({ 'allegation.statement': 'He shouted.' })) },
    );
    const unsure = <T extends object>(reading: T) => ({
      ...reading,
      foundBy: 'sentence' as const,
      sureness: 'to-confirm' as const,
    });
    const caseFile = {
      ...sure,
      fields: { ...sure.fields, 'incident.occurredOn': unsure(sure.fields['incident.occurredOn']!) },
      groups: {
        ...sure.groups,
        allegation: sure.groups.allegation.map((copy) => ({
          ...copy,
          fields: { 'allegation.statement': unsure(copy.fields['allegation.statement']!) },
        })),
      },
    };
    const report = sampleReport([fileInput('a.docx', [], caseFile)]);
    const appendix = section(report, 'appendix', 'not-checked');
    const [table] = ofKind(appendix, 'table');
    const rows = rowsOf(table!);
    expect(rows).toHaveLength(200);
    expect(rows[0]).toEqual([
      'Date of the incident',
      '1 May 2026',
      'Incident details',
      'a.docx, from a sentence',
    ]);
    expect(rows[1]![0]).toMatch(/^Allegation 1: /u);
    expect(ofKind(appendix, 'paragraph').map(({ words }) => textOf(words))).toContain(
      '31 more are not listed.',
    );
  });

  it('says which versions the check was made with', () => {
    const [facts] = ofKind(section(fullReport(), 'appendix', 'versions'), 'facts');
    expect(facts!.facts.map(({ term, words }) => `${term}: ${textOf(words)}`)).toEqual([
      'Tool: cims-report 9.9.9',
      `Rules: ${RULES.length} rules, of version 9.9.9 of the tool`,
      'Rule set: sample-policy 1',
      'As at: 22 November 2026',
    ]);
  });

  it('says what the organisation’s own file added, that none was given, or nothing where nobody knows', () => {
    const said = (options: PageOptions): string[] => {
      const { sections } = reportPage(fullReport(), options);
      const appendix = sections.find(({ id }) => id === 'appendix')!.sections!;
      const versions = appendix.find(({ id }) => id === 'versions')!;
      return ofKind(versions, 'facts')[0]!.facts.map(({ term, words }) => `${term}: ${textOf(words)}`);
    };
    expect(said({}).filter((line) => line.startsWith('Organisation'))).toEqual([]);
    expect(said({ organisation: {} })).toContain('Organisation file: none was given');
    const organisation = {
      name: 'Example Care',
      incidentIdPattern: 'SAMPLE-[0-9]+',
      confirmations: [{ row: 'table-4-3-unfounded', by: 'Example Person', on: '2026-11-01', page: '65' }],
    } as const;
    expect(said({ organisation })).toEqual(
      expect.arrayContaining([
        'Organisation file: Example Care: 1 confirmed row of the alignment tables, no wordings to avoid',
        'Incident report ID: A whole ID matches SAMPLE-[0-9]+',
        'Confirmed rows of the alignment tables: table-4-3-unfounded (Example Person, 1 November 2026, page 65).',
      ]),
    );
  });
});
