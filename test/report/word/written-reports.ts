import { RULES, SEVERITIES } from '../../../src/checks';
import type { CheckReport } from '../../../src/report';
import { renderDocx } from '../../../src/report/word';
import type { WrittenDocument } from '../../template/written-documents';
import { fileInput, finding, hostileReport, sampleReport, withoutPlace } from '../sample';

const note = { reason: 'Seen and agreed.', name: 'Example Person', date: '2026-11-01' };

/** A report with something of everything in it. */
export const fullReport = (): CheckReport => {
  const report = sampleReport(
    [
      fileInput('report.docx', [
        ...SEVERITIES.map((severity) => finding({ severity, standing: 'suggested' })),
        withoutPlace(finding({ severity: 'error', message: 'The whole file is “not” right.' })),
      ]),
      fileInput('plan.docx', []),
      { file: 'scan.docx', problem: { reason: 'pdf', message: 'This is a PDF.' } },
    ],
    [
      {
        ...finding(),
        files: ['report.docx', 'plan.docx'],
        incidentId: 'SAMPLE-0001',
        assigned: { ...note, to: 'Example Writer' },
      },
    ],
  );
  const [first, ...others] = report.files;
  const marked = first!.findings.map((each) =>
    each.severity === 'warning'
      ? { ...each, waived: note }
      : each.severity === 'error'
        ? { ...each, markedWrong: note }
        : each,
  );
  return {
    ...report,
    files: [{ ...first!, findings: marked }, ...others],
    droppedDecisions: [
      {
        decision: { kind: 'waive', rule: RULES[0]!.id, ...note },
        why: 'gone',
        sentence: 'It answers to no finding any longer.',
      },
    ],
  };
};

/** A report with as many findings as nobody hopes for. */
export const longReport = (count = 300): CheckReport =>
  sampleReport([
    fileInput(
      'report.docx',
      Array.from({ length: count }, (_, index) =>
        finding({
          severity: SEVERITIES[index % 3]!,
          message: `Sample ${index + 1} is not right.`,
          place: {
            part: 'word/document.xml',
            headings: [`Section ${index % 17}`],
            paragraph: index,
            excerpt: `Sample ${index + 1}`,
          },
        }),
      ),
    ),
  ]);

const REPORTS: Readonly<Record<string, () => CheckReport>> = {
  'with something of everything': fullReport,
  'without a finding': () => sampleReport([fileInput('report.docx', [])]),
  'of no file': () => sampleReport([]),
  'with 300 findings': longReport,
  'of hostile documents': hostileReport,
};

/** Check reports as Word documents. */
export const WRITTEN_REPORTS: readonly WrittenDocument[] = Object.entries(REPORTS).map(([name, report]) => ({
  name: `check report, ${name}`,
  make: () => renderDocx(report(), { notChecked: ['photo.jpg'], subtitle: 'A bundle' }),
}));
