import type { AddInSettings } from '../../../src/docx';
import { decisionsInDocument } from '../../../src/review';
import { decision, waiverOfOld } from './sample-decision';

const TODAY = '2026-11-22';

const WAIVER = waiverOfOld({ file: 'Document.docx' });

/** A part as Office writes it: the pane keeps a text, which is JSON, and Office writes that as JSON once more. */
const part = (state: unknown, name = 'state') => ({
  part: 'word/webextensions/webextension1.xml',
  values: { [name]: JSON.stringify(typeof state === 'string' ? state : JSON.stringify(state)) },
});

const kept = (...parts: readonly AddInSettings[]) => decisionsInDocument('report.docx', parts, TODAY);

test('the decisions that the pane keeps are read, and those of an earlier version, under the name of today', () => {
  const state = { version: 1, document: 'Document.docx', waivers: [WAIVER], decisions: [decision()] };
  expect(kept(part(state))).toEqual({
    file: 'report.docx',
    decisions: [{ kind: 'waive', ...WAIVER, file: 'report.docx' }, decision()],
    notes: [],
  });
});

test.each([
  ['a setting of another name', part({ version: 1, decisions: [decision()] }, 'other')],
  ['another add-in’s state', part({ decisions: [decision()] })],
  ['a text', part('hello')],
  ['a list', part('[1]')],
  ['no JSON', { part: 'x', values: { state: '{' } }],
  ['a state without decisions', part({ version: 1, drafts: { a: 'b' } })],
])('%s is left alone, and nothing is said', (_name, given) => {
  expect(kept(given)).toBeUndefined();
});

test.each([
  ['without a reason', { ...decision(), reason: ' ' }],
  ['without a name', { ...decision(), name: '' }],
  ['of a name that nobody sees', decision({ name: '\u200b' })],
  ['assigned to nobody that is seen', decision({ kind: 'assign', to: '\u2060' })],
  ['of a day to come', decision({ date: '2026-11-23' })],
  ['of no day', decision({ date: 'yesterday' })],
  ['of another kind', { ...decision(), kind: 'approve' }],
  ['of endless words', decision({ reason: 'x'.repeat(5000) })],
  ['that is none', 7],
])('a decision %s changes nothing and is told, and costs no other', (_name, bad) => {
  const found = kept(part({ version: 1, decisions: [bad, decision()] }));
  expect(found?.decisions).toEqual([decision()]);
  expect(found?.notes).toHaveLength(1);
  expect(found?.notes[0]).toMatch(/^One decision inside the document could not be taken/u);
});

test('what a later version keeps is not guessed at', () => {
  const found = kept(part({ version: 2, decisions: [decision()] }));
  expect(found).toMatchObject({ decisions: [], notes: [expect.stringContaining('later version')] });
});

test.each([
  ['too long', ['other', 'state']],
  ['in a part that could not be read', 'all'],
] as const)('a setting that is %s is told, and costs no decision of another', (_name, unread) => {
  const lost = { part: 'word/webextensions/webextension2.xml', values: {}, unread };
  const found = kept(part({ version: 1, decisions: [decision()] }), lost);
  expect(found?.decisions).toEqual([decision()]);
  expect(found?.notes).toEqual([expect.stringMatching(/is too long or damaged and was not read/u)]);
  expect(kept(lost)).toMatchObject({ decisions: [], notes: [expect.any(String)] });
});

test('a long setting of another name is no state of this tool', () => {
  expect(kept({ part: 'x', values: {}, unread: ['other'] })).toBeUndefined();
});

test('more decisions than anybody makes are not taken', () => {
  const found = kept(part({ version: 1, decisions: Array.from({ length: 1500 }, () => decision()) }));
  expect(found?.decisions).toHaveLength(1000);
  expect(found?.notes[0]).toContain('500 decisions');
});
