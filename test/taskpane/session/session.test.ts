import type { HostDocument } from '../../../taskpane/host';
import { PaneProblem } from '../../../taskpane/problems';
import { APART_MS, QUIET_MS } from '../../../taskpane/session/checking/auto-check';
import { createSession } from '../../../taskpane/session/create-session';
import { KEEP_AFTER_MS } from '../../../taskpane/session/keeping/keeper';
import { EMPTY_STATE } from '../../../taskpane/session/kept-state';
import type { CheckedCase, Work } from '../../../taskpane/work/work';
import { fakeHost, fakePage, fakeTime, settled, type FakeHost } from '../support/fake-host';
import { caseWithGaps, readyCase } from '../support/sample-cases';

let ready: CheckedCase;
beforeAll(async () => {
  ready = await readyCase();
});

const DOCUMENT: HostDocument = { name: 'report.docx', bytes: new Uint8Array([1]) };
const FILE: HostDocument = { name: 'plan.docx', bytes: new Uint8Array([9, 9]) };

const start = async (host: FakeHost = fakeHost()) => {
  const time = fakeTime();
  const page = fakePage();
  const work = {
    check: jest.fn<Promise<CheckedCase>, Parameters<Work['check']>>(async () => ready),
    carryOver: jest.fn(async () => ({ data: { fields: {}, groups: {} }, values: [], doubts: [] })),
    buildTemplate: jest.fn(async () => ({ bytes: new Uint8Array([7]), notFilled: [] })),
    buildBlock: jest.fn(async () => new Uint8Array([8])),
    buildBundle: jest.fn(async () => ({ name: 'b.zip', bytes: new Uint8Array(), manifest: {} })),
    renderReport: jest.fn(async () => 'report'),
    compare: jest.fn(async () => ({ content: { summary: [], sections: [] }, newErrors: 0, page: '' })),
  };
  const session = createSession({
    host,
    work: work as unknown as Work,
    now: time.now,
    setTimer: time.setTimer,
    page,
  });
  await session.start();
  return { host, time, page, work, session, state: session.state };
};

const filesOf = (work: { readonly check: jest.Mock }, call = -1): readonly string[] =>
  work.check.mock.calls.at(call)![0].files.map(({ name }: HostDocument) => name);

