import { setAsideBy, type Decision } from '../../../../src/review';
import { sinceOpened } from '../../../../taskpane/views/check/compare/since-opened';
import { coveredBy, decidedCase } from '../../../../taskpane/views/check/decisions/decided-case';
import {
  assigneeKey,
  draftKey,
  unusedTexts,
} from '../../../../taskpane/views/check/decisions/decision-drafts';
import { decisionFor } from '../../../../taskpane/views/check/decisions/decision-for';
import { formWords } from '../../../../taskpane/views/check/decisions/form-words';
import { markTexts } from '../../../../taskpane/views/check/decisions/mark-texts';
import { feedbackFile, feedbackOf } from '../../../../taskpane/views/check/feedback/feedback-of';
import { copiedText, whereText } from '../../../../taskpane/views/check/findings/finding-text';
import {
  assigneesOf,
  filtered,
  grouped,
  NO_FILTER,
  stillValid,
  type FindingFilter,
} from '../../../../taskpane/views/check/findings/sorted-findings';
import { standingOf } from '../../../../taskpane/views/check/standing-of';
import { neighbourOf } from '../../../../taskpane/views/check/findings/use-finding-focus';
import { lineFor, SLICE, slicesOf } from '../../../../taskpane/views/check/outline/slices';
import type { CheckedCase, FindingView } from '../../../../taskpane/work/work';
import { cimsPlan, cimsReport } from '../../../checks/support/document-spec';
import { caseWithGaps, checkedOf, fileOf, readyCase, unknownCase } from '../../support/sample-cases';

const SAID = { reason: 'Known to the reviewer', name: 'Sample Reviewer', date: '2026-11-22' };

const waiverFor = (checked: CheckedCase, view: FindingView, said: typeof SAID): Decision =>
  decisionFor(checked, view, { kind: 'waive', ...said });
const withDecisions = (checked: CheckedCase, decisions: readonly Decision[]): readonly FindingView[] =>
  decidedCase(checked, decisions).findings;
const idleAmong = (checked: CheckedCase, decisions: readonly Decision[]): readonly Decision[] =>
  decidedCase(checked, decisions).dropped.map(({ decision }) => decision);
const whyIdle = (checked: CheckedCase, decision: Decision): string =>
  decidedCase(checked, [decision]).dropped[0]?.sentence ?? '';

const warningsOf = ({ findings }: CheckedCase): readonly FindingView[] =>
  findings.filter(({ finding }) => finding.severity === 'warning');

const first = <Value>(values: readonly Value[]): Value => {
  expect(values.length).toBeGreaterThan(0);
  return values[0]!;
};

/** A finding as a version that knew no keys gave it. */
const withoutKeys = (view: FindingView): FindingView => ({
  ...view,
  finding: Object.fromEntries(
    Object.entries(view.finding).filter(([name]) => name !== 'at' && name !== 'about'),
  ) as unknown as FindingView['finding'],
});

/** The same warning in two copies of a group: rule, tag and words are equal, only the headings differ. */
const twins = (checked: CheckedCase): CheckedCase => {
  const view = withoutKeys(first(warningsOf(checked)));
  const copy = (number: number): FindingView => ({
    ...view,
    key: `twin-${String(number)}`,
    finding: {
      ...view.finding,
      place: {
        part: 'word/document.xml',
        tag: 'cims:client.dateOfBirth',
        headings: ['Clients', `Client ${String(number)}`],
        paragraph: number,
        excerpt: '',
      },
    },
  });
  return { ...checked, findings: [copy(1), copy(2)] };
};

let gaps: CheckedCase;
beforeAll(async () => {
  gaps = await caseWithGaps();
});

