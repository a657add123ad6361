import { totalCounts } from '../../src/report';
import { fileInput, finding, sampleReport } from './sample';

describe('buildReport', () => {
  it('calls a file ready only without an error, and counts by severity', () => {
    const report = sampleReport([
      fileInput('good.docx', [finding({ severity: 'info' }), finding()]),
      fileInput('bad.docx', [finding(), finding({ severity: 'error' })]),
    ]);
    expect(report.files.map(({ status, counts }) => ({ status, counts }))).toEqual([
      { status: 'ready', counts: { error: 0, warning: 1, info: 1 } },
      { status: 'not-ready', counts: { error: 1, warning: 1, info: 0 } },
    ]);
    expect(totalCounts(report)).toEqual({ error: 1, warning: 2, info: 1 });
  });

  it('puts errors before warnings and warnings before notes', () => {
    const findings = [finding({ severity: 'info' }), finding(), finding({ severity: 'error' })];
    expect(
      sampleReport([fileInput('a.docx', findings)]).files[0]?.findings.map(({ severity }) => severity),
    ).toEqual(['error', 'warning', 'info']);
  });

  it('calls no file of a case ready while there is an error across its files', () => {
    const across = { ...finding({ severity: 'error' }), files: ['a.docx', 'b.docx'], incidentId: 'X' };
    const files = ['a.docx', 'b.docx', 'other.docx'].map((file) => fileInput(file, []));
    expect(sampleReport(files, [across]).files.map(({ status }) => status)).toEqual([
      'not-ready',
      'not-ready',
      'ready',
    ]);
    const warned = sampleReport(files, [{ ...across, severity: 'warning' }]);
    expect(warned.files.map(({ status }) => status)).toEqual(['ready', 'ready', 'ready']);
  });

  it('says why a file could not be read, and nothing else of it', () => {
    const problem = { reason: 'pdf', message: 'This is a PDF.' };
    expect(sampleReport([{ file: 'a.pdf', problem }]).files[0]).toEqual({
      file: 'a.pdf',
      kind: 'unknown',
      pathway: null,
      status: 'unreadable',
      counts: { error: 0, warning: 0, info: 0 },
      findings: [],
      caseFile: null,
      problem,
    });
  });

  it('names the rule set of a file where it is another than the report’s', () => {
    const policy = { id: 'older', version: '1' };
    const report = sampleReport([fileInput('a.docx', []), { ...fileInput('b.docx', []), policy }]);
    expect(report.files.map((file) => file.policy)).toEqual([undefined, policy]);
  });
});
