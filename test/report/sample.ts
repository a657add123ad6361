import type { CaseFile } from '../../src/casefile';
import type { Finding } from '../../src/checks';
import { buildReport, type CheckReport, type FileInput } from '../../src/report';
import { GROUP_NAMES, type FieldName } from '../../src/template';

export const TOOL = { name: 'cims-report', version: '9.9.9' };
export const POLICY = { id: 'sample-policy', version: '1' };

const place = (tag: string, excerpt: string) => ({
  part: 'word/document.xml',
  tag,
  headings: ['Incident details'],
  paragraph: 4,
  excerpt,
});

/** A case as a document tells it, from texts by field. */
export const sampleCase = (
  fields: Partial<Record<FieldName, string>> = { 'incident.id': 'SAMPLE-0001' },
  groups: Partial<Record<(typeof GROUP_NAMES)[number], Partial<Record<FieldName, string>>[]>> = {},
  kind: CaseFile['kind']['value'] = 'investigation-report',
  pathway: CaseFile['pathway']['value'] = 'cims',
): CaseFile => {
  const readings = (texts: Partial<Record<FieldName, string>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [
        field,
        { text, foundBy: 'tag' as const, sureness: 'certain' as const, place: place(`cims:${field}`, text) },
      ]),
    );
  return {
    kind: { value: kind, because: 'Its title says so.' },
    pathway: { value: pathway, because: 'The sample says so.' },
    fields: readings(fields),
    groups: Object.fromEntries(
      GROUP_NAMES.map((group) => [
        group,
        (groups[group] ?? []).map((texts) => ({ group, fields: readings(texts), place: place('', '') })),
      ]),
    ) as unknown as CaseFile['groups'],
    contradictions: [],
    sections: [
      { name: 'incident', empty: false, foundBy: 'tag', place: place('cims:section.incident', 'Incident') },
    ],
  };
};

export const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'data-sample',
  severity: 'warning',
  message: 'The sample is not right.',
  fix: 'Put the sample right.',
  place: place('cims:incident.id', 'SAMPLE-0001'),
  source: { document: 'cims-review-faq', where: 'Question 1' },
  standing: 'stated',
  ...more,
});

export const fileInput = (
  file: string,
  findings: readonly Finding[],
  caseFile = sampleCase(),
): FileInput => ({
  file,
  caseFile,
  findings,
});

export const sampleReport = (
  files: readonly FileInput[] = [fileInput('report.docx', [finding()])],
  crossDocument: CheckReport['crossDocument'] = [],
): CheckReport => buildReport({ tool: TOOL, policy: POLICY, today: '2026-11-22', files, crossDocument });

/** What a document might hold to do harm where a report shows it. */
export const HOSTILE =
  '<script>alert(1)</script>\u001b[31mred\u009b2J\u202eevil\u200b"\'&=1+1\u2028\u0000\u{e0041}\ud800';

export const hostileReport = (): CheckReport =>
  sampleReport([
    fileInput(
      `=${HOSTILE}.docx`,
      [
        finding({
          rule: 'data-sample',
          severity: 'error',
          message: `=cmd|' /C calc'!A0 ${HOSTILE}`,
          fix: HOSTILE,
          place: { ...place('cims:x', `@${HOSTILE}`), headings: [HOSTILE] },
        }),
      ],
      { ...sampleCase({ 'incident.id': HOSTILE }), kind: { value: 'unknown', because: HOSTILE } },
    ),
    { file: HOSTILE, problem: { reason: 'zip-damaged', message: HOSTILE } },
  ]);

/** A finding about the whole file. */
export const withoutPlace = (from: Finding): Finding =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== 'place')) as unknown as Finding;