describe('decisions', () => {
  test('one that was just made marks its warning before the next check, and its removal takes the mark away', () => {
    const view = first(warningsOf(gaps));
    const waiver = waiverFor(gaps, view, SAID);
    const marked = withDecisions(gaps, [waiver]).filter(({ finding }) => finding.waived !== undefined);
    expect(marked.map(({ key }) => key)).toEqual([view.key]);
    expect(marked[0]?.finding.waived).toEqual(SAID);
    const waived = { ...gaps, findings: withDecisions(gaps, [waiver]) };
    expect(withDecisions(waived, [])).toEqual(gaps.findings);
  });

  test('it names the file and the place, and passes as a waivers file does', () => {
    const view = first(warningsOf(gaps));
    expect(waiverFor(gaps, view, SAID)).toMatchObject({
      rule: view.finding.rule,
      file: 'report.docx',
      ...SAID,
    });
  });

  test('it takes the name of the place that covers the fewest other findings', () => {
    const checked = twins(gaps);
    const view = first(checked.findings);
    const waiver = waiverFor(checked, view, SAID);
    expect(coveredBy(checked, { ...waiver, place: 'cims:client.dateOfBirth' })).toHaveLength(2);
    expect(waiverFor(checked, view, SAID).place).toBe('Client 1');
    expect(coveredBy(checked, waiverFor(checked, view, SAID))).toEqual([view]);
  });

  test('an error is never marked, and what is about an error is idle with the reason', () => {
    const error = first(gaps.findings.filter(({ finding }) => finding.severity === 'error'));
    const waiver = waiverFor(gaps, error, SAID);
    expect(withDecisions(gaps, [waiver])).toEqual(gaps.findings);
    expect(idleAmong(gaps, [waiver])).toEqual([waiver]);
    expect(whyIdle(gaps, waiver)).toContain('an error now');
  });

  test('one that names an error beside a warning marks nothing, as in the check itself', () => {
    const twin = twins(gaps);
    const [warning, other] = twin.findings;
    const both = {
      ...twin,
      findings: [warning!, { ...other!, finding: { ...other!.finding, severity: 'error' as const } }],
    };
    const waiver = { kind: 'waive' as const, rule: warning!.finding.rule, ...SAID };
    expect(withDecisions(twin, [waiver])[0]!.finding.waived).toBeDefined();
    expect(withDecisions(both, [waiver]).map(({ finding }) => finding.waived)).toEqual([
      undefined,
      undefined,
    ]);
    expect(idleAmong(both, [waiver])).toEqual([waiver]);
    expect(whyIdle(both, waiver)).toMatch(/^What it is about is an error now/);
  });

  test('what is about several files is covered by a waiver that names one of those, and of no other file', () => {
    const [view] = warningsOf(gaps);
    const { key } = view!;
    const together = {
      ...gaps,
      findings: [{ key, finding: { ...view!.finding, files: ['a', 'b'], incidentId: null } }],
    };
    const naming = (file: string) => ({
      kind: 'waive' as const,
      rule: view!.finding.rule,
      file,
      ...SAID,
    });
    expect(coveredBy(together, naming('b'))).toHaveLength(1);
    expect(coveredBy(together, naming('report.docx'))).toEqual([]);
  });

  test('says of an idle one what happened', () => {
    const view = first(warningsOf(gaps));
    const waiver = waiverFor(gaps, view, SAID);
    expect(idleAmong(gaps, [waiver])).toEqual([]);
    expect(whyIdle(gaps, { ...waiver, file: 'other.docx' })).toContain('not among the files');
    expect(whyIdle(gaps, { ...waiver, at: 'elsewhere' })).toContain('at another place');
    expect(whyIdle(gaps, { ...waiver, about: 'other' })).toContain(view.finding.message);
    expect(whyIdle(gaps, { ...waiver, rule: 'document-never-broken' })).toContain('nothing there any longer');
  });
});

