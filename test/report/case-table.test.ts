import type { CaseSummary } from '../../src/review';
import { renderCaseTable } from '../../src/report';
import { displayWidth } from '../../src/report/display-width';
import { HOSTILE } from './sample';

const line = (more: Partial<CaseSummary> = {}): CaseSummary => ({
  case: 'SAMPLE-1',
  because: 'Every file gives it.',
  isGuess: false,
  files: ['report.docx', 'plan.docx'],
  kinds: ['investigation-report', 'investigation-plan'],
  pathway: 'cims',
  errors: 0,
  warnings: 2,
  setAside: 0,
  lacks: [],
  dueDate: { date: '2026-09-18', because: 'Counted.', isGuess: false },
  status: 'ready',
  ...more,
});

const CASES = [
  line(),
  line({ case: 'SAMPLE-2', errors: 12, status: 'not-ready', isGuess: true, setAside: 1 }),
  line({
    case: null,
    files: [`${HOSTILE}${'long '.repeat(30)}.docx`],
    kinds: [],
    pathway: null,
    status: 'unreadable',
  }),
  line({ case: '漢字-7', pathway: 'differing', dueDate: { date: '2026-08-01', because: '', isGuess: true } }),
];
const DAY = '2026-08-18';
const lines = (width?: number, colour = false): string[] =>
  renderCaseTable(CASES, DAY, { colour, ...(width !== undefined && { width }) })
    .trimEnd()
    .split('\n');

describe('the table of cases', () => {
  it('has a line for each case under the names of its columns, and says what its marks mean', () => {
    expect(renderCaseTable([CASES[0] as CaseSummary, CASES[1] as CaseSummary], DAY)).toBe(
      [
        'case          files  kind          pathway  errors  warnings  due         status',
        'SAMPLE-1          2  report, plan  CIMS          0         2  2026-09-18  ready',
        'SAMPLE-2 (?)      2  report, plan  CIMS         12         2  2026-09-18  not ready (1 set aside)',
        '(?) which files are of this case is a guess',
        '',
      ].join('\n'),
    );
    expect(lines().at(-1)).toContain('? the due date is to be confirmed');
    expect(lines()[4]).toContain('2026-08-01? past');
  });

  it.each([200, 100, 80, 60, 40, 30, 20])('fits a terminal of %d columns, and stays aligned', (width) => {
    const [head = '', ...rows] = lines(width).slice(0, -1);
    for (const row of [head, ...rows]) expect(displayWidth(row)).toBeLessThanOrEqual(width);
    const status = displayWidth(head.slice(0, head.indexOf('status')));
    expect(status).toBeGreaterThan(0);
    const starts = rows.map((row) => displayWidth(row.slice(0, row.search(/(?:not ready|ready|could no)/u))));
    expect(new Set(starts)).toEqual(new Set([status]));
  });

  it('cuts long names, and shows nothing of them that a terminal acts on', () => {
    const text = lines().join('');
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text).toContain('…');
  });

  it('has colours where they are asked for, and none elsewhere', () => {
    expect(lines(80, true).join('')).toContain('\u001b[');
    expect(lines(80, true).map((each) => each.replace(/\p{Cc}\[[\d;]*m/gu, ''))).toEqual(lines(80));
    expect(lines(80).join('')).not.toContain('\u001b');
  });

  it('is its head alone where there is no case', () => {
    expect(renderCaseTable([], DAY)).toBe('case  files  kind  pathway  errors  warnings  due  status\n');
  });
});