describe('checking', () => {
  test('starts with what is kept and a check', async () => {
    const kept = { ...EMPTY_STATE, purpose: 'rcs', reviewer: 'Example Reviewer' };
    const { state, work } = await start(fakeHost('word', undefined, JSON.stringify(kept)));
    expect(state()).toMatchObject({ kept, checked: ready, checking: false, outdated: false });
    expect(state().loading).toBeUndefined();
    expect(state().checkedAt).toBe(1_000_000);
    expect(work.check).toHaveBeenCalledTimes(1);
    expect(work.check.mock.calls[0]![0]).toMatchObject({ pathway: 'rcs', decisions: [] });
  });

  test('a change makes the result old; it is checked again once it has been quiet for a while', async () => {
    const { host, time, work, state } = await start();
    await time.pass(APART_MS);
    host.change();
    expect(state()).toMatchObject({ outdated: true, checked: ready });
    await time.pass(QUIET_MS - 1);
    host.change();
    await time.pass(QUIET_MS - 1);
    expect(work.check).toHaveBeenCalledTimes(1);
    await time.pass(1);
    expect(work.check).toHaveBeenCalledTimes(2);
    expect(state().outdated).toBe(false);
  });

  test('the result is old until the next one is there, not only until the document is read', async () => {
    const { host, session, state, work } = await start();
    host.change();
    const during: boolean[] = [];
    work.check.mockImplementationOnce(async () => {
      during.push(state().outdated);
      return ready;
    });
    await session.check();
    expect(during).toEqual([true]);
    expect(state().outdated).toBe(false);
  });

  test('while somebody types on, checks by themselves are some seconds apart', async () => {
    const { host, time, work } = await start();
    host.change();
    await time.pass(QUIET_MS);
    expect(work.check).toHaveBeenCalledTimes(1);
    await time.pass(APART_MS - QUIET_MS);
    expect(work.check).toHaveBeenCalledTimes(2);
  });

  test('a change during the check leaves the result old', async () => {
    const { host, time, state } = await start();
    await time.pass(APART_MS);
    host.read.mockImplementationOnce(async () => {
      host.change();
      return { name: 'report.docx', bytes: new Uint8Array([2]) };
    });
    host.change();
    await time.pass(QUIET_MS);
    expect(state().outdated).toBe(true);
    await time.pass(APART_MS);
    expect(state().outdated).toBe(false);
  });

  test('two readings never overlap, and calls while one runs share the next', async () => {
    const host = fakeHost();
    let reading = 0;
    let most = 0;
    host.read.mockImplementation(async () => {
      reading += 1;
      most = Math.max(most, reading);
      await settled();
      reading -= 1;
      return { name: 'report.docx', bytes: new Uint8Array([1]) };
    });
    const { session } = await start(host);
    host.read.mockClear();
    await Promise.all([
      session.check(),
      session.check(),
      session.carryOver('investigation-report'),
      session.buildBundle(true),
      session.check(),
    ]);
    expect(most).toBe(1);
    expect(host.read).toHaveBeenCalledTimes(4);
  });

  test('a document that cannot be read leaves the last result, and says why', async () => {
    const { host, session, state } = await start();
    host.read.mockRejectedValueOnce(new PaneProblem('no-answer'));
    await session.check();
    expect(state()).toMatchObject({ checked: ready, checking: false });
    expect(state().checkProblem?.code).toBe('no-answer');
    await session.check();
    expect(state().checkProblem).toBeUndefined();
  });

  test('any other fault is shown as one of this tool', async () => {
    const { work, session, state } = await start();
    work.check.mockRejectedValueOnce(new TypeError('x is undefined'));
    await session.check();
    expect(state().checkProblem?.code).toBe('tool-fault');
    expect(state().checkProblem?.message).not.toContain('undefined');
  });

  test('coming back checks what is old at once, and nothing else', async () => {
    const { host, page, time, work } = await start();
    await time.pass(60_000);
    page.focus();
    await time.pass(1000);
    expect(work.check).toHaveBeenCalledTimes(1);
    host.change();
    page.focus();
    await time.pass(0);
    expect(work.check).toHaveBeenCalledTimes(2);
  });

  test('a Word that says nothing of changes is checked when somebody comes back', async () => {
    const host = fakeHost();
    host.onChanged.mockRejectedValue(new PaneProblem('not-supported-here'));
    const { page, time, work, state } = await start(host);
    expect(state().capabilities.changes).toBe('none');
    await time.pass(60_000);
    page.focus();
    expect(state().outdated).toBe(true);
    await time.pass(0);
    expect(work.check).toHaveBeenCalledTimes(2);
  });

  test('settings that change the result are checked without reading the document again', async () => {
    const { host, work, session } = await start();
    session.keep((kept) => ({ ...kept, drafts: { a: 'b' } }));
    await settled();
    expect(work.check).toHaveBeenCalledTimes(1);
    session.keep((kept) => ({ ...kept, purpose: 'rcs' }));
    await settled();
    expect(work.check).toHaveBeenCalledTimes(2);
    expect(host.read).toHaveBeenCalledTimes(1);
    session.keep((kept) => ({ ...kept, purpose: 'review' }));
    await settled();
    expect(work.check.mock.calls.at(-1)![0].pathway).toBeUndefined();
  });

  test('after stop nothing is checked any more', async () => {
    const { host, session, time, work } = await start();
    session.stop();
    host.change();
    await time.pass(60_000);
    expect(work.check).toHaveBeenCalledTimes(1);
  });
});

