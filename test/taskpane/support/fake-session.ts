import type { Arrival, HostCapabilities, HostDocument } from '../../../taskpane/host';
import { EMPTY_STATE } from '../../../taskpane/session/kept-state';
import type { Session, SessionState } from '../../../taskpane/session/session';
import type { BuiltBundle } from '../../../taskpane/work/work';

/** What Word of today can do. */
export const WORD: HostCapabilities = {
  insert: true,
  insertWhole: true,
  writes: ['text', 'choice', 'tick'],
  comments: true,
  pdf: true,
  keepsState: true,
  save: 'download',
  changes: 'events',
};

/** What a pane in a plain browser can do. */
export const BROWSER: HostCapabilities = {
  insert: false,
  insertWhole: false,
  writes: [],
  comments: false,
  pdf: false,
  keepsState: false,
  save: 'download',
  changes: 'none',
};

export const WORD_STATE: SessionState = {
  hostKind: 'word',
  capabilities: WORD,
  hasDocument: true,
  otherFiles: [],
  checking: false,
  outdated: false,
  kept: EMPTY_STATE,
};

export const BROWSER_STATE: SessionState = {
  ...WORD_STATE,
  hostKind: 'browser',
  capabilities: BROWSER,
  hasDocument: false,
};

type Methods = { -readonly [Name in keyof Session]: jest.MockedFunction<Session[Name]> };

/** A session whose methods are mocks that do the least; `set` changes what it shows. */
export type FakeSession = Methods & {
  /** Changes the state and tells whoever listens; wrap it in `act` where a component is on the screen. */
  readonly set: (change: Partial<SessionState>) => void;
};

const ARRIVED: Arrival = { ok: true, by: 'control' };

const BUNDLE: BuiltBundle = {
  name: 'CIMS-SAMPLE-0001-2026-09-16.zip',
  bytes: new Uint8Array([80, 75, 5, 6]),
  manifest: { files: [] } as unknown as BuiltBundle['manifest'],
};

/**
 * A session that remembers what is kept, added and opened, and otherwise does what the test says:
 * `session.goTo.mockResolvedValue(…)`. Every method is a jest mock.
 */
export const fakeSession = (
  state: Partial<SessionState> = {},
  methods: Partial<Session> = {},
): FakeSession => {
  let now: SessionState = { ...WORD_STATE, ...state };
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>) => {
    now = { ...now, ...change };
    for (const changed of listeners) changed();
  };
  const file = (name: string): HostDocument => ({ name, bytes: new Uint8Array([1, 2, 3]) });
  const all: Session = {
    state: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: async () => undefined,
    check: async () => undefined,
    openDocument: async () => set({ hasDocument: true }),
    openCase: async ([, ...others]) => set({ hasDocument: true, otherFiles: others }),
    addFiles: async (files) => set({ otherFiles: [...now.otherFiles, ...files] }),
    removeFile: async (name) => set({ otherFiles: now.otherFiles.filter((each) => each.name !== name) }),
    keep: (change) => set({ kept: change(now.kept) }),
    forget: async () => set({ kept: EMPTY_STATE }),
    carryOver: async () => ({ data: { fields: {}, groups: {} }, values: [], doubts: [] }),
    buildTemplate: async (kind) => ({ ...file(`${kind}.docx`), notFilled: [] }),
    insertTemplate: async () => ({ notFilled: [] }),
    reloadOrganisation: async () => undefined,
    addBlock: async () => undefined,
    setFields: async (writes) => writes.map((write) => ({ write })),
    goTo: async (destination) => {
      set({ goneTo: { destination } });
      return ARRIVED;
    },
    addComments: async () => [],
    removeComments: async () => 0,
    addPdfCopy: async () => 'copy.pdf',
    buildBundle: async () => BUNDLE,
    reportFile: async (format) => file(`cims-check-report.${format}`),
    annotatedCopy: async () => ({ ...file('report with comments.docx'), placed: 2, notPlaced: [] }),
    reportText: async () => 'A sample report.',
    compare: async () => ({
      content: { summary: ['Nothing changed.'], sections: [] },
      newErrors: 0,
      page: '',
    }),
    saveFile: async () => 'started',
    copyText: async () => undefined,
    stop: () => undefined,
    ...methods,
  };
  const mocks = Object.fromEntries(
    Object.entries(all).map(([name, method]) => [name, jest.fn(method as () => unknown)]),
  ) as unknown as Methods;
  return Object.assign(mocks, { set });
};
