import { POLICIES } from '../../../../src/policy';
import { createSession } from '../../../../taskpane/session/create-session';
import type { FetchBeside, Fetched } from '../../../../taskpane/session/organisation/fetch-beside';
import { policyOf } from '../../../../taskpane/session/policy-of';
import type { CheckedCase, Organisation, Work } from '../../../../taskpane/work/work';
import { departmentPlan } from '../../../fixtures/organisation-templates/templates';
import { fakeHost, fakePage, fakeTime, settled } from '../../support/fake-host';
import { inProcessWork } from '../../support/in-process-work';
import { readyCase } from '../../support/sample-cases';

const FILE = 'organisation.json';
const TEMPLATE = {
  kind: 'investigation-plan',
  file: 'templates/plan.docx',
  name: 'Example Care plan',
} as const;

let ready: CheckedCase;
beforeAll(async () => {
  ready = await readyCase();
});

const json = (value: unknown): Fetched => ({
  is: 'there',
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});
const NONE: Fetched = { is: 'none' };

/** A session on a server that has these files; what is not among them is not there. */
const made = (beside: Record<string, Fetched | Promise<Fetched>>) => {
  const ask = jest.fn<ReturnType<FetchBeside>, Parameters<FetchBeside>>(async (path) => beside[path] ?? NONE);
  const real = inProcessWork();
  const work = {
    ...real,
    check: jest.fn<Promise<CheckedCase>, Parameters<Work['check']>>(async () => ready),
    buildTemplate: jest.fn(real.buildTemplate),
  };
  const host = fakeHost();
  const time = fakeTime();
  const session = createSession({
    host,
    work,
    now: time.now,
    setTimer: time.setTimer,
    page: fakePage(),
    fetchBeside: ask,
  });
  return { session, work, ask, host, state: session.state };
};

