import { diffContent } from '../../../src/report/diff/diff-content';
import type { ReviewDiff } from '../../../src/review';
import { finding } from '../sample';

type Document = ReviewDiff['documents'][number];
type Value = Document['changes']['values'][number];

const NONE = { mended: [], new: [], still: [], decisions: [] };

const diff = (more: Partial<ReviewDiff> = {}): ReviewDiff => ({
  documents: [],
  across: NONE,
  added: [],
  takenOut: [],
  notCompared: [],
  otherRules: false,
  ...more,
});

const document = (more: Partial<Document> = {}): Document => ({
  before: 'report.docx',
  after: 'report.docx',
  kind: 'investigation-report',
  status: { before: 'not-ready', after: 'not-ready' },
  findings: NONE,
  changes: { values: [], added: [], takenOut: [] },
  ...more,
});

const value = (more: Partial<Value>): Value => ({
  kind: 'outcome',
  field: 'allegation.outcome',
  label: 'CIMS outcome',
  before: 'Substantiated',
  after: 'Not substantiated',
  toConfirm: false,
  ...more,
});

const LABELS = { before: 'old', after: 'new' };
const said = (more: Partial<ReviewDiff>) =>
  diffContent(diff(more), LABELS).sections.map(({ title, lists }) => [
    title,
    ...lists.flatMap((list) => [list.title, ...list.lines.map(({ text }) => text)]),
  ]);

test('values are told in the terms of the case', () => {
  const values = [
    value({ of: 'Allegation 2' }),
    value({ of: 'Allegation 2', wasOf: 'Allegation 1', before: '' }),
    value({ kind: 'text', label: 'Lessons', before: 'Old words', after: 'New words' }),
    value({ kind: 'text', label: 'Lessons', before: 'Old words', after: '', toConfirm: true }),
  ];
  expect(said({ documents: [document({ changes: { values, added: [], takenOut: [] } })] })).toEqual([
    [
      'report.docx: investigation report, not ready',
      'Values that changed',
      'Allegation 2, CIMS outcome: Substantiated → Not substantiated',
      'Allegation 2 (before: Allegation 1), CIMS outcome: (not given) → Not substantiated',
      'Lessons: reworded, now “New words”',
      'Lessons: Old words → (not given) (to be confirmed: it was read from running text)',
    ],
  ]);
});

test('what was added, taken out, renamed, mended or decided is told', () => {
  const found = finding({ message: 'A sample.' });
  const note = { reason: 'Seen.', name: 'Example Person', date: '2026-09-01' };
  const waived = { ...found, waived: note };
  const changes = {
    values: [],
    added: [{ group: 'allegation' as const, name: 'Allegation 3', told: 'That sample.' }],
    takenOut: [{ group: 'client' as const, name: 'Client 2', told: '' }],
  };
  const findings = {
    new: [found],
    mended: [waived],
    still: [
      { before: found, after: { ...found, message: 'Another sample.' }, changed: true },
      { before: found, after: found, changed: false },
    ],
    decisions: [
      { became: 'made' as const, kind: 'waived' as const, finding: found, note },
      { became: 'dropped' as const, kind: 'wrong' as const, finding: found, note },
    ],
  };
  const status = { before: 'not-ready' as const, after: 'ready' as const };
  const [section] = said({
    documents: [document({ before: 'old.docx', status, changes, findings })],
  });
  const text = section!.join('\n');
  expect(section![0]).toBe('old.docx → report.docx: investigation report, not ready → ready');
  expect(text).toContain('Allegation 3: That sample.');
  expect(text).toContain('Client 2');
  expect(text).toMatch(/Mended\n\w+, set aside: A sample\./u);
  expect(text).toMatch(/Another sample\..* – before: .*A sample\./u);
  expect(text).toMatch(/New decision, waived: A sample\. – /u);
  expect(text).toMatch(/No longer decided, marked as wrong: A sample\. – /u);
});

test('documents that only one side has, and what was not compared, are told', () => {
  const lone = {
    file: 'plan.docx',
    kind: 'investigation-plan' as const,
    status: 'ready' as const,
    findings: [finding({ message: 'In the plan.' })],
  };
  const content = diffContent(
    diff({
      added: [lone],
      takenOut: [{ ...lone, file: 'letter.docx', findings: [] }],
      notCompared: [{ before: 'a.docx', after: 'b.docx' }],
      otherRules: true,
    }),
    LABELS,
  );
  expect(content.sections.map(({ title }) => title).join('\n')).toMatch(/plan\.docx[^]*letter\.docx/u);
  const summary = content.summary.join(' ');
  expect(summary).toContain('a.docx');
  expect(summary).toContain('rules');
});

test('nothing is said to have changed where nothing has', () => {
  expect(diffContent(diff(), LABELS).summary[0]).toBe('Nothing changed.');
  expect(said({ documents: [document()] })).toEqual([
    ['report.docx: investigation report, not ready', 'Nothing changed'],
  ]);
});