describe('each kind of decision', () => {
  const decide = (checked: CheckedCase, view: FindingView, kind: Decision['kind']) => {
    const decision = decisionFor(checked, view, {
      kind,
      ...SAID,
      ...(kind === 'assign' && { to: 'Example Writer' }),
    });
    return withDecisions(checked, [decision]).find(({ key }) => key === view.key)!.finding;
  };
  const asError = (view: FindingView, standing: 'stated' | 'suggested'): CheckedCase => ({
    ...gaps,
    findings: [{ ...view, finding: { ...view.finding, severity: 'error', standing } }],
  });

  test('carries the keys of the finding, its file and, of an assignment, the person', () => {
    const view = first(warningsOf(gaps));
    const { at, about } = view.finding;
    expect(decisionFor(gaps, view, { kind: 'assign', ...SAID, to: 'Example Writer' })).toMatchObject({
      kind: 'assign',
      at,
      about,
      file: 'report.docx',
      to: 'Example Writer',
    });
    expect(at).toMatch(/^[0-9a-z]+$/);
  });

  test('a warning, and an error that is only suggested, is set aside by either of the first two', () => {
    const warning = first(warningsOf(gaps));
    for (const checked of [gaps, asError(warning, 'suggested')])
      for (const kind of ['waive', 'wrong'] as const) {
        const view = checked.findings.find(({ key }) => key === warning.key)!;
        expect(setAsideBy(decide(checked, view, kind))?.name).toBe('Sample Reviewer');
      }
  });

  test('an error that a source states stands, marked wrong or not', () => {
    const checked = asError(first(warningsOf(gaps)), 'stated');
    const finding = decide(checked, checked.findings[0]!, 'wrong');
    expect(finding.markedWrong).toMatchObject({ ...SAID, shownOnly: true });
    expect(setAsideBy(finding)).toBeUndefined();
    const [mark] = markTexts(finding);
    expect(mark).toMatchObject({ own: true, remark: 'Recorded; the error stands.' });
    expect(formWords('wrong', finding).effect).toMatch(/^The error stands, because a source states it/);
  });

  test('an assignment changes nothing but the name that stands there', () => {
    const finding = decide(gaps, first(warningsOf(gaps)), 'assign');
    expect(setAsideBy(finding)).toBeUndefined();
    expect(markTexts(finding)).toEqual([
      {
        kind: 'assign',
        text: 'Assigned to Example Writer by Sample Reviewer, 22 November 2026',
        reason: SAID.reason,
        remark: '',
        own: true,
      },
    ]);
  });

  test('what was decided inside a document is shown, changes nothing, and is gone once it is one’s own', () => {
    const view = first(warningsOf(gaps));
    const waiver = waiverFor(gaps, view, SAID);
    const checked = {
      ...gaps,
      inDocuments: [{ file: 'report.docx', decisions: [waiver], notes: [] }],
    };
    const findingNow = (own: readonly Decision[]) =>
      withDecisions(checked, own).find(({ key }) => key === view.key)!.finding;
    expect(setAsideBy(findingNow([]))).toBeUndefined();
    expect(markTexts(findingNow([]))).toMatchObject([
      { own: false, remark: 'Kept inside the document, and not counted here.' },
    ]);
    expect(setAsideBy(findingNow([waiver]))?.name).toBe(SAID.name);
    expect(markTexts(findingNow([waiver]))).toMatchObject([{ own: true, remark: '' }]);
    expect(decidedCase(checked, [waiver]).dropped).toEqual([]);
  });
});

describe('since the document was opened', () => {
  const changed = (views: readonly FindingView[]) => ({
    ...gaps.report,
    files: gaps.report.files.map((each) => ({ ...each, findings: views.map(({ finding }) => finding) })),
  });

  test('counts what is gone and what has come, also under another name of the open document', () => {
    const [one, ...rest] = gaps.findings;
    const first = changed(gaps.findings);
    expect(sinceOpened(first, first, true)).toEqual({ mended: 0, new: 0 });
    expect(sinceOpened(first, changed(rest), true)).toEqual({ mended: 1, new: 0 });
    expect(sinceOpened(changed(rest), first, true)).toEqual({ mended: 0, new: 1 });
    const saved = {
      ...changed(rest),
      files: changed(rest).files.map((each) => ({ ...each, file: 'b.docx' })),
    };
    expect(sinceOpened(first, saved, true)).toEqual({ mended: 1, new: 0 });
    expect(one).toBeDefined();
  });

  test('a file that was taken out, put in or not read says nothing of what was mended', () => {
    const first = changed(gaps.findings);
    expect(sinceOpened(first, { ...first, files: [] }, false)).toEqual({ mended: 0, new: 0 });
    expect(sinceOpened({ ...first, files: [] }, first, false)).toEqual({ mended: 0, new: 0 });
    const unread = {
      ...first,
      files: first.files.map((each) => ({ ...each, status: 'unreadable' as const, findings: [] })),
    };
    expect(sinceOpened(first, unread, true)).toEqual({ mended: 0, new: 0 });
    const blank = {
      ...first,
      files: first.files.map((each) => ({ ...each, kind: 'unknown' as const, findings: [] })),
    };
    expect(sinceOpened(blank, first, true)).toEqual({ mended: 0, new: 0 });
  });
});

test('feedback is what is marked wrong now, without names and without anything of the document', () => {
  const view = first(warningsOf(gaps));
  const wrong = decisionFor(gaps, view, {
    kind: 'wrong',
    ...SAID,
    reason: 'Sample Reviewer saw report.docx: the rule misreads it.',
  });
  const { entries } = feedbackOf(gaps, withDecisions(gaps, [wrong]));
  expect(entries).toMatchObject([
    {
      rule: view.finding.rule,
      kind: 'investigation-report',
      reason: '[name] saw [removed]: the rule misreads it.',
    },
  ]);
  const { text, file } = feedbackFile(feedbackOf(gaps, withDecisions(gaps, [wrong])));
  expect(file.name).toBe('cims-report-rule-feedback.json');
  expect(new TextDecoder().decode(file.bytes)).toBe(text);
  expect(text).not.toContain(view.finding.message);
  expect(feedbackOf(gaps, gaps.findings).entries).toEqual([]);
});

