import type { Layout, LayoutEntry } from '../../../policy';
import { keyOf } from './learn-layout';
import type { Learned } from './learn-layout';

/** A layout learned anew, put together with the one that the organisation has. */
export interface MergedLayout {
  readonly layout: Layout;
  readonly added: readonly LayoutEntry[];
  /** Entries of the organisation's that mean something else than is proposed now: theirs stand. */
  readonly kept: readonly LayoutEntry[];
  /** Entries that are no longer in the template and that somebody had given a meaning: they stay. */
  readonly missing: readonly LayoutEntry[];
  /** Entries that are no longer in the template and that meant nothing: they are taken out. */
  readonly takenOut: readonly LayoutEntry[];
  /** True where it was confirmed, and now holds something that nobody has looked at, or is of another kind. */
  readonly losesConfirmation: boolean;
}

/**
 * Puts what was learned anew together with the layout of that name. What a person wrote stands, whatever is proposed
 * now: an entry that is there keeps its meaning, and so does one that the template no longer has.
 */
export const mergeLayouts = (known: Layout, learned: Learned): MergedLayout => {
  const byKey = new Map(known.entries.map((entry) => [keyOf(entry), entry]));
  const inTemplate = new Set(learned.proposals.map(({ found }) => keyOf(found)));
  const proposed = new Map(learned.layout.entries.map((entry) => [keyOf(entry), entry]));
  const added = learned.layout.entries.filter((entry) => !byKey.has(keyOf(entry)));
  const kept = known.entries.filter((entry) => {
    const now = proposed.get(keyOf(entry));
    return now !== undefined && now.means.join() !== entry.means.join();
  });
  const gone = known.entries.filter((entry) => !inTemplate.has(keyOf(entry)));
  const missing = gone.filter(({ means }) => means.length > 0);
  const takenOut = gone.filter(({ means }) => means.length === 0);
  // An entry was confirmed for documents of the layout's kind, and of another it may mean something else.
  const isNew = known.kind !== learned.layout.kind || added.some(({ means }) => means.length > 0);
  const losesConfirmation = known.confirmed !== undefined && isNew;
  const ofTemplate = learned.proposals.flatMap(
    (proposal) => byKey.get(keyOf(proposal.found)) ?? proposed.get(keyOf(proposal.found)) ?? [],
  );
  const { confirmed, ...rest } = known;
  const layout: Layout = {
    ...rest,
    kind: learned.layout.kind,
    ...(confirmed !== undefined && !losesConfirmation && { confirmed }),
    entries: [...ofTemplate, ...missing],
  };
  return { layout, added, kept, missing, takenOut, losesConfirmation };
};