describe('loading', () => {
  test('nothing is shown or checked before it is known; then every check is made with it', async () => {
    let answer: (fetched: Fetched) => void = () => undefined;
    const waiting = new Promise<Fetched>((resolve) => (answer = resolve));
    const { session, work, state } = made({ [FILE]: waiting });
    const started = session.start();
    await settled();
    expect(state().loading).toBe(true);
    expect(work.check).not.toHaveBeenCalled();
    answer(json({ schemaVersion: 1, name: 'Example Care', colour: 'blue' }));
    await started;
    expect(state().loading).toBeUndefined();
    expect(state().organisation?.settings).toEqual({ name: 'Example Care' });
    expect(work.check.mock.calls[0]?.[0]).toMatchObject({
      organisation: { name: 'Example Care' },
      organisationFile: { leftOut: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
    });
  });

  test('where there is none, no check is told of one', async () => {
    const { session, work, state } = made({});
    await session.start();
    expect(state().organisation).toBeUndefined();
    expect(Object.keys(work.check.mock.calls[0]?.[0] ?? {})).not.toContain('organisation');
  });

  test('loaded again, everything is checked anew, and what is shown until then is old', async () => {
    const beside = { [FILE]: json({ schemaVersion: 1, holidays: ['soon'] }) };
    const { session, work, state } = made(beside);
    await session.start();
    expect(state().organisation?.problems).toHaveLength(1);
    beside[FILE] = json({ schemaVersion: 1, holidays: ['2026-11-02'] });
    let during: boolean | undefined;
    work.check.mockImplementationOnce(async () => {
      during = state().outdated;
      return ready;
    });
    await session.reloadOrganisation();
    expect(during).toBe(true);
    expect(state()).toMatchObject({ organisation: { problems: [] }, outdated: false });
    expect(work.check.mock.calls.at(-1)?.[0].organisation).toEqual({ holidays: ['2026-11-02'] });
  });

  test('what a check says that began with the rules of before is old', async () => {
    const beside: Record<string, Fetched> = {};
    const { session, work, state } = made(beside);
    await session.start();
    const outdated: boolean[] = [];
    let answer: () => void = () => undefined;
    work.check.mockImplementationOnce(
      () => new Promise<CheckedCase>((resolve) => (answer = () => resolve(ready))),
    );
    const checking = session.check();
    await settled();
    session.subscribe(() => {
      if (state().checked !== undefined && state().checking) outdated.push(state().outdated);
    });
    beside[FILE] = json({ schemaVersion: 1, name: 'Example Care' });
    const reloading = session.reloadOrganisation();
    await settled();
    answer();
    await Promise.all([checking, reloading]);
    expect(outdated).toContain(true);
    expect(state().outdated).toBe(false);
    expect(work.check.mock.calls.at(-1)?.[0].organisation).toEqual({ name: 'Example Care' });
  });
});

describe('the rule set that views show', () => {
  const organisation: Organisation = {
    settings: {},
    policies: POLICIES.map((policy) => ({ ...policy, title: `${policy.title}, as read` })),
    problems: [],
  };

  test('is that of the check, as the organisation has it', () => {
    const earlier = POLICIES[1]!;
    const checked = { ...ready, policy: { ...ready.policy, id: earlier.id } };
    expect(policyOf({ checked, organisation }).title).toBe(`${earlier.title}, as read`);
    expect(policyOf({ organisation }).title).toBe(`${POLICIES[0].title}, as read`);
    expect(policyOf({ checked })).toBe(earlier);
    expect(policyOf({})).toBe(POLICIES[0]);
  });
});

describe('official templates', () => {
  const FILES = { [FILE]: json({ schemaVersion: 1, templates: [TEMPLATE] }) };
  const DATA = {
    fields: { 'provider.name': 'Example Care', 'manager.contact': 'x@example.org' },
    groups: {},
  };

  test('are used in place of ours, with what has no place in them said by label', async () => {
    const bytes = departmentPlan();
    const { session, work, ask } = made({ ...FILES, [TEMPLATE.file]: { is: 'there', bytes } });
    await session.start();
    const built = await session.buildTemplate('investigation-plan', DATA);
    expect(built.name).toBe('investigation-plan.docx');
    expect(built.notFilled).toEqual(['Telephone or email']);
    expect(ask.mock.calls.at(-1)?.[0]).toBe('templates/plan.docx');
    expect(work.buildTemplate.mock.calls[0]?.[0].official).toEqual(bytes);
  });

  test.each<readonly [string, Fetched, RegExp]>([
    ['is not there', NONE, /“Example Care plan” \(templates\/plan\.docx\).*it is not on the server/u],
    ['cannot be had', { is: 'problem', why: 'it is empty' }, /because it is empty/u],
    ['is no Word document', json('hello'), /it cannot be read as a Word document/u],
  ])('one that %s is named, and ours is never taken unasked', async (_, fetched, sentence) => {
    const { session, host } = made({ ...FILES, [TEMPLATE.file]: fetched });
    await session.start();
    const failed = session.insertTemplate('investigation-plan', 'replace');
    await expect(failed).rejects.toMatchObject({ code: 'official-template-missing' });
    await expect(failed).rejects.toThrow(sentence);
    expect(host.insertTemplate).not.toHaveBeenCalled();
  });

  test('one that Word took and that is then not recognised says so, with what became of the values', async () => {
    const { session, work } = made({
      ...FILES,
      [TEMPLATE.file]: { is: 'there', bytes: departmentPlan() },
    });
    await session.start();
    work.check.mockResolvedValue({
      ...ready,
      documents: ready.documents.map((each) => ({
        ...each,
        kind: { value: 'unknown' as const, because: 'Nothing says what it is.' },
      })),
    });
    await expect(session.insertTemplate('investigation-plan', 'replace', DATA)).rejects.toMatchObject({
      code: 'official-template-unknown',
      inserted: { notFilled: ['Telephone or email'] },
    });
  });

  test('ours is built where somebody asks for it, and where the file names none of that kind', async () => {
    const { session, work, ask } = made(FILES);
    await session.start();
    await session.buildTemplate('investigation-plan', undefined, { ours: true });
    await session.buildTemplate('investigation-report');
    expect(work.buildTemplate.mock.calls.map(([{ official }]) => official)).toEqual([undefined, undefined]);
    expect(ask.mock.calls.map(([path]) => path)).toEqual([FILE]);
  });
});