describe('keeping', () => {
  test('what is entered is shown at once and kept shortly after; leaving keeps it at once', async () => {
    const { host, time, page, session, state } = await start();
    session.keep((kept) => ({ ...kept, reviewer: 'Example Reviewer' }));
    expect(state().kept.reviewer).toBe('Example Reviewer');
    expect(host.kept()).toBeUndefined();
    await time.pass(KEEP_AFTER_MS);
    expect(JSON.parse(host.kept()!)).toMatchObject({ reviewer: 'Example Reviewer' });
    session.keep((kept) => ({ ...kept, view: 'export' }));
    page.leave();
    await settled();
    expect(JSON.parse(host.kept()!)).toMatchObject({ view: 'export' });
  });

  test('a failure is in the state until it is made up for', async () => {
    const { host, time, session, state } = await start();
    host.saveState.mockRejectedValueOnce(new PaneProblem('state-not-kept'));
    session.keep((kept) => ({ ...kept, reviewer: 'Example Reviewer' }));
    await time.pass(KEEP_AFTER_MS);
    expect(state().keepProblem?.code).toBe('state-not-kept');
    await time.pass(60_000);
    expect(state().keepProblem).toBeUndefined();
  });

  test('what is entered while the document is being asked is not lost', async () => {
    const host = fakeHost(
      'word',
      undefined,
      JSON.stringify({ ...EMPTY_STATE, reviewer: 'R', drafts: { a: '1' } }),
    );
    const session = createSession({ host, work: { check: async () => ready } as unknown as Work, ...bare() });
    const started = session.start();
    session.keep((kept) => ({ ...kept, drafts: { b: '2' } }));
    await started;
    expect(session.state().kept).toMatchObject({ reviewer: 'R', drafts: { a: '1', b: '2' } });
  });
});

const bare = () => ({ setTimer: fakeTime().setTimer, page: fakePage() });

describe('files', () => {
  test('are checked with the document, kept by name and hash, and taken out again', async () => {
    const { session, work, state, host } = await start();
    await session.addFiles([FILE, { ...FILE, name: 'again.docx' }]);
    expect(state().otherFiles).toEqual([FILE]);
    expect(filesOf(work)).toEqual(['report.docx', 'plan.docx']);
    expect(host.read).toHaveBeenCalledTimes(1);
    expect(state().kept.files).toEqual([
      { name: 'plan.docx', sha256: expect.stringMatching(/^[\da-f]{64}$/) },
    ]);
    session.keep((kept) => ({ ...kept, rcsReport: 'plan.docx' }));
    await session.removeFile('plan.docx');
    expect(state().otherFiles).toEqual([]);
    expect(state().kept).toEqual({ ...EMPTY_STATE });
    expect(filesOf(work)).toEqual(['report.docx']);
  });

  test('of last time are remembered until they are there again', async () => {
    const kept = { ...EMPTY_STATE, files: [{ name: 'plan.docx', sha256: 'x' }] };
    const { session, state } = await start(fakeHost('word', undefined, JSON.stringify(kept)));
    expect(state().kept.files).toEqual(kept.files);
    await session.addFiles([FILE]);
    expect(state().kept.files).toHaveLength(1);
    expect(state().kept.files[0]!.sha256).not.toBe('x');
  });

  test('a namesake of the open document gets a name of its own', async () => {
    const { session, state } = await start();
    await session.addFiles([{ name: 'report.docx', bytes: new Uint8Array([4]) }]);
    expect(state().otherFiles.map(({ name }) => name)).toEqual(['report (2).docx']);
  });

  test('a PDF copy that Word makes goes along under the name of the document', async () => {
    const { session, state } = await start();
    expect(await session.addPdfCopy()).toBe('report.pdf');
    expect(state().otherFiles.map(({ name }) => name)).toEqual(['report.pdf']);
  });
});

