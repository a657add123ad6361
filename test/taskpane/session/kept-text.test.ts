import fc from 'fast-check';
import { keptText, NO_REST, readKeptText } from '../../../taskpane/session/keeping/kept-text';
import { EMPTY_STATE, type KeptState } from '../../../taskpane/session/kept-state';

const WAIVER = {
  kind: 'waive',
  rule: 'data-sample',
  reason: 'As agreed.',
  name: 'Example Reviewer',
  date: '2026-09-16',
} as const;

const FULL: KeptState = {
  version: 1,
  purpose: 'rcs',
  view: 'check',
  decisions: [{ ...WAIVER, file: 'report.docx' }],
  drafts: { 'waive:1': 'Because' },
  reviewer: 'Example Reviewer',
  files: [{ name: 'plan.docx', sha256: 'ab' }],
  rcsReport: 'rcs.pdf',
};

const read = (value: unknown) => {
  const loaded = readKeptText(typeof value === 'string' ? value : JSON.stringify(value));
  if (loaded.kind !== 'read') throw new Error('taken for a newer one');
  return loaded;
};

test('what is written is read again, whole', () => {
  expect(read(keptText(FULL))).toEqual({ kind: 'read', state: FULL, rest: NO_REST });
});

test('waivers of an earlier version are decisions, and nothing that was typed is lost', () => {
  const old = { rule: 'data-old', reason: 'As agreed.', name: 'Example Reviewer', date: '2026-09-16' };
  const { state, rest } = read({ version: 1, waivers: [{ ...old, note: 'by hand' }], decisions: [WAIVER] });
  expect(state.decisions).toEqual([{ kind: 'waive', ...old, note: 'by hand' }, WAIVER]);
  expect(rest).toEqual(NO_REST);
  expect(JSON.parse(keptText(state, rest))).not.toHaveProperty('waivers');
});

test('nothing kept is the empty state', () => {
  expect(readKeptText(undefined)).toMatchObject({ kind: 'read', state: EMPTY_STATE, rest: NO_REST });
});

test('a newer version is told, and not read', () => {
  expect(readKeptText('{"version":2,"waivers":"other"}')).toEqual({ kind: 'newer', version: 2 });
});

test('text that is no JSON is put aside, and written back with the next state', () => {
  const { state, rest } = read('{"version":1,"wai');
  expect(state).toEqual(EMPTY_STATE);
  const again = read(keptText({ ...state, purpose: 'cims' }, rest));
  expect(again.state.purpose).toBe('cims');
  expect(again.rest.aside).toEqual(['{"version":1,"wai']);
});

test('one broken member costs none of the others, and is put aside', () => {
  const broken = { ...FULL, decisions: [WAIVER, { rule: 7 }], purpose: 'nothing', drafts: { a: 'x', b: 3 } };
  const { state, rest } = read(broken);
  expect(state.decisions).toEqual([WAIVER]);
  expect(state.drafts).toEqual({ a: 'x' });
  expect(state.purpose).toBeUndefined();
  expect(state.files).toEqual(FULL.files);
  expect(rest.aside).toEqual([JSON.stringify(broken)]);
});

test('members of which nothing is known are kept', () => {
  const { state, rest } = read({ ...FULL, colour: 'blue' });
  expect(JSON.parse(keptText(state, rest))).toMatchObject({ ...FULL, colour: 'blue' });
});

test('what is put aside does not grow for ever', () => {
  let text = 'broken';
  for (let times = 0; times < 9; times += 1) {
    const { state, rest } = read(text);
    text = keptText(state, { ...rest, aside: [...rest.aside] }).replace('"decisions":[]', '"decisions":7');
  }
  expect(read(text).rest.aside.length).toBeLessThanOrEqual(5);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const loaded = readKeptText(text);
      if (loaded.kind === 'newer') return;
      expect(Array.isArray(loaded.state.decisions)).toBe(true);
      expect(JSON.parse(keptText(loaded.state, loaded.rest))).toBeTruthy();
    }),
  );
});
