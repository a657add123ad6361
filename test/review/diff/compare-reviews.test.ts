import fc from 'fast-check';
import type { Finding } from '../../../src/checks';
import { decidedReport, type CheckReport, type FileInput } from '../../../src/report';
import { compareReviews, isUnchanged, newErrors, startDeciding, type ReviewDiff } from '../../../src/review';
import type { FieldTexts } from '../../../src/template';
import { fileInput, finding, sampleCase, sampleReport } from '../../report/sample';
import { decision } from '../decisions/sample-decision';

const ID = { 'incident.id': 'SAMPLE-0001' } as const;

const reportWith = (
  fields: FieldTexts,
  allegations: readonly FieldTexts[] = [],
  findings: readonly Finding[] = [],
  file = 'report.docx',
): FileInput => fileInput(file, findings, sampleCase({ ...ID, ...fields }, { allegation: [...allegations] }));

const compared = (before: readonly FileInput[], after: readonly FileInput[]): ReviewDiff =>
  compareReviews(sampleReport(before), sampleReport(after));

const valuesOf = (diff: ReviewDiff) =>
  diff.documents.flatMap(({ changes }) =>
    changes.values.map(({ of, wasOf, label, before, after }) => [of, wasOf, label, before, after]),
  );

describe('values', () => {
  const STRUCK = { 'allegation.statement': 'Struck a client on the hand at lunch' };
  const SHOUTED = { 'allegation.statement': 'Shouted at two other people in the car' };

  it('are told in the terms of the case, what was decided first, whatever the number is now', () => {
    const before = reportWith({ 'incident.occurredOn': '7 July 2026' }, [
      { ...STRUCK, 'allegation.rcsFinding': 'Substantiated' },
    ]);
    const after = reportWith({ 'incident.occurredOn': '8 July 2026' }, [
      SHOUTED,
      { ...STRUCK, 'allegation.rcsFinding': 'Not substantiated' },
    ]);
    const diff = compared([before], [after]);
    expect(valuesOf(diff)).toEqual([
      ['Allegation 2', 'Allegation 1', 'RCS finding', 'Substantiated', 'Not substantiated'],
      [undefined, undefined, expect.any(String), '7 July 2026', '8 July 2026'],
    ]);
    expect(diff.documents[0]?.changes.added).toMatchObject([{ name: 'Allegation 1' }]);
  });

  it.each([
    ['a day in other words', { 'incident.occurredOn': '7/7/2026' }],
    ['other spacing and case', { 'incident.occurredOn': '7 July  2026' }],
  ])('that are the same in %s have not changed', (_name, fields) => {
    const diff = compared(
      [reportWith({ 'incident.occurredOn': '7 July 2026' })],
      [reportWith(fields as FieldTexts)],
    );
    expect(isUnchanged(diff)).toBe(true);
  });

  it('a client whose name was corrected is one client; another one is another', () => {
    const withClients = (...names: readonly string[]) =>
      fileInput(
        'report.docx',
        [],
        sampleCase(ID, { client: names.map((name) => ({ 'client.name': name })) }),
      );
    const corrected = compared([withClients('Sample Clint')], [withClients('Sample Client')]);
    expect(valuesOf(corrected)).toEqual(
      [['Client 1', undefined, 'Name', 'Sample Clint', 'Sample Client']].map((row) =>
        row.map((cell) => (cell === 'Name' ? (expect.any(String) as string) : cell)),
      ),
    );
    const another = compared(
      [withClients('A Person', 'B Person')],
      [withClients('B Person', 'C Person', 'D Person')],
    );
    expect(another.documents[0]?.changes).toMatchObject({
      added: [{ told: 'C Person' }, { told: 'D Person' }],
      takenOut: [{ told: 'A Person' }],
    });
  });
});

describe('documents', () => {
  it('are paired by kind and incident report ID, whatever they are called', () => {
    const diff = compared(
      [reportWith({}, [], [], 'first.docx')],
      [reportWith({}, [], [], 'final.docx'), reportWith({ 'incident.id': 'SAMPLE-9' }, [], [], 'first.docx')],
    );
    expect(diff.documents.map(({ before, after }) => [before, after])).toEqual([
      ['first.docx', 'final.docx'],
    ]);
    expect(diff.added.map(({ file }) => file)).toEqual(['first.docx']);
  });

  it('one that cannot be read is not taken for mended', () => {
    const problem = { reason: 'zip-damaged', message: 'It is damaged.' };
    const diff = compared([reportWith({}, [], [finding()])], [{ file: 'report.docx', problem }]);
    expect(diff.notCompared).toEqual([{ before: 'report.docx', after: 'report.docx' }]);
    expect(diff.documents).toEqual([]);
    expect(isUnchanged(diff)).toBe(false);
  });

  it('one that was taken out mends nothing', () => {
    const diff = compared([reportWith({}, [], [finding({ severity: 'error' })])], []);
    expect(diff.takenOut).toHaveLength(1);
    expect(diff.documents).toEqual([]);
  });
});

