import fc from 'fast-check';
import type { CaseFile, FieldReading } from '../../src/casefile';
import type { Finding } from '../../src/checks';
import { decidedReport } from '../../src/report';
import { caseKeys, documentKeys, startDeciding, type Decision } from '../../src/review';
import { finding, sampleCase, sampleReport } from '../report/sample';

const PART = 'word/document.xml';

/** An allegation of a made-up report, and whether something is found in its outcome. */
interface Allegation {
  readonly statement: string;
  readonly outcome: string;
  readonly found: boolean;
}

const placeAt = (number: number, paragraph: number, tag: string, excerpt: string) => ({
  part: PART,
  tag,
  headings: ['3.1 Allegations', `Allegation ${String(number)}`],
  paragraph,
  excerpt,
});

const reading = (text: string, place: FieldReading['place']): FieldReading => ({
  text,
  foundBy: 'tag',
  sureness: 'certain',
  place,
});

/** The report as it would be read and checked: three paragraphs an allegation, `above` paragraphs above all of them. */
const made = (allegations: readonly Allegation[], above: number) => {
  const base = sampleCase();
  const findings: Finding[] = [];
  const copies = allegations.map(({ statement, outcome, found }, index) => {
    const number = index + 1;
    const first = above + 3 * index;
    const statementPlace = placeAt(number, first + 1, 'cims:allegation.statement', statement);
    const outcomePlace = placeAt(number, first + 2, 'cims:allegation.outcome', outcome);
    if (found) {
      findings.push(
        finding({
          rule: 'mapping-outcome-differs',
          severity: 'error',
          standing: 'suggested',
          message: `Allegation ${String(number)}: the outcome differs from the finding.`,
          place: outcomePlace,
        }),
      );
    }
    return {
      group: 'allegation' as const,
      place: placeAt(number, first, '', `Allegation ${String(number)}`),
      fields: {
        'allegation.statement': reading(statement, statementPlace),
        'allegation.outcome': reading(outcome, outcomePlace),
      },
    };
  });
  const caseFile: CaseFile = { ...base, groups: { ...base.groups, allegation: copies } };
  return { caseFile, findings, allegations: allegations.filter(({ found }) => found) };
};

const allegation = fc.record({
  statement: fc.constantFrom('', 'Struck a client', 'Shouted at a client', 'Left alone', 'Took money'),
  outcome: fc.constantFrom('Substantiated', 'Not substantiated'),
  found: fc.boolean(),
});

/** The statements that the decision can be told by: no other allegation has them. */
const isTold = (all: readonly Allegation[], { statement }: Allegation): boolean =>
  statement !== '' && all.filter((each) => each.statement === statement).length === 1;

const decidedIn = (document: ReturnType<typeof made>, decisions: readonly Decision[]) => {
  const { caseFile, findings } = document;
  const deciding = startDeciding(decisions);
  const report = decidedReport(
    sampleReport([{ file: 'report.docx', caseFile, findings }]),
    [{ files: ['report.docx'] }],
    deciding,
  );
  return { report, dropped: deciding.dropped() };
};

const decisionsOn = (document: ReturnType<typeof made>): readonly Decision[] =>
  documentKeys(document.findings, document.caseFile).map((key) => ({
    kind: 'waive',
    rule: 'mapping-outcome-differs',
    ...key,
    reason: 'Seen',
    name: 'Example Person',
    date: '2026-11-01',
  }));

test('whatever is put above, before or behind, a decision stays with its allegation and moves to no other', () => {
  fc.assert(
    fc.property(
      fc.array(allegation, { minLength: 1, maxLength: 4 }),
      fc.array(allegation, { maxLength: 2 }),
      fc.array(allegation, { maxLength: 2 }),
      fc.nat(500),
      fc.nat(3),
      (own, before, behind, above, which) => {
        const was = made(own, 10);
        const decisions = decisionsOn(was);
        const decision = decisions[which % Math.max(decisions.length, 1)];
        const about = was.allegations[which % Math.max(decisions.length, 1)];
        if (decision === undefined || about === undefined) return;
        const all = [...before, ...own, ...behind];
        const now = made(all, above);
        const { report, dropped } = decidedIn(now, [decision]);
        const marked = report.files[0]!.findings.flatMap(({ waived }, index) =>
          waived === undefined ? [] : [now.allegations[index]],
        );
        // It may be dropped, with notice, where nobody can tell which it was; it is never of another one.
        for (const each of marked) expect(each).toBe(about);
        expect(marked.length + dropped.length).toBeGreaterThan(0);
        if (isTold(all, about)) expect(marked).toEqual([about]);
      },
    ),
    { numRuns: 400 },
  );
});

