import { decidedReport, totalCounts, withDropped, type CheckReport } from '../../../src/report';
import { startDeciding, type Decision, type DocumentDecisions } from '../../../src/review';
import { fileInput, finding, sampleReport, withoutPlace } from '../../report/sample';
import { decision, NOTE } from './sample-decision';

const SUGGESTED = finding({ severity: 'error', standing: 'suggested', message: 'It may be wrong.' });

const reportOf = (...findings: Parameters<typeof fileInput>[1]): CheckReport =>
  sampleReport([fileInput('report.docx', findings)]);

const decide = (
  report: CheckReport,
  decisions: readonly Decision[],
  inDocuments: readonly DocumentDecisions[] = [],
  use: 'shown' | 'counted' = 'shown',
) => {
  const deciding = startDeciding(decisions, use);
  const files = report.files.map(({ file }) => file);
  const decided = decidedReport(report, [{ files, inDocuments }], deciding);
  return { report: withDropped(decided, deciding.dropped()), dropped: deciding.dropped() };
};

const findingsOf = ({ files }: CheckReport) => files.flatMap(({ findings }) => findings);

/** A decision made at a finding, as the tool writes it. */
const madeAt = (report: CheckReport, at = 0, more: Partial<Decision> = {}): Decision => {
  const { rule, at: place, about } = findingsOf(report)[at]!;
  return decision({ rule, at: place, about, ...more });
};

describe('a decision by hand', () => {
  it.each([
    ['by rule', {}, true],
    ['by another rule', { rule: 'data-other' }, false],
    ['by file', { file: 'report.docx' }, true],
    ['by another file', { file: 'other.docx' }, false],
    ['by tag', { place: 'cims:incident.id' }, true],
    ['by heading', { place: 'Incident  details' }, true],
    ['by another place', { place: 'Endorsement' }, false],
    ['by words there', { excerpt: 'SAMPLE' }, true],
    ['by words that are not there', { excerpt: 'nothing' }, false],
  ])('matches %s: %j', (_name, more, matches) => {
    const { report, dropped } = decide(sampleReport(), [decision(more)]);
    expect(findingsOf(report).map(({ waived }) => waived)).toEqual([matches ? NOTE : undefined]);
    expect(dropped).toHaveLength(matches ? 0 : 1);
  });

  it.each(['stated', 'confirmed', 'suggested'] as const)('never waives an error (%s)', (standing) => {
    const before = reportOf(finding({ severity: 'error', standing }));
    const { report, dropped } = decide(before, [decision()]);
    expect({ ...report, droppedDecisions: undefined }).toEqual({ ...before, droppedDecisions: undefined });
    expect(dropped).toMatchObject([{ why: 'refused', decision: decision() }]);
  });

  it('that names an error beside a warning is applied to neither', () => {
    const before = reportOf(finding(), finding({ severity: 'error' }));
    expect(findingsOf(decide(before, [decision()]).report)).toEqual(findingsOf(before));
  });

  it('is of a warning across files by the name of any of them', () => {
    const across = { ...finding(), files: ['a.docx', 'b.docx'], incidentId: null };
    const report = sampleReport([fileInput('a.docx', []), fileInput('b.docx', [])], [across]);
    expect(decide(report, [decision({ file: 'b.docx' })]).report.crossDocument[0]?.waived).toEqual(NOTE);
  });

  it('needs a place to match one, and leaves notes alone', () => {
    const report = reportOf(withoutPlace(finding()), finding({ severity: 'info' }));
    const decisions = [decision({ place: 'Endorsement' }), decision({ excerpt: 'x' })];
    expect(findingsOf(decide(report, decisions).report)).toEqual(findingsOf(report));
  });
});

describe('a decision made at a finding', () => {
  it('sets aside an error that is only suggested, and the file is ready', () => {
    const before = reportOf(SUGGESTED);
    const { report, dropped } = decide(before, [madeAt(before)]);
    expect(before.files[0]?.status).toBe('not-ready');
    expect(report.files[0]).toMatchObject({ status: 'ready', counts: { error: 1 } });
    expect(dropped).toEqual([]);
    expect(totalCounts(report)).toEqual(totalCounts(before));
  });

  it.each(['stated', 'confirmed'] as const)('is refused of an error that is %s', (standing) => {
    const before = reportOf(finding({ severity: 'error', standing }));
    const { report, dropped } = decide(before, [madeAt(before)]);
    expect(report.files[0]?.status).toBe('not-ready');
    expect(findingsOf(report)[0]).not.toHaveProperty('waived');
    expect(dropped).toMatchObject([{ why: 'refused' }]);
  });

  it('is refused where the tool cannot vouch for the document, however little stands behind the rule', () => {
    const before = reportOf({ ...SUGGESTED, rule: 'document-text-unreadable' });
    expect(decide(before, [madeAt(before)]).report.files[0]?.status).toBe('not-ready');
    expect(decide(before, [madeAt(before, 0, { kind: 'wrong' })]).report.files[0]?.status).toBe('not-ready');
  });

  it('is dropped with notice where something else is said there now', () => {
    const was = reportOf(finding());
    const now = reportOf(finding({ message: 'It is not right in another way.' }));
    const { report, dropped } = decide(now, [madeAt(was)]);
    expect(findingsOf(report)[0]).not.toHaveProperty('waived');
    expect(dropped).toMatchObject([{ why: 'changed' }]);
    expect(dropped[0]?.sentence).toContain('It is not right in another way.');
    expect(report.droppedDecisions).toEqual(dropped);
  });

  it('is dropped where a warning has become an error', () => {
    const was = reportOf(finding({ standing: 'suggested' }));
    const now = reportOf(finding({ standing: 'suggested', severity: 'error' }));
    const { report, dropped } = decide(now, [madeAt(was)]);
    expect(report.files[0]?.status).toBe('not-ready');
    expect(dropped).toMatchObject([{ why: 'changed' }]);
  });

  it('is told as answered where nothing is found there any longer', () => {
    const { dropped } = decide(reportOf(), [madeAt(reportOf(finding()))]);
    expect(dropped).toMatchObject([{ why: 'gone' }]);
  });

  it('is dropped where more findings say the same than did then, and holds where fewer do', () => {
    const one = reportOf(finding());
    const two = reportOf(finding(), finding());
    expect(decide(two, [madeAt(one)]).dropped).toMatchObject([{ why: 'changed' }]);
    expect(decide(one, [madeAt(two)]).dropped).toEqual([]);
    const both = findingsOf(decide(two, [madeAt(two)]).report);
    expect(both.map(({ waived }) => waived)).toEqual([NOTE, NOTE]);
  });

  it.each(['*Infinity', '*1e9', '*0x9', '*-1', '*0', '*', '* 2', '*9999999', '*2*3'])(
    'holds for no number of findings that the tool did not write: %s',
    (count) => {
      const one = reportOf(SUGGESTED);
      const made = madeAt(one);
      const { report } = decide(one, [{ ...made, about: `${made.about ?? ''}${count}` }]);
      expect(report.files[0]?.status).toBe('not-ready');
    },
  );

  it('says of its file that it is not there, or could not be read', () => {
    const made = madeAt(reportOf(finding()));
    expect(decide(reportOf(), [{ ...made, file: 'plan.docx' }]).dropped).toMatchObject([
      { why: 'file-gone' },
    ]);
    const unread = sampleReport([
      { file: 'plan.docx', problem: { reason: 'zip-damaged', message: 'It is damaged.' } },
    ]);
    expect(decide(unread, [{ ...made, file: 'plan.docx' }]).dropped[0]?.sentence).toContain('not be read');
  });
});