describe('the document', () => {
  test('is checked again after whatever changes it', async () => {
    const { session, host, work } = await start();
    await session.insertTemplate('investigation-report', 'replace', {
      fields: { 'incident.id': 'SAMPLE-0001' },
      groups: {},
    });
    expect(host.insertTemplate).toHaveBeenCalledWith(new Uint8Array([7]), 'replace');
    await session.setFields([{ tag: 'cims:incident.id', kind: 'text', value: 'SAMPLE-1' }]);
    await session.removeComments();
    expect(host.read).toHaveBeenCalledTimes(4);
    expect(work.check).toHaveBeenCalledTimes(4);
  });

  test('gets one more copy of a group where the template has it, and leads there', async () => {
    const { session, host, state } = await start();
    await session.addBlock('client');
    expect(host.insertBlock).toHaveBeenCalledWith(new Uint8Array([8]), {
      group: 'cims:group.client',
      section: expect.stringMatching(/^cims:section\./),
    });
    const last = ready.documents[0]!.groups.client.at(-1)!;
    expect(host.goTo).toHaveBeenCalledWith(last.destination);
    expect(state().goneTo).toEqual({ destination: last.destination });
  });

  test('findings become comments where they have a place, and the others are told', async () => {
    const gaps = await caseWithGaps();
    const { session, host, work } = await start();
    work.check.mockResolvedValue(gaps);
    await session.check();
    const placed = gaps.findings.find(({ destination }) => destination !== undefined)!;
    expect(await session.addComments([placed.key, 'no such key'])).toEqual(['no such key']);
    const [comment] = host.addComments.mock.calls[0]![0];
    expect(comment).toMatchObject({ key: placed.key, destination: placed.destination });
    expect(comment!.text).toContain(placed.finding.fix);
    expect(comment!.text).toContain('Source');
  });

  test('comments go to the places of the document as it is now', async () => {
    const gaps = await caseWithGaps();
    const { session, host, work } = await start();
    work.check.mockResolvedValue(gaps);
    host.change();
    const placed = gaps.findings.find(({ destination }) => destination !== undefined)!;
    expect(await session.addComments([placed.key])).toEqual([]);
    expect(host.read.mock.invocationCallOrder[1]).toBeLessThan(host.addComments.mock.invocationCallOrder[0]!);
    expect(host.addComments.mock.calls[0]![0]).toMatchObject([{ destination: placed.destination }]);
  });

  test('the report is of what is on the screen, and of the document as it is now where that is old', async () => {
    const { session, host, work } = await start();
    await session.reportText();
    expect(host.read).toHaveBeenCalledTimes(1);
    host.change();
    await session.reportText();
    expect(host.read).toHaveBeenCalledTimes(2);
    expect(work.renderReport).toHaveBeenLastCalledWith(expect.objectContaining({ format: 'text' }));
  });

  test('a fault beneath becomes a problem that can be shown', async () => {
    const { session, host } = await start();
    host.setFields.mockRejectedValue(new TypeError('broken'));
    await expect(session.setFields([])).rejects.toMatchObject({ code: 'tool-fault' });
    host.goTo.mockRejectedValue(new PaneProblem('session-lost'));
    await expect(session.goTo({} as never)).rejects.toMatchObject({ code: 'session-lost' });
  });
});