describe('what is shown', () => {
  const keys = (views: readonly FindingView[]) => views.map(({ key }) => key);

  test('by severity, by words in any case and by document', () => {
    const errors = filtered(gaps.findings, { ...NO_FILTER, severities: ['error'] });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(gaps.findings.length);
    expect(errors.every(({ finding }) => finding.severity === 'error')).toBe(true);
    const worded = filtered(gaps.findings, { ...NO_FILTER, text: '  TELEPHONE Email ' });
    expect(worded.length).toBeGreaterThan(0);
    expect(worded.length).toBeLessThan(gaps.findings.length);
    expect(filtered(gaps.findings, { ...NO_FILTER, file: { name: 'other.docx' } })).toEqual([]);
    expect(keys(filtered(gaps.findings, NO_FILTER))).toEqual(keys(gaps.findings));
  });

  test('by whom it is assigned to; words match the names of people too', () => {
    const view = first(warningsOf(gaps));
    const findings = withDecisions(gaps, [
      decisionFor(gaps, view, { kind: 'assign', ...SAID, reason: '', to: 'Example Writer' }),
    ]);
    expect(assigneesOf(findings)).toEqual(['Example Writer']);
    const of = (assignee: FindingFilter['assignee']) => keys(filtered(findings, { ...NO_FILTER, assignee }));
    expect(of({ name: 'Example Writer' })).toEqual([view.key]);
    expect(of('nobody')).toEqual(keys(gaps.findings).filter((key) => key !== view.key));
    for (const text of ['example writer', 'sample reviewer'])
      expect(keys(filtered(findings, { ...NO_FILTER, text }))).toEqual([view.key]);
  });

  test('a filter does not stay at a document or a person that is gone', () => {
    const filter: FindingFilter = { ...NO_FILTER, file: { name: 'a' }, assignee: { name: 'b' } };
    expect(stillValid(filter, ['a'], ['b'])).toEqual(filter);
    expect(stillValid(filter, ['c'], ['d'])).toEqual(NO_FILTER);
    expect(stillValid({ ...NO_FILTER, file: 'together', assignee: 'nobody' }, ['c'], [])).toEqual(NO_FILTER);
  });

  test('under headings: every finding once, errors first or in the order of the document', () => {
    const severity = grouped(gaps, gaps.findings, 'severity');
    expect(severity[0]?.title).toBe('Errors');
    expect(keys(severity.flatMap(({ findings }) => findings)).sort()).toEqual(keys(gaps.findings).sort());
    const section = grouped(gaps, gaps.findings, 'section');
    expect(keys(section.flatMap(({ findings }) => findings)).sort()).toEqual(keys(gaps.findings).sort());
    expect(section.map(({ title }) => title)).toContain('Investigation manager details');
    const places = section.flatMap(({ findings }) =>
      findings.map(({ finding }) => finding.place?.paragraph ?? -1),
    );
    expect(places[0]).toBe(Math.min(...places));
  });

  test('with several documents a section says whose it is, and what is about all stands last', async () => {
    const checked = await checkedOf([
      await fileOf('report.docx', cimsReport().without('manager.contact')),
      await fileOf('plan.docx', cimsPlan().with('incident.id', 'SAMPLE-9')),
    ]);
    const titles = grouped(checked, checked.findings, 'section').map(({ title }) => title);
    expect(titles).toContain('Investigation manager details (report.docx)');
    expect(titles.at(-1)).toBe('Several files together');
    const together = filtered(checked.findings, { ...NO_FILTER, file: 'together' });
    expect(together.length).toBeGreaterThan(0);
    expect(together.every(({ file }) => file === undefined)).toBe(true);
  });

  test('a finding is copied whole', () => {
    const view = first(gaps.findings.filter(({ destination }) => destination !== undefined));
    const lines = copiedText(view).split('\n');
    expect(lines[0]).toBe(`Error: ${view.finding.message}`);
    expect(lines[1]).toBe(`How to mend it: ${view.finding.fix}`);
    expect(lines[2]).toBe(`Place: ${whereText(view)}`);
    expect(lines[3]).toMatch(/^Source \(/);
    expect(lines[4]).toBe(`Rule ${view.finding.rule}`);
  });
});

describe('ready or not', () => {
  test('is ready only where all was read and no error is left', async () => {
    const ready = await readyCase();
    expect(standingOf(ready, ready.findings, undefined)).toMatchObject({ intent: 'success', title: 'Ready' });
    expect(standingOf(gaps, gaps.findings, undefined)).toMatchObject({ intent: 'error', title: 'Not ready' });
  });

  test('a part of a case without errors is not complete, and never ready', async () => {
    const alone = await checkedOf([await fileOf('plan.docx', cimsPlan())]);
    expect(alone.ready).toBe(true);
    expect(standingOf(alone, alone.findings, undefined)).toMatchObject({
      intent: 'warning',
      title: 'Not complete',
    });
  });

  test('what was begun at a finding which is gone is shown, by its rule', () => {
    const [view] = warningsOf(gaps);
    const drafts = {
      [draftKey('waive', view!.key)]: 'still here',
      [draftKey('waive', 'data-date-impossible-1x2y')]: 'gone',
      [draftKey('wrong', 'data-date-impossible-1x2y-2')]: 'gone too',
      [assigneeKey('document-no-text-9z')]: 'Sample Person',
      [draftKey('assign', 'document-no-text-9z')]: '  ',
      other: 'x',
    };
    expect(unusedTexts(gaps, drafts)).toEqual([
      { key: 'waive:data-date-impossible-1x2y', about: 'the rule data-date-impossible', text: 'gone' },
      { key: 'wrong:data-date-impossible-1x2y-2', about: 'the rule data-date-impossible', text: 'gone too' },
      { key: 'assign-to:document-no-text-9z', about: 'the rule document-no-text', text: 'Sample Person' },
    ]);
  });

  test('cannot be said where a file could not be read, and where there is no document', async () => {
    const ready = await readyCase();
    const unread = {
      ...ready,
      ready: false,
      unreadable: [{ file: 'broken.docx', sentence: 'It is damaged.' }],
    };
    const standing = standingOf(unread, unread.findings, undefined);
    expect(standing.title).toBe('Cannot be said');
    expect(standing.sentence).toContain('One file could not be read');
    expect(standingOf({ ...ready, ready: false, documents: [] }, [], undefined).title).toBe('Cannot be said');
  });

  test('an error among what was read is said even where something else was not', async () => {
    const unread = { ...gaps, unreadable: [{ file: 'broken.docx', sentence: 'It is damaged.' }] };
    expect(standingOf(unread, unread.findings, undefined).title).toBe('Not ready');
  });

  test('counts what is open and what was set aside apart', async () => {
    const view = first(warningsOf(gaps));
    const findings = withDecisions(gaps, [waiverFor(gaps, view, SAID)]);
    expect(standingOf(gaps, findings, undefined).sentence).toContain('1 warning set aside');
    const letter = await unknownCase();
    expect(standingOf(letter, letter.findings, undefined).sentence).not.toContain('set aside');
  });
});

describe('the neighbour of a finding that is gone', () => {
  test('is the next that is left, else the one before, else nobody', () => {
    expect(neighbourOf('b', ['a', 'b', 'c'], ['a', 'c'])).toBe('c');
    expect(neighbourOf('b', ['a', 'b', 'c', 'd'], ['d', 'a'])).toBe('d');
    expect(neighbourOf('c', ['a', 'b', 'c'], ['a', 'b'])).toBe('b');
    expect(neighbourOf('a', ['a'], [])).toBeUndefined();
    expect(neighbourOf('x', ['a'], ['b', 'c'])).toBe('b');
  });
});

describe('the outline in slices', () => {
  const outline = Array.from({ length: SLICE * 2 + 5 }, (_, index) => ({
    paragraph: index * 2,
    text: `Line ${String(index)}`,
    empty: false,
  }));

  test('holds every line once, in order', () => {
    const slices = slicesOf(outline);
    expect(slices.map(({ lines }) => lines.length)).toEqual([SLICE, SLICE, 5]);
    expect(slices.flatMap(({ lines }) => lines)).toEqual(outline);
    expect(slicesOf([])).toEqual([]);
  });

  test('a paragraph that has no line is shown by the one before it', () => {
    expect(lineFor(outline, 6)).toBe(6);
    expect(lineFor(outline, 7)).toBe(6);
    expect(lineFor(outline, 99_999)).toBe((SLICE * 2 + 4) * 2);
    expect(lineFor(outline.slice(3), 1)).toBeUndefined();
  });
});
