import { parseDate } from '../../src/policy';
import { renderCaseCsv } from '../../src/report';
import type { CaseSummary } from '../../src/review';

const TODAY = parseDate('2026-09-16')!;

const summary = (more: Partial<CaseSummary> = {}): CaseSummary => ({
  case: 'SAMPLE-0001',
  because: 'Every file gives the incident report ID SAMPLE-0001.',
  isGuess: false,
  files: ['report.docx', 'plan.docx'],
  kinds: ['investigation-report', 'investigation-plan'],
  pathway: 'cims',
  errors: 1,
  warnings: 2,
  setAside: 0,
  lacks: ['A lack.'],
  status: 'not-ready',
  ...more,
});

const lines = (...cases: readonly CaseSummary[]) => renderCaseCsv(cases, TODAY).split('\r\n');

describe('renderCaseCsv', () => {
  it('writes a line a case under the names of the columns', () => {
    const date = parseDate('2026-09-15')!;
    const [head, line, end] = lines(summary({ dueDate: { date, because: 'Counted.', isGuess: false } }));
    expect(head).toBe(
      '\ufeffcase,files,kinds,pathway,errors,warnings,set aside,due,overdue,status,lacks,why one case,how the due date was counted',
    );
    expect(line).toBe(
      'SAMPLE-0001,"report.docx; plan.docx","report, plan",CIMS,1,2,0,2026-09-15,yes,Not ready,A lack.,Every file gives the incident report ID SAMPLE-0001.,Counted.',
    );
    expect(end).toBe('');
  });

  it('names a case without an ID by its file, and leaves empty what nobody knows', () => {
    const [, line] = lines(summary({ case: null, files: ['a.docx'], kinds: [], pathway: null }));
    expect(line).toMatch(/^a\.docx,a\.docx,–,–,1,2,0,,,Not ready,/u);
  });

  it('lets no spreadsheet run what a document calls itself', () => {
    const [, line] = lines(summary({ case: '=HYPERLINK("x")' }));
    expect(line).toMatch(/^"'=HYPERLINK/u);
  });
});