describe('in a plain browser', () => {
  test('nothing is checked until there is a document', async () => {
    const { session, state, work } = await start(fakeHost('browser'));
    await session.addFiles([FILE]);
    expect(state().hasDocument).toBe(false);
    expect(work.check).not.toHaveBeenCalled();
    await session.openDocument(DOCUMENT);
    expect(state()).toMatchObject({ hasDocument: true, checked: ready });
    expect(filesOf(work)).toEqual(['report.docx', 'plan.docx']);
  });

  test('the mended file keeps the last result on the screen; another document does not', async () => {
    const { session, state, work } = await start(fakeHost('browser'));
    await session.openDocument(DOCUMENT);
    const seen: boolean[] = [];
    session.subscribe(() => seen.push(state().checked !== undefined));
    await session.openDocument({ ...DOCUMENT, bytes: new Uint8Array([2]) });
    expect(seen).not.toContain(false);
    await session.openDocument({ name: 'other.docx', bytes: new Uint8Array([3]) });
    expect(seen).toContain(false);
    expect(filesOf(work)).toEqual(['other.docx']);
  });

  test('what was entered for a document stays with it; what the person is here for stays as it is', async () => {
    const { session, state, host } = await start(fakeHost('browser'));
    session.keep((kept) => ({ ...kept, purpose: 'review', reviewer: 'Example Reviewer' }));
    await session.openDocument(DOCUMENT);
    session.keep((kept) => ({ ...kept, drafts: { a: 'typed' } }));
    await session.openDocument({ name: 'other.docx', bytes: new Uint8Array([3]) });
    expect(host.saveState.mock.calls.at(-1)![0]).toContain('typed');
    expect(state().kept).toMatchObject({ purpose: 'review', reviewer: 'Example Reviewer', drafts: {} });
  });

  test('a file that becomes the open document is none of the others any longer', async () => {
    const { session, state } = await start(fakeHost('browser'));
    await session.addFiles([FILE, DOCUMENT]);
    await session.openDocument(DOCUMENT);
    expect(state().otherFiles).toEqual([FILE]);
  });
});

test('a decision about the open document holds when the document is saved under another name', async () => {
  const waiver = {
    kind: 'waive' as const,
    rule: 'r',
    file: 'Document.docx',
    reason: 'Known',
    name: 'Sample Reviewer',
    date: '2026-11-22',
  };
  const bytes = new Uint8Array([1]);
  const { host, session, time, work } = await start(fakeHost('word', { name: 'Document.docx', bytes }));
  session.keep((kept) => ({ ...kept, decisions: [waiver] }));
  await time.pass(KEEP_AFTER_MS);
  host.read.mockResolvedValue({ name: 'report.docx', bytes });
  await session.check();
  expect(work.check.mock.calls.at(-1)![0].decisions).toEqual([{ ...waiver, file: 'report.docx' }]);
  await time.pass(KEEP_AFTER_MS);
  expect(JSON.parse(host.kept()!)).toMatchObject({ decisions: [{ file: 'report.docx' }] });
});

describe('before and after', () => {
  test('what was found first stays to be compared with, and is another of another document or case', async () => {
    const { session, state, work } = await start(fakeHost('browser'));
    await session.openDocument(DOCUMENT);
    expect(state().firstReport).toBe(ready.report);
    const gaps = await caseWithGaps();
    work.check.mockResolvedValue(gaps);
    await session.check();
    expect(state()).toMatchObject({ checked: gaps, firstReport: ready.report });
    await session.openDocument({ name: DOCUMENT.name, bytes: new Uint8Array([5]) });
    expect(state().firstReport).toBe(ready.report);
    await session.openCase([DOCUMENT]);
    expect(state().firstReport).toBe(gaps.report);
    work.check.mockResolvedValue(ready);
    await session.openDocument({ name: 'another.docx', bytes: new Uint8Array([6]) });
    expect(state().firstReport).toBe(ready.report);
  });

  test('the case is compared as it is now, under the decisions of now', async () => {
    const { host, session, work } = await start();
    host.change(new Uint8Array([4, 4]));
    const earlier = { files: [FILE] };
    await session.compare(earlier);
    expect(work.compare).toHaveBeenCalledWith(
      expect.objectContaining({
        earlier,
        decisions: [],
        files: [{ name: 'report.docx', bytes: new Uint8Array([4, 4]) }],
      }),
    );
  });

  test('what Word keeps in the open document is not looked for in it again, in a plain browser it is', async () => {
    const word = await start();
    expect(word.work.check.mock.lastCall![0].openKeepsGiven).toBe(true);
    const browser = await start(fakeHost('browser'));
    await browser.session.openDocument(DOCUMENT);
    expect(browser.work.check.mock.lastCall![0]).not.toHaveProperty('openKeepsGiven');
  });
});
