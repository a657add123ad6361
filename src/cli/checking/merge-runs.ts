import { incidentIdLook } from '../../casefile';
import { visibleLine, type CaseReport, type RunHead } from '../../report';
import type { DroppedDecision } from '../../review';
import { Failure } from '../failure';
import { partsOfRun, refuseRun, type RunStart } from './run-file';
import { hashOfValue, settingsDifference, type SettingsKey } from './settings-key';
import { without } from './without';
import { shardText, type Shard, parseShard } from './shard';

/** A result that is to be merged, as far as it is known before its cases are read a second time. */
interface Run {
  readonly file: string;
  readonly start: RunStart;
  readonly dropped: readonly DroppedDecision[];
  /** The numbers of the cases that are taken from it: not those that another result has given before. */
  readonly taken: ReadonlySet<number>;
  /** The numbers of all cases in it. */
  readonly numbers: ReadonlySet<number>;
}

/** What was found in the results: what to write, and what is missing. */
export interface Merged {
  readonly about: Omit<RunHead, 'policy' | 'schemaVersion'>;
  readonly cases: () => AsyncGenerator<CaseReport>;
  readonly dropped: readonly DroppedDecision[];
  /** Shares that are missing, one sentence each; empty where nothing is. */
  readonly missing: readonly string[];
}

/** Where a case was seen first. */
interface Seen {
  readonly file: string;
  readonly hash: string;
}

const nameOf = ({ summary }: CaseReport): string => visibleLine(summary.case ?? summary.files[0] ?? '');

const contentOf = (each: CaseReport): string => hashOfValue(without(each, 'number'));

const refuseDifferent = (run: RunStart, first: RunStart, file: string): void => {
  const difference = settingsDifference(
    run.run.settings as Partial<SettingsKey>,
    first.run.settings as Partial<SettingsKey>,
  );
  if (difference !== '') {
    throw refuseRun(file, `it was made with other settings than the first (${difference} differ).`);
  }
};

/** Which cases were seen: of one listing by their number, else by their incident report ID. */
class Cases {
  private readonly byNumber = new Map<string, Seen>();
  private readonly byId = new Map<string, Seen & { readonly listing: string }>();

  /** Whether it was seen before, and is the same. */
  isKnown(each: CaseReport, listing: string, file: string): boolean {
    const hash = contentOf(each);
    const number = `${listing} ${String(each.number)}`;
    const same = this.byNumber.get(number);
    if (same !== undefined) {
      this.refuseUnlike(each, same, hash, file);
      return true;
    }
    this.byNumber.set(number, { file, hash });
    const id = each.summary.case;
    if (id === null) return false;
    const other = this.byId.get(incidentIdLook(id));
    if (other !== undefined && other.listing !== listing) {
      this.refuseUnlike(each, other, hash, file);
      return true;
    }
    this.byId.set(incidentIdLook(id), { file, hash, listing });
    return false;
  }

  private refuseUnlike(
    each: CaseReport,
    { file: first, hash: before }: Seen,
    hash: string,
    file: string,
  ): void {
    if (before === hash) return;
    throw new Failure(
      'E_MERGE',
      `${nameOf(each)}: this case stands in ${first} and in ${file}, and not alike. Leave one of them out, or check its documents together.`,
    );
  }
}

/** Reads the results once and says what is to be written. */
const surveyRuns = async (files: readonly string[]): Promise<readonly Run[]> => {
  const runs: Run[] = [];
  const cases = new Cases();
  for (const file of files) {
    let start: RunStart | undefined;
    const dropped: DroppedDecision[] = [];
    const taken = new Set<number>();
    const numbers = new Set<number>();
    let last = 0;
    for await (const part of partsOfRun(file)) {
      if ('start' in part) {
        start = part.start;
        refuseDifferent(start, runs[0]?.start ?? start, file);
      } else if ('dropped' in part) dropped.push(part.dropped);
      else if (start !== undefined) {
        if (part.case.number <= last) throw refuseRun(file, 'its cases are not in their order.');
        last = part.case.number;
        numbers.add(last);
        if (!cases.isKnown(part.case, start.run.listing, file)) taken.add(part.case.number);
      }
    }
    if (start === undefined) continue;
    runs.push({ file, start, dropped, taken, numbers });
  }
  return runs;
};

async function* casesOf({ file, taken }: Run): AsyncGenerator<CaseReport> {
  for await (const part of partsOfRun(file))
    if ('case' in part && taken.has(part.case.number)) yield part.case;
}

/** The cases of several results of one listing in the order of their numbers; one of each is held at a time. */
async function* inNumberOrder(sources: readonly AsyncGenerator<CaseReport>[]): AsyncGenerator<CaseReport> {
  const heads = await Promise.all(sources.map(async (source) => ({ source, next: await source.next() })));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next.done === true) continue;
      if (first?.next.done !== false || head.next.value.number < first.next.value.number) first = head;
    }
    if (first === undefined || first.next.done === true) return;
    yield first.next.value;
    first.next = await first.source.next();
  }
}

const groupsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const { listing } = run.start.run;
    groups.set(listing, [...(groups.get(listing) ?? []), run]);
  }
  return [...groups.values()];
};

const shardsOf = (runs: readonly Run[]): readonly Shard[] =>
  runs.flatMap(({ start }) => parseShard(start.run.shard ?? '') ?? []);

/** How many cases of one listing are in none of its results. */
const missingCount = (runs: readonly Run[]): number => {
  const inAll = runs[0]?.start.run.cases.inAll ?? 0;
  return inAll - new Set(runs.flatMap(({ numbers }) => [...numbers])).size;
};

/** What of one listing is missing, in words. */
const missingOf = (runs: readonly Run[]): string | undefined => {
  const missing = missingCount(runs);
  const shards = shardsOf(runs);
  const of = shards[0]?.of ?? 0;
  const isAllShared = shards.length === runs.length && shards.every((shard) => shard.of === of);
  const present = new Set(shards.map(({ number }) => number));
  const absent = Array.from({ length: isAllShared ? of : 0 }, (_, at) => at + 1).filter(
    (number) => !present.has(number),
  );
  if (missing === 0 && absent.length === 0) return undefined;
  const cases = `${String(missing)} of ${String(runs[0]?.start.run.cases.inAll)} cases`;
  if (absent.length === 0) return `${cases} are missing.`;
  const names = absent.map((number) => shardText({ number, of })).join(', ');
  return absent.length === 1
    ? `The share ${names} is missing, and with it ${cases}.`
    : `The shares ${names} are missing, and with them ${cases}.`;
};

const GRAVEST: readonly DroppedDecision['why'][] = ['refused', 'changed', 'gone', 'file-gone'];

/** Of two shares that did not apply a decision, the one that came nearer to it says why. */
const nearer = (one: DroppedDecision, other: DroppedDecision): DroppedDecision => {
  const difference = GRAVEST.indexOf(one.why) - GRAVEST.indexOf(other.why);
  // The same reason has a longer sentence where the rule at least found something.
  if (difference === 0) return other.sentence.length > one.sentence.length ? other : one;
  return difference < 0 ? one : other;
};

/** A decision that any of the results applied came to something; those in documents are known to one result only. */
const droppedOf = (runs: readonly Run[]): readonly DroppedDecision[] => {
  const keyOf = ({ decision }: DroppedDecision): string => JSON.stringify(decision);
  const given = (run: Run): readonly DroppedDecision[] =>
    run.dropped.filter(({ from }) => from === undefined);
  const byRun = runs.map((run) => new Map(given(run).map((each) => [keyOf(each), each])));
  const [first] = runs;
  const everywhere = (first === undefined ? [] : given(first)).flatMap((each) => {
    const all = byRun.map((known) => known.get(keyOf(each)));
    return all.every((known) => known !== undefined) ? [all.reduce(nearer)] : [];
  });
  return [...everywhere, ...runs.flatMap((run) => run.dropped.filter(({ from }) => from !== undefined))];
};

/**
 * The organisation's file of all runs. Two files can set the same and differ in how they are written: then none of them is
 * named by its SHA-256.
 */
const organisationOf = (runs: readonly Run[]): RunStart['organisation'] => {
  const [used, ...others] = runs.map(({ start }) => start.organisation);
  if (used === undefined) return undefined;
  return others.every((other) => other?.sha256 === used.sha256) ? used : without(used, 'sha256');
};

/**
 * Merges results of `check --format jsonl`: shares of one listing into what one run would have written, and results of
 * different listings one after the other. The same case twice is written once.
 *
 * @throws Failure `E_MERGE` where results were made with different settings, a case stands in two of them and not
 * alike, or a result is not whole.
 */
export const mergeRuns = async (files: readonly string[]): Promise<Merged> => {
  const runs = await surveyRuns(files);
  const groups = groupsOf(runs);
  const [first] = runs;
  if (first === undefined) throw new Failure('E_MERGE', 'There is nothing to merge.');
  const here = runs.reduce((sum, { taken }) => sum + taken.size, 0);
  const missing = groups.reduce((sum, group) => sum + missingCount(group), 0);
  const { tool, today, run } = first.start;
  const organisation = organisationOf(runs);
  const listings = groups.map(([each]) => each?.start.run.listing ?? '');
  const isOne = groups.length === 1;
  return {
    about: {
      tool,
      ...(organisation !== undefined && { organisation }),
      today,
      run: {
        settings: run.settings,
        listing: isOne ? run.listing : hashOfValue(listings),
        cases: { here, inAll: here + missing },
        ...(isOne && run.attachments !== undefined && { attachments: run.attachments }),
      },
    },
    cases: async function* () {
      let number = 0;
      for (const group of groups) {
        const sources = group.map(casesOf);
        for await (const each of inNumberOrder(sources)) {
          number += 1;
          yield isOne ? each : { ...each, number };
        }
      }
    },
    dropped: droppedOf(runs),
    missing: groups.flatMap((group) => missingOf(group) ?? []),
  };
};