describe('findings', () => {
  const error = finding({ severity: 'error', message: 'It is broken.' });

  it('are mended, new, or still there in other words', () => {
    const other = finding({ rule: 'data-other' });
    const diff = compared(
      [reportWith({}, [], [error, finding()])],
      [reportWith({}, [], [finding({ message: 'It is not right, and more of it.' }), other])],
    );
    const [found] = diff.documents.map(({ findings }) => findings);
    expect(found?.new.map(({ rule }) => rule)).toEqual(['data-other']);
    expect(found?.mended).toHaveLength(1);
    expect(found?.still).toMatchObject([{ changed: true }]);
  });

  it('an error that stands now and did not before is new: found, graver, no longer set aside, or in a new document', () => {
    const suggested = { ...error, standing: 'suggested' as const };
    const was = sampleReport([reportWith({}, [], [suggested])]);
    const { rule, at, about } = was.files[0]!.findings[0]!;
    const made = decision({ rule, at, about });
    const setAside = decidedReport(was, [{ files: ['report.docx'] }], startDeciding([made]));
    expect(newErrors(compareReviews(was, was))).toEqual([]);
    expect(newErrors(compareReviews(was, setAside))).toEqual([]);
    expect(newErrors(compareReviews(setAside, was))).toHaveLength(1);
    expect(newErrors(compared([reportWith({})], [reportWith({}, [], [error])]))).toHaveLength(1);
    expect(newErrors(compared([], [reportWith({}, [], [error])]))).toHaveLength(1);
    const graver = compared(
      [reportWith({}, [], [{ ...error, severity: 'warning' }])],
      [reportWith({}, [], [error])],
    );
    expect(newErrors(graver)).toHaveLength(1);
    expect(compareReviews(setAside, was).documents[0]?.findings.decisions).toMatchObject([
      { became: 'dropped', kind: 'waived' },
    ]);
  });

  it('other rules are told', () => {
    const report = sampleReport([reportWith({})]);
    const older = { ...report, policy: { ...report.policy, version: '0' } };
    expect(compareReviews(older, report).otherRules).toBe(true);
    expect(compareReviews(report, report).otherRules).toBe(false);
  });
});

describe('properties', () => {
  const anyFinding = fc.record({
    rule: fc.constantFrom('data-a', 'data-b'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: fc.constantFrom('One.', 'Two.', 'Allegation 1: three.'),
    tag: fc.constantFrom('cims:incident.id', 'cims:incident.type'),
    paragraph: fc.nat(9),
  });
  const anyFile = fc.record({
    name: fc.constantFrom('a.docx', 'b.docx'),
    date: fc.constantFrom('', '7 July 2026', '8 July 2026'),
    statements: fc.array(fc.constantFrom('Struck a client', 'Shouted at people in the car'), {
      maxLength: 2,
    }),
    findings: fc.array(anyFinding, { maxLength: 4 }),
  });
  const anyReport = fc
    .uniqueArray(anyFile, { maxLength: 2, selector: ({ name }) => name })
    .map((files): CheckReport =>
      sampleReport(
        files.map(({ name, date, statements, findings }) =>
          reportWith(
            { 'incident.occurredOn': date },
            statements.map((statement) => ({ 'allegation.statement': statement })),
            findings.map(({ tag, paragraph, ...more }) =>
              finding({
                ...more,
                place: { part: 'word/document.xml', tag, headings: [], paragraph, excerpt: '' },
              }),
            ),
            name,
          ),
        ),
      ),
    );
  const tally = (findings: readonly Finding[]) =>
    findings.map(({ rule, severity, message }) => [rule, severity, message].join(' ')).sort();

  it('what is compared with itself has not changed', () => {
    fc.assert(
      fc.property(anyReport, (report) => expect(isUnchanged(compareReviews(report, report))).toBe(true)),
    );
  });

  it('what is mended one way is new the other way; no finding is lost', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        const [there, back] = [compareReviews(a, b), compareReviews(b, a)];
        const of = (diff: ReviewDiff, which: 'mended' | 'new') =>
          tally(diff.documents.flatMap(({ findings }) => findings[which]));
        expect(of(there, 'mended')).toEqual(of(back, 'new'));
        expect(of(there, 'new')).toEqual(of(back, 'mended'));
        expect(there.added.map(({ file }) => file)).toEqual(back.takenOut.map(({ file }) => file));
        const counted =
          there.documents.reduce(
            (sum, each) => sum + each.findings.new.length + each.findings.still.length,
            0,
          ) + there.added.reduce((sum, each) => sum + each.findings.length, 0);
        expect(counted).toBe(b.files.reduce((sum, each) => sum + each.findings.length, 0));
      }),
    );
  });
});