describe('wrong and assigned', () => {
  it('a warning or a suggested error that is marked as wrong stands in nobody’s way', () => {
    const before = reportOf(SUGGESTED);
    const { report } = decide(before, [madeAt(before, 0, { kind: 'wrong' })]);
    expect(findingsOf(report)[0]?.markedWrong).toEqual(NOTE);
    expect(report.files[0]?.status).toBe('ready');
  });

  it('a stated error that is marked as wrong is recorded, and stands', () => {
    const before = reportOf(finding({ severity: 'error', standing: 'stated' }));
    const { report, dropped } = decide(before, [madeAt(before, 0, { kind: 'wrong' })]);
    expect(findingsOf(report)[0]?.markedWrong).toEqual({ ...NOTE, shownOnly: true });
    expect(report.files[0]?.status).toBe('not-ready');
    expect(dropped).toEqual([]);
  });

  it('to assign changes no status', () => {
    const before = reportOf(SUGGESTED);
    const assign = madeAt(before, 0, { kind: 'assign', to: 'Example Writer', reason: '' });
    const { report } = decide(before, [assign]);
    expect(findingsOf(report)[0]?.assigned).toEqual({ ...NOTE, reason: '', to: 'Example Writer' });
    expect(report.files[0]?.status).toBe('not-ready');
  });
});

describe('decisions inside a document', () => {
  const kept = (...decisions: readonly Decision[]): DocumentDecisions => ({
    file: 'report.docx',
    decisions,
    notes: [],
  });

  it('are shown and count for nothing', () => {
    const before = reportOf(SUGGESTED, finding());
    const { report } = decide(before, [], [kept(madeAt(before), madeAt(before, 1))]);
    const note = { ...NOTE, from: 'document', shownOnly: true };
    expect(findingsOf(report).map(({ waived }) => waived)).toEqual([note, note]);
    expect(report.files[0]?.status).toBe('not-ready');
  });

  it('count where somebody says so', () => {
    const before = reportOf(SUGGESTED);
    const { report } = decide(before, [], [kept(madeAt(before))], 'counted');
    expect(findingsOf(report)[0]?.waived).toEqual({ ...NOTE, from: 'document' });
    expect(report.files[0]?.status).toBe('ready');
  });

  it('the ones that were given win', () => {
    const before = reportOf(SUGGESTED);
    const given = madeAt(before, 0, { reason: 'Given' });
    const { report } = decide(before, [given], [kept(madeAt(before))]);
    expect(findingsOf(report)[0]?.waived).toEqual({ ...NOTE, reason: 'Given' });
    expect(report.files[0]?.status).toBe('ready');
  });

  it('are about the case of their document alone', () => {
    const other = sampleReport([fileInput('report.docx', []), fileInput('other.docx', [finding()])]);
    const deciding = startDeciding([], 'counted');
    const cases = [{ files: ['report.docx'], inDocuments: [kept(decision())] }, { files: ['other.docx'] }];
    expect(findingsOf(decidedReport(other, cases, deciding))).toEqual(findingsOf(other));
    expect(deciding.dropped()).toMatchObject([{ why: 'gone', from: 'document' }]);
  });
});

test('case by case comes to the same as all at once', () => {
  const [a, b] = [fileInput('a.docx', [finding()]), fileInput('b.docx', [finding({ rule: 'data-b' })])];
  const decisions = [decision({ file: 'a.docx' }), decision({ rule: 'data-b' }), decision({ rule: 'none' })];
  const deciding = startDeciding(decisions);
  const parts = [a, b].map((input) =>
    decidedReport(sampleReport([input]), [{ files: [input.file] }], deciding),
  );
  const whole = decide(sampleReport([a, b]), decisions);
  expect(parts.flatMap(findingsOf)).toEqual(findingsOf(whole.report));
  expect(deciding.dropped()).toEqual(whole.dropped);
});
