/** @jest-environment jsdom */
import { createBrowserHost } from '../../../../taskpane/host/browser/browser-host';
import { worthKeeping } from '../../../../taskpane/session/keeping/worth-keeping';
import type { Destination } from '../../../../taskpane/host';
import { PaneProblem } from '../../../../taskpane/problems';

const bytes = (text: string) => new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
const file = (name: string, text = 'content') => ({ name, bytes: bytes(text) });
const place = (part: string, words = 'Sample words'): Destination => ({
  around: [],
  words,
  headings: [],
  part,
  paragraph: 4,
});
const kept = (more: object) => JSON.stringify({ version: 1, waivers: [], drafts: {}, files: [], ...more });
const waiver = { rule: 'r', reason: 'reason', name: 'Sample Reviewer', date: '2026-11-22' };

/** Whether the page would ask before it is closed. */
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PaneProblem);
  return (error as PaneProblem).code;
};

describe('the host of a plain browser', () => {
  // What a page keeps is forgotten with the page; the listener of one test must not answer in the next.
  const hosts: ReturnType<typeof createBrowserHost>[] = [];
  const newHost = () => {
    const host = createBrowserHost({ worthKeeping });
    hosts.push(host);
    return host;
  };
  afterEach(async () => {
    for (const host of hosts.splice(0)) {
      for (const name of ['a.docx', 'b.docx']) {
        host.open(file(name));
        await host.saveState(kept({}));
      }
    }
    expect(asks()).toBe(false);
    jest.restoreAllMocks();
  });

  test('says that there is no document until a file is opened, then reads that file', async () => {
    const host = newHost();
    expect(await codeOf(host.read())).toBe('nothing-open');
    expect(await codeOf(host.goTo(place('word/document.xml')))).toBe('nothing-open');
    host.open(file('a.docx', 'first'));
    host.open(file('b.docx', 'second'));
    expect(await host.read()).toEqual(file('b.docx', 'second'));
  });

  test('offers nothing that changes the document, and refuses it', async () => {
    const host = newHost();
    expect(host.capabilities).toMatchObject({
      insert: false,
      writes: [],
      comments: false,
      pdf: false,
      keepsState: false,
      changes: 'none',
    });
    host.open(file('a.docx'));
    const attempts = [
      host.insertTemplate(bytes(''), 'end'),
      host.insertBlock(bytes(''), { group: 'client', section: 'clients' }),
      host.setFields([]),
      host.addComments([]),
      host.removeComments(),
      host.pdfCopy(),
    ];
    for (const attempt of attempts) expect(await codeOf(attempt)).toBe('not-supported-here');
  });

  test('arrives in the body, and says why elsewhere it does not', async () => {
    const host = newHost();
    host.open(file('a.docx'));
    expect(await host.goTo(place('word/document.xml'))).toEqual({ ok: true, by: 'words' });
    expect(
      await host.goTo({ ...place('word/document.xml'), control: { tag: 'cims:incident.id', occurrence: 0 } }),
    ).toEqual({ ok: true, by: 'control' });
    expect(await host.goTo(place('word/header2.xml'))).toEqual({
      ok: false,
      reason:
        'It stands in a page header, which the outline here does not show. Look there for “Sample words” in Word.',
    });
    expect(await host.goTo(place('word/footnotes.xml', ''))).toEqual({
      ok: false,
      reason: 'It stands in the footnotes, which the outline here does not show.',
    });
  });

  test('remembers for each file what was entered for it, and what was chosen before there was one', async () => {
    const host = newHost();
    await host.saveState(kept({ purpose: 'review' }));
    expect(await host.loadState()).toBe(kept({ purpose: 'review' }));
    host.open(file('a.docx'));
    expect(await host.loadState()).toBe(kept({ purpose: 'review' }));
    await host.saveState(kept({ waivers: [waiver] }));
    host.open(file('b.docx'));
    expect(await host.loadState()).toBeUndefined();
    host.open(file('a.docx', 'mended'));
    expect(await host.loadState()).toBe(kept({ waivers: [waiver] }));
  });

  test('asks before the page is closed exactly while a decision or typed text would be lost', async () => {
    const host = newHost();
    host.open(file('a.docx'));
    expect(asks()).toBe(false);
    await host.saveState(kept({ view: 'check', drafts: { 'waive:1': '  ' } }));
    expect(asks()).toBe(false);
    await host.saveState(kept({ drafts: { 'waive:1': 'half a rea' } }));
    expect(asks()).toBe(true);
    host.open(file('b.docx'));
    await host.saveState(kept({}));
    expect(asks()).toBe(true);
    host.open(file('a.docx'));
    await host.saveState(kept({}));
    expect(asks()).toBe(false);
    await host.saveState('not JSON');
    expect(asks()).toBe(true);
  });

  test('hands a file over by a download link that leaves nothing behind in the page', async () => {
    const host = newHost();
    const made: Blob[] = [];
    const clicked: { name: string; href: string; inPage: boolean }[] = [];
    URL.createObjectURL = (blob) => `blob:${String(made.push(blob as Blob))}`;
    URL.revokeObjectURL = jest.fn();
    jest.useFakeTimers();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ name: this.download, href: this.href, inPage: this.isConnected });
    });
    expect(await host.saveFile(file('CIMS-1.zip', 'zip'))).toBe('started');
    expect(clicked).toEqual([{ name: 'CIMS-1.zip', href: 'blob:1', inPage: true }]);
    expect(made[0]).toMatchObject({ size: 3, type: 'application/octet-stream' });
    expect(document.querySelector('a')).toBeNull();
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
    jest.useRealTimers();
  });

  test('says so where the browser takes no file', async () => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    expect(await codeOf(newHost().saveFile(file('a.zip')))).toBe('save-refused');
  });

  describe('copying', () => {
    const setClipboard = (writeText?: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {
        value: writeText && { writeText },
        configurable: true,
      });

    test('uses the clipboard', async () => {
      const writeText = jest.fn(() => Promise.resolve());
      setClipboard(writeText);
      await newHost().copyText('words');
      expect(writeText).toHaveBeenCalledWith('words');
    });

    test('without it selects and copies, and gives the focus back', async () => {
      setClipboard();
      const button = document.createElement('button');
      document.body.append(button);
      button.focus();
      let copied: string | undefined;
      document.execCommand = () => {
        copied = (document.activeElement as HTMLTextAreaElement | null)?.value;
        return true;
      };
      await newHost().copyText('words');
      expect(copied).toBe('words');
      expect(document.querySelector('textarea')).toBeNull();
      expect(document.activeElement).toBe(button);
    });

    test('says so where neither way works', async () => {
      setClipboard(() => Promise.reject(new Error('denied')));
      document.execCommand = () => false;
      expect(await codeOf(newHost().copyText('words'))).toBe('clipboard-refused');
    });
  });
});
