import { byFullness } from '../../../src/casefile';
import { PaneProblem, problemFrom } from '../../problems';
import { shownNames } from '../../work/shown-names';
import type { Work } from '../../work/work';
import { organisationIn, type OrganisationInUse } from '../files/case-request';
import { createStore } from '../store';
import type { ChosenFile, Desk, DeskBundle, DeskCase, DeskState, OpenFile } from './desk';
import { grouped, type DeskGroup, type DeskGrouping, type IndexedFile } from './grouped';
import { inParallel } from './in-parallel';
import { timeLeft } from './time-left';

export interface DeskOptions {
  /** Each works on its own; none of them is that of the open document, which must answer in the meantime. */
  readonly workers: readonly Work[];
  /** The organisation's own file, once it is known whether there is one: nothing is read or checked before. */
  readonly organisation?: () => Promise<OrganisationInUse | undefined>;
  readonly now?: () => number;
}

const EMPTY: DeskState = {
  phase: 'empty',
  files: 0,
  done: 0,
  cases: [],
  bundles: [],
  leftOut: [],
  notes: [],
};

/** The files of a case, the document that says most of it first: it is the one to work on. */
const fullestFirst = (row: DeskCase | undefined): readonly string[] => {
  if (row?.is !== 'checked') return row?.files ?? [];
  const { kinds } = row.summary;
  const documents = row.files.flatMap((file, at) => {
    const kind = kinds[at];
    return kind === undefined ? [] : [{ file, kind }];
  });
  return [
    ...byFullness(documents, ({ kind }) => kind).map(({ file }) => file),
    ...row.files.slice(kinds.length),
  ];
};

/** Takes down what came of something. */
type Note = () => unknown;

interface Task<Item> {
  readonly item: Item;
  /** For how many files it counts. */
  readonly weight: number;
  readonly use: (item: Item, work: Work) => Promise<Note>;
  /** What is taken down where it did not come about, and why. */
  readonly failed: (item: Item, sentence: string) => Note;
}

const NOTHING: DeskGrouping = { groups: [], leftOut: [], notes: [] };

const isBundle = ({ name }: ChosenFile): boolean => /\.zip$/iu.test(name);

/** Word's own lock files, and files that the system hides: a folder is full of them, and nobody chose them. */
const isNobodys = ({ name }: ChosenFile): boolean => /(?:^|\/)(?:~\$|\.)[^/]*$/u.test(name);

