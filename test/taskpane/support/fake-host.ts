import type { DocumentHost, HostDocument } from '../../../taskpane/host';
import type { Page, SetTimer } from '../../../taskpane/session/surroundings';
import { BROWSER, WORD } from './fake-session';

type Methods = Omit<DocumentHost, 'kind' | 'capabilities'> & {
  readonly open: (file: HostDocument) => void;
};
type Mocks = { readonly [Name in keyof Methods]: jest.MockedFunction<Methods[Name]> };

export type FakeHost = Pick<DocumentHost, 'kind' | 'capabilities'> &
  Mocks & {
    /** What the document keeps. */
    readonly kept: () => string | undefined;
    /** The person changes the document, which has these bytes from now on. */
    readonly change: (bytes?: Uint8Array) => void;
  };

/** A host that holds a document and what is kept in it, without Word. */
export const fakeHost = (
  kind: 'word' | 'browser' = 'word',
  first: HostDocument = { name: 'report.docx', bytes: new Uint8Array([1]) },
  kept?: string,
): FakeHost => {
  let now = first;
  let state = kept;
  const listeners = new Set<() => void>();
  const methods: Methods = {
    read: async () => now,
    insertTemplate: async () => undefined,
    insertBlock: async () => undefined,
    setFields: async (writes) => writes.map((write) => ({ write })),
    goTo: async () => ({ ok: true, by: 'control' }),
    addComments: async () => [],
    removeComments: async () => 2,
    onChanged: async (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    loadState: async () => state,
    saveState: async (next) => {
      state = next;
    },
    pdfCopy: async () => new Uint8Array([37, 80, 68, 70]),
    saveFile: async () => 'started',
    copyText: async () => undefined,
    isDark: () => undefined,
    open: (file) => {
      if (file.name !== now.name) state = undefined;
      now = file;
    },
  };
  const mocks = Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, jest.fn(method as () => unknown)]),
  ) as unknown as Mocks;
  return {
    ...mocks,
    kind,
    capabilities: kind === 'word' ? WORD : BROWSER,
    kept: () => state,
    change: (bytes = new Uint8Array([...now.bytes, 1])) => {
      now = { ...now, bytes };
      for (const changed of listeners) changed();
    },
  };
};

/** A clock that goes on only when a test says so, and the timers on it. */
export const fakeTime = () => {
  let now = 1_000_000;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  const setTimer: SetTimer = (callback, ms) => {
    const timer = { at: now + ms, callback };
    timers.push(timer);
    return () => {
      timers = timers.filter((each) => each !== timer);
    };
  };
  return {
    now: () => now,
    setTimer,
    /** Lets so many milliseconds pass, and what was begun in them come to its end. */
    pass: async (ms: number): Promise<void> => {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((each) => each !== next);
        now = next.at;
        next.callback();
        await settled();
      }
      now = end;
      await settled();
    },
  };
};

/** Lets all promises that can settle by themselves do so. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A page to which a person comes back, and which goes away, when a test says so. */
export const fakePage = (): Page & { readonly focus: () => void; readonly leave: () => void } => {
  const focus = new Set<() => void>();
  const leave = new Set<() => void>();
  const on = (listeners: Set<() => void>) => (callback: () => void) => {
    listeners.add(callback);
    return () => void listeners.delete(callback);
  };
  return {
    onFocus: on(focus),
    onLeave: on(leave),
    focus: () => focus.forEach((callback) => callback()),
    leave: () => leave.forEach((callback) => callback()),
  };
};