test('a decision about a mended allegation never comes to be about another one', () => {
  fc.assert(
    fc.property(fc.array(allegation, { minLength: 2, maxLength: 4 }), fc.nat(3), (own, which) => {
      const was = made(own, 0);
      const decisions = decisionsOn(was);
      const at = which % Math.max(decisions.length, 1);
      const about = was.allegations[at];
      if (about === undefined || !isTold(own, about)) return;
      // The one that was decided about is mended, and every other one has the fault now.
      const now = made(
        own.map((each) => ({ ...each, found: each !== about })),
        0,
      );
      const { report, dropped } = decidedIn(now, [decisions[at]!]);
      expect(report.files[0]!.findings.every(({ waived }) => waived === undefined)).toBe(true);
      expect(dropped).toHaveLength(1);
    }),
  );
});

test('to apply decisions twice is to apply them once', () => {
  fc.assert(
    fc.property(fc.array(allegation, { maxLength: 4 }), (own) => {
      const document = made(own, 0);
      const decisions = decisionsOn(document);
      const once = decidedIn(document, decisions).report;
      const again = decidedReport(once, [{ files: ['report.docx'] }], startDeciding(decisions));
      expect(again).toEqual(once);
    }),
  );
});

test('no decision makes a stated or confirmed error go away', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('stated' as const, 'confirmed' as const),
      fc.constantFrom('waive' as const, 'wrong' as const, 'assign' as const),
      fc.boolean(),
      (standing, kind, isKeyed) => {
        const error = finding({ severity: 'error', standing });
        const before = sampleReport([{ file: 'a.docx', caseFile: sampleCase(), findings: [error] }]);
        const { at = '', about = '' } = before.files[0]!.findings[0]!;
        const decision: Decision = {
          kind,
          rule: error.rule,
          ...(isKeyed && { at, about }),
          ...(kind === 'assign' && { to: 'Example Writer' }),
          reason: 'Seen',
          name: 'Example Person',
          date: '2026-11-01',
        };
        const after = decidedReport(before, [{ files: ['a.docx'] }], startDeciding([decision]));
        expect(after.files[0]?.status).toBe('not-ready');
        expect(after.files[0]?.counts.error).toBe(1);
      },
    ),
  );
});

test('keys hold no text of the document', () => {
  const document = made([{ statement: 'Struck a client', outcome: 'Substantiated', found: true }], 0);
  for (const { at, about } of documentKeys(document.findings, document.caseFile)) {
    expect(`${at} ${about}`).toMatch(/^[0-9a-z]{1,12} [0-9a-z]{1,12}$/u);
  }
});

describe('what is said of an error is tied to its case', () => {
  const error = finding({ severity: 'error', standing: 'suggested' });
  const about = (each: Finding, caseFile: CaseFile) => documentKeys([each], caseFile)[0]?.about;
  const across = (each: Finding, caseFile: CaseFile) =>
    caseKeys([each], [{ file: 'a.docx', caseFile }])[0]?.about;

  it.each([
    ['of a document', about],
    ['across documents', across],
  ])('%s', (_name, key) => {
    const own = sampleCase({ 'incident.id': 'SAMPLE-0001' });
    const asTyped = sampleCase({ 'incident.id': 'sample 0001' });
    const other = sampleCase({ 'incident.id': 'SAMPLE-0002' });
    expect(key(error, asTyped)).toBe(key(error, own));
    expect(key(error, other)).not.toBe(key(error, own));
    expect(key(error, sampleCase({}))).not.toBe(key(error, own));
    expect(key(finding(), other)).toBe(key(finding(), own));
  });

  it('and to the kind of the document', () => {
    const plan = sampleCase({ 'incident.id': 'SAMPLE-0001' }, {}, 'investigation-plan');
    expect(about(error, plan)).not.toBe(about(error, sampleCase()));
  });

  it('but not where two states of a document are compared', () => {
    const other = sampleCase({ 'incident.id': 'SAMPLE-0002' });
    const options = { ofAnyCase: true };
    expect(documentKeys([error], other, options)).toEqual(documentKeys([error], sampleCase(), options));
  });
});
