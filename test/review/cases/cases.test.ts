import {
  filterCases,
  sortCases,
  summariseCase,
  type CaseFilter,
  type CaseOrder,
  type CaseSummary,
  type CaseToSummarise,
} from '../../../src/review';

type File = CaseToSummarise['files'][number];

const file = (more: Partial<File> = {}): File => ({
  file: 'report.docx',
  kind: 'investigation-report',
  pathway: 'cims',
  status: 'ready',
  findings: [],
  ...more,
});

const summary = (files: readonly File[], more: Partial<CaseToSummarise> = {}): CaseSummary =>
  summariseCase({ incidentId: 'SAMPLE-1', because: 'So.', isGuess: false, files, across: [], ...more });

describe('summariseCase', () => {
  it('counts what is in the files and across them, and what is set aside', () => {
    const note = { reason: 'Seen.', name: 'Example Person', date: '2026-08-01' };
    const found = (severity: 'error' | 'warning' | 'info', marks = {}) => ({
      rule: 'data-sample',
      severity,
      standing: 'suggested' as const,
      ...marks,
    });
    const findings = [
      found('error'),
      found('warning', { waived: note }),
      found('error', { markedWrong: note }),
      found('warning', { waived: { ...note, shownOnly: true } }),
      found('info'),
    ];
    expect(
      summary(
        [file({ status: 'not-ready', findings }), file({ file: 'plan.docx', kind: 'investigation-plan' })],
        {
          across: [found('warning')],
          dueDate: { date: '2026-08-18', because: 'Counted.', isGuess: false },
        },
      ),
    ).toEqual({
      case: 'SAMPLE-1',
      because: 'So.',
      isGuess: false,
      files: ['report.docx', 'plan.docx'],
      kinds: ['investigation-report', 'investigation-plan'],
      pathway: 'cims',
      errors: 2,
      warnings: 3,
      setAside: 2,
      dueDate: { date: '2026-08-18', because: 'Counted.', isGuess: false },
      lacks: [],
      status: 'not-ready',
    });
  });

  it('is not ready but incomplete where a document that it needs is not there', () => {
    const plan = file({ kind: 'investigation-plan' });
    expect(summary([plan])).toMatchObject({
      status: 'incomplete',
      lacks: ['There is no investigation report among the files.'],
    });
    expect(summary([file()], { incidentId: null }).status).toBe('incomplete');
    const rcs = file({ kind: 'rcs-investigation-report', pathway: 'rcs' });
    expect(summary([rcs]).lacks.join(' ')).toContain('CIMS Recommendations');
    const recommendations = file({ kind: 'cims-recommendations', pathway: 'rcs' });
    expect(summary([rcs, recommendations]).status).toBe('ready');
    // An RCS report may be a PDF; which of two it is, nobody can say.
    expect(summary([recommendations], { attachments: ['a.PDF', 'b.jpg'] }).status).toBe('ready');
    expect(summary([recommendations], { attachments: ['a.pdf', 'b.pdf'] }).status).toBe('incomplete');
    expect(summary([plan], { attachments: ['a.pdf'] }).status).toBe('incomplete');
    // What is there comes first.
    expect(summary([file({ kind: 'investigation-plan', status: 'not-ready' })]).status).toBe('not-ready');
  });

  it('is never better than the worst of its files', () => {
    const unread = file({ kind: 'unknown', pathway: null, status: 'unreadable' });
    expect(summary([file(), unread]).status).toBe('unreadable');
    expect(summary([file({ status: 'not-ready' }), unread]).status).toBe('unreadable');
    expect(summary([file(), file({ status: 'not-ready' })]).status).toBe('not-ready');
    expect(summary([file()]).status).toBe('ready');
    expect(summary([]).status).toBe('not-ready');
    expect(summary([unread])).toMatchObject({ kinds: [], pathway: null });
  });

  it('says where the files are not of one pathway', () => {
    expect(summary([file(), file({ pathway: 'rcs' })]).pathway).toBe('differing');
  });
});

const line = (name: string, more: Partial<CaseSummary>): CaseSummary => ({
  ...summary([file()], { incidentId: name }),
  ...more,
});
const due = (date: '2026-08-01' | '2026-09-01', isGuess = false): Pick<CaseSummary, 'dueDate'> => ({
  dueDate: { date, because: 'Counted.', isGuess },
});

const CASES = [
  line('ID-10', { errors: 1, status: 'not-ready', ...due('2026-09-01', true) }),
  line('ID-9', { warnings: 3, pathway: 'rcs', ...due('2026-08-01') }),
  line('ID-2', { files: ['a.docx', 'b.docx'], isGuess: true }),
  { ...line('', { errors: 4, status: 'unreadable', pathway: null }), case: null },
];
const names = (cases: readonly CaseSummary[]) => cases.map((each) => each.case);

describe('sortCases', () => {
  it.each<[CaseOrder, (string | null)[]]>([
    ['given', ['ID-10', 'ID-9', 'ID-2', null]],
    ['case', ['ID-2', 'ID-9', 'ID-10', null]],
    ['documents', ['ID-2', 'ID-10', 'ID-9', null]],
    ['pathway', ['ID-10', 'ID-2', 'ID-9', null]],
    ['errors', [null, 'ID-10', 'ID-9', 'ID-2']],
    ['warnings', ['ID-9', 'ID-10', 'ID-2', null]],
    ['due', ['ID-9', 'ID-10', 'ID-2', null]],
    ['status', [null, 'ID-10', 'ID-9', 'ID-2']],
  ])('by %s', (order, expected) => {
    expect(names(sortCases(CASES, order))).toEqual(expected);
  });
});

describe('filterCases', () => {
  it.each<[CaseFilter[], (string | null)[]]>([
    [[], ['ID-10', 'ID-9', 'ID-2', null]],
    [['ready'], ['ID-9', 'ID-2']],
    [['not-ready'], ['ID-10']],
    [['unreadable'], [null]],
    [
      ['not-ready', 'unreadable'],
      ['ID-10', null],
    ],
    [['errors'], ['ID-10', null]],
    [['warnings'], ['ID-9']],
    [['overdue'], ['ID-9']],
    [['guess'], ['ID-10', 'ID-2']],
  ])('%j', (filters, expected) => {
    expect(names(filterCases(CASES, filters, '2026-08-18'))).toEqual(expected);
  });
});