/** The desk of a pane: see {@link Desk}. */
export const createDesk = ({
  workers,
  organisation: askFor = async () => undefined,
  now = Date.now,
}: DeskOptions): Desk => {
  const store = createStore<DeskState>(EMPTY);
  let files: readonly ChosenFile[] = [];
  const indexed = new Map<string, IndexedFile>();
  const checked = new Map<string, DeskCase>();
  const bundles = new Map<string, DeskBundle>();
  let grouping = NOTHING;
  // By which all that is known was found.
  let organisation: OrganisationInUse | undefined;
  let running: Promise<void> | undefined;
  // Counts what was cleared, so that what comes late of it is dropped.
  let round = 0;
  let stopped = false;
  // By a person, who is the one to say when it goes on.
  let isHalted = false;

  const read = async (name: string): Promise<OpenFile> => {
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw new PaneProblem('file-not-opened');
    return { name, bytes: await file.read() };
  };

  const show = (change: Parameters<typeof store.set>[0]): void => {
    store.set({
      files: files.length,
      cases: grouping.groups.map(
        ({ key, files: names }): DeskCase => checked.get(key) ?? { key, files: names, is: 'waiting' },
      ),
      bundles: files
        .filter(isBundle)
        .map(({ name }) => bundles.get(name) ?? ({ name, is: 'waiting' } as const)),
      leftOut: grouping.leftOut,
      notes: grouping.notes,
      ...change,
    });
  };

  // Each gives what is to be noted once it is done, so that nothing is noted of what was cleared in the meantime.
  const indexOf = async ({ name }: ChosenFile, work: Work): Promise<Note> => {
    const index = await work.indexFile({ files: [await read(name)], ...organisationIn(organisation) });
    return () => indexed.set(name, { name, index });
  };

  const verify = async ({ name }: ChosenFile, work: Work): Promise<Note> => {
    const verified = await work.openBundle({
      files: [await read(name)],
      opens: false,
      ...organisationIn(organisation),
    });
    return () => bundles.set(name, { name, is: 'verified', ...verified });
  };

  const check = async (group: DeskGroup, work: Work): Promise<Note> => {
    const { key, files: names, incidentId, because, isGuess } = group;
    const opened: OpenFile[] = [];
    for (const name of names) opened.push(await read(name));
    const summary = await work.summarise({
      files: opened,
      decisions: [],
      incidentId,
      because,
      isGuess,
      ...organisationIn(organisation),
    });
    return () => checked.set(key, { key, files: names, is: 'checked', summary });
  };

  /** Does one phase, as far as nobody stops it. */
  const phase = async <Item>(name: 'reading' | 'checking', tasks: readonly Task<Item>[]): Promise<void> => {
    const mine = round;
    const began = now();
    const of = tasks.reduce((sum, { weight }) => sum + weight, 0);
    const before = files.length - of;
    let done = 0;
    show({ phase: name, done: before, left: undefined });
    await inParallel(
      tasks,
      workers,
      async ({ item, weight, use, failed }, work) => {
        const note = await use(item, work).catch((fault: unknown) =>
          failed(item, problemFrom(fault).message),
        );
        if (mine !== round) return;
        note();
        done += weight;
        show({ done: before + done, left: timeLeft(now() - began, done, of) });
      },
      () => !stopped && mine === round,
    );
  };

  const readAll = (): Promise<void> => {
    const toRead = files.filter((file) => !isBundle(file) && !indexed.has(file.name));
    const toVerify = files.filter((file) => isBundle(file) && !bundles.has(file.name));
    return phase('reading', [
      ...toRead.map((item) => ({
        item,
        weight: 1,
        use: indexOf,
        failed:
          ({ name }: ChosenFile, sentence: string): Note =>
          () =>
            indexed.set(name, { name, index: { is: 'unreadable', sentence } }),
      })),
      ...toVerify.map((item) => ({
        item,
        weight: 1,
        use: verify,
        failed:
          ({ name }: ChosenFile, sentence: string): Note =>
          () =>
            bundles.set(name, { name, is: 'failed', sentence }),
      })),
    ]);
  };

  const checkAll = (): Promise<void> => {
    grouping = grouped(files.flatMap(({ name }) => indexed.get(name) ?? []));
    const keys = new Set(grouping.groups.map(({ key }) => key));
    for (const key of [...checked.keys()]) if (!keys.has(key)) checked.delete(key);
    return phase(
      'checking',
      grouping.groups
        .filter(({ key }) => !checked.has(key))
        .map((item) => ({
          item,
          weight: item.files.length,
          use: check,
          failed:
            ({ key, files: names }: DeskGroup, sentence: string): Note =>
            () =>
              checked.set(key, { key, files: names, is: 'failed', sentence }),
        })),
    );
  };

  const forgetFound = (): void => {
    indexed.clear();
    checked.clear();
    bundles.clear();
  };

  /** Of what was found by other rules nothing holds once the organisation's file was loaded again. */
  const takeOrganisation = async (): Promise<void> => {
    const latest = await askFor();
    if (latest === organisation) return;
    organisation = latest;
    forgetFound();
  };

  const runOnce = async (): Promise<void> => {
    const mine = round;
    stopped = false;
    isHalted = false;
    show({ phase: 'reading', left: undefined, otherRules: undefined });
    await takeOrganisation();
    if (!stopped && mine === round) await readAll();
    if (!stopped && mine === round) await checkAll();
    // Where more has come, or other rules have, it goes on at once.
    if (mine === round && (isHalted || !stopped))
      show({ phase: isHalted ? 'stopped' : 'done', left: undefined });
  };

  const run = async (): Promise<void> => {
    // Files that were added while it ran are taken up by one more run.
    while (running !== undefined) await running;
    running = runOnce().finally(() => {
      running = undefined;
    });
    await running;
  };

  /** A file of a name that was there before is its mended version; of what was known of it nothing holds. */
  const forget = (names: ReadonlySet<string>): void => {
    files = files.filter(({ name }) => !names.has(name));
    for (const name of names) {
      indexed.delete(name);
      bundles.delete(name);
    }
    for (const [key, { files: own }] of [...checked])
      if (own.some((name) => names.has(name))) checked.delete(key);
  };

  return {
    state: store.get,
    subscribe: store.subscribe,
    add: async (added) => {
      const chosen = added.filter((file) => !isNobodys(file));
      if (chosen.length === 0) return;
      // What runs holds on to the names that it began with.
      stopped = true;
      await running;
      const names = shownNames(chosen.map(({ name }) => name));
      forget(new Set(names));
      files = [...files, ...chosen.map((file, at) => ({ ...file, name: names[at] ?? file.name }))];
      await run();
    },
    stop: () => {
      stopped = true;
      isHalted = true;
    },
    goOn: run,
    clear: () => {
      round += 1;
      files = [];
      grouping = NOTHING;
      forgetFound();
      show({ ...EMPTY, left: undefined, otherRules: undefined });
    },
    takeOtherRules: async () => {
      stopped = true;
      await running;
      if (store.get().phase === 'empty') return;
      if (!isHalted) {
        await run();
        return;
      }
      forgetFound();
      show({ done: 0, otherRules: true });
    },
    filesOfCase: async (key) => {
      const opened: OpenFile[] = [];
      for (const name of fullestFirst(checked.get(key))) opened.push(await read(name));
      return opened;
    },
    filesOfBundle: async (name) => {
      const [work] = workers;
      if (work === undefined) throw new PaneProblem('work-stopped');
      const { files: inside } = await work.openBundle({
        files: [await read(name)],
        opens: true,
        ...organisationIn(organisation),
      });
      return inside;
    },
  };
};
