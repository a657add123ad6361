import {
  createKeeper,
  KEEP_AFTER_MS,
  KEEP_WITHIN_MS,
  RETRY_AFTER_MS,
} from '../../../taskpane/session/keeping/keeper';
import { EMPTY_STATE } from '../../../taskpane/session/kept-state';
import { PaneProblem } from '../../../taskpane/problems';
import { fakeHost, fakeTime, settled } from '../support/fake-host';

const set = (kept?: string) => {
  const host = fakeHost('word', undefined, kept);
  const time = fakeTime();
  const problems: (string | undefined)[] = [];
  const loaded = jest.fn();
  const keeper = createKeeper({
    host,
    setTimer: time.setTimer,
    onProblem: (problem) => problems.push(problem?.code),
    onLoaded: loaded,
  });
  return { host, time, problems, loaded, keeper };
};

test('changes are kept together, a moment after the last', async () => {
  const { host, time, keeper } = set();
  await keeper.load();
  keeper.keep({ ...EMPTY_STATE, reviewer: 'E' });
  await time.pass(KEEP_AFTER_MS - 1);
  keeper.keep({ ...EMPTY_STATE, reviewer: 'Ex' });
  await time.pass(KEEP_AFTER_MS - 1);
  expect(host.saveState).not.toHaveBeenCalled();
  await time.pass(1);
  expect(host.saveState).toHaveBeenCalledTimes(1);
  expect(JSON.parse(host.kept()!)).toMatchObject({ reviewer: 'Ex' });
});

test('somebody who types on without a pause is kept all the same', async () => {
  const { host, time, keeper } = set();
  await keeper.load();
  for (let typed = 1; typed * 200 <= KEEP_WITHIN_MS; typed += 1) {
    keeper.keep({ ...EMPTY_STATE, reviewer: 'E'.repeat(typed) });
    await time.pass(200);
  }
  expect(host.saveState).toHaveBeenCalledTimes(1);
  expect(JSON.parse(host.kept()!)).toMatchObject({ reviewer: 'E'.repeat(KEEP_WITHIN_MS / 200) });
  // And once more, a moment after the last letter, where there is one.
  keeper.keep({ ...EMPTY_STATE, reviewer: 'End' });
  await time.pass(KEEP_AFTER_MS);
  expect(host.saveState).toHaveBeenCalledTimes(2);
  await time.pass(10 * KEEP_WITHIN_MS);
  expect(host.saveState).toHaveBeenCalledTimes(2);
});

test('flush keeps at once, and only where there is something', async () => {
  const { host, keeper } = set();
  await keeper.load();
  await keeper.flush();
  expect(host.saveState).not.toHaveBeenCalled();
  keeper.keep({ ...EMPTY_STATE, purpose: 'cims' });
  await keeper.flush();
  expect(host.saveState).toHaveBeenCalledTimes(1);
});

test('a failure is told and tried again until it succeeds', async () => {
  const { host, time, problems, keeper } = set();
  await keeper.load();
  host.saveState.mockRejectedValueOnce(new PaneProblem('state-not-kept'));
  keeper.keep({ ...EMPTY_STATE, reviewer: 'Example Reviewer' });
  await time.pass(KEEP_AFTER_MS);
  expect(problems.at(-1)).toBe('state-not-kept');
  await time.pass(RETRY_AFTER_MS);
  expect(problems.at(-1)).toBeUndefined();
  expect(JSON.parse(host.kept()!)).toMatchObject({ reviewer: 'Example Reviewer' });
});

test('what was entered while it was being kept is kept next', async () => {
  const { host, time, keeper } = set();
  await keeper.load();
  let end: () => void = () => undefined;
  host.saveState.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
  keeper.keep({ ...EMPTY_STATE, reviewer: 'first' });
  await time.pass(KEEP_AFTER_MS);
  keeper.keep({ ...EMPTY_STATE, reviewer: 'second' });
  await time.pass(KEEP_AFTER_MS);
  expect(host.saveState).toHaveBeenCalledTimes(1);
  end();
  await settled();
  expect(JSON.parse(host.kept()!)).toMatchObject({ reviewer: 'second' });
});

test('what a newer version wrote is never written over', async () => {
  const newer = '{"version":2,"secret":"x"}';
  const { host, time, problems, keeper } = set(newer);
  expect(await keeper.load()).toEqual(EMPTY_STATE);
  expect(problems.at(-1)).toBe('state-newer');
  keeper.keep({ ...EMPTY_STATE, purpose: 'cims' });
  await time.pass(60_000);
  await keeper.flush();
  expect(host.saveState).not.toHaveBeenCalled();
  expect(host.kept()).toBe(newer);
  expect(problems.at(-1)).toBe('state-newer');
});

test('where loading failed, what is in the document comes first and nothing of either is lost', async () => {
  const waiver = { kind: 'waive', rule: 'r', reason: 'x', name: 'y', date: '2026-09-16' };
  const { host, time, problems, loaded, keeper } = set(
    JSON.stringify({ ...EMPTY_STATE, reviewer: 'before', decisions: [waiver], drafts: { a: '1' } }),
  );
  host.loadState.mockRejectedValueOnce(new PaneProblem('no-answer'));
  expect(await keeper.load()).toEqual(EMPTY_STATE);
  expect(problems.at(-1)).toBe('no-answer');
  keeper.keep({ ...EMPTY_STATE, drafts: { b: '2' } });
  await time.pass(KEEP_AFTER_MS);
  const both = { decisions: [waiver], drafts: { a: '1', b: '2' }, reviewer: 'before' };
  expect(loaded).toHaveBeenCalledWith(expect.objectContaining(both));
  expect(JSON.parse(host.kept()!)).toMatchObject(both);
  expect(problems.at(-1)).toBeUndefined();
});

test('where nothing but the page keeps it, it is kept as soon as it can be', async () => {
  const host = fakeHost('browser');
  const time = fakeTime();
  const keeper = createKeeper({
    host,
    setTimer: time.setTimer,
    onProblem: () => undefined,
    onLoaded: () => undefined,
    after: 0,
  });
  await keeper.load();
  keeper.keep({ ...EMPTY_STATE, drafts: { 'waive:x': 'beg' } });
  await time.pass(0);
  expect(JSON.parse(host.kept()!)).toMatchObject({ drafts: { 'waive:x': 'beg' } });
});

test('all that is kept is taken out, with what could not be read, and what is entered later is kept again', async () => {
  const { host, time, keeper } = set('{"waivers": broken');
  await keeper.load();
  keeper.keep({ ...EMPTY_STATE, reviewer: 'Example Reviewer' });
  await keeper.forget();
  await time.pass(RETRY_AFTER_MS);
  expect(host.kept()).toBe('');
  keeper.keep({ ...EMPTY_STATE, purpose: 'cims' });
  await keeper.flush();
  expect(JSON.parse(host.kept()!)).toEqual({ ...EMPTY_STATE, purpose: 'cims' });
});

test('what a newer version keeps is not taken out either', async () => {
  const { host, keeper } = set('{"version":2}');
  await keeper.load();
  await expect(keeper.forget()).rejects.toMatchObject({ code: 'state-newer' });
  expect(host.saveState).not.toHaveBeenCalled();
});
