import { foldName } from '../../../src/policy';
import { withDraft, type KeptState } from '../../session/kept-state';

/** A rationale that is typed and not yet in the document. */
export interface RationaleDraft {
  readonly text: string;
  /** What the document said when the typing began: where it says something else now, somebody is asked. */
  readonly base: string;
  /** The allegation it was typed for, in the document's words: numbers shift when a block is added above. */
  readonly statement: string;
}

export interface KeptDraft extends RationaleDraft {
  /** Its key in `KeptState.drafts`. */
  readonly key: string;
}

type Drafts = KeptState['drafts'];
interface Place {
  readonly number: number;
  readonly statement: string;
}

const PREFIX = 'outcomes:rationale:';

/** Reads what {@link withRationale} kept. */
export const readDraft = (key: string, value: string): KeptDraft | undefined => {
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { text, base, statement } = parsed as Record<string, unknown>;
    return typeof text === 'string' && typeof base === 'string' && typeof statement === 'string'
      ? { key, text, base, statement }
      : undefined;
  } catch {
    // Whatever stands there was not written here; as a text it is still somebody's.
    return { key, text: value, base: '', statement: '' };
  }
};

const all = (drafts: Drafts): readonly KeptDraft[] =>
  Object.entries(drafts)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, value]) => readDraft(key, value) ?? []);

const numberOf = ({ key }: KeptDraft): number => Number(key.slice(PREFIX.length).split(':')[0]);

/** Which draft belongs to which allegation, by its number; and those of which that cannot be said. */
export interface AssignedDrafts {
  readonly byNumber: ReadonlyMap<number, KeptDraft>;
  readonly orphans: readonly KeptDraft[];
}

const sameWords = (a: string, b: string): boolean => foldName(a) !== '' && foldName(a) === foldName(b);

/**
 * A draft belongs to the allegation in whose words it was typed; else to the one of its number, as long as the words of
 * one of the two are empty: other words there mean that another allegation stands there now.
 */
export const assignDrafts = (drafts: Drafts, allegations: readonly Place[]): AssignedDrafts => {
  const byNumber = new Map<number, KeptDraft>();
  const orphans: KeptDraft[] = [];
  for (const draft of all(drafts)) {
    const free = allegations.filter(({ number }) => !byNumber.has(number));
    const home =
      free.find(
        ({ number, statement }) => number === numberOf(draft) && sameWords(statement, draft.statement),
      ) ??
      free.find(({ statement }) => sameWords(statement, draft.statement)) ??
      free.find(
        ({ number, statement }) =>
          number === numberOf(draft) && (foldName(statement) === '' || foldName(draft.statement) === ''),
      );
    if (home === undefined) orphans.push(draft);
    else byNumber.set(home.number, draft);
  }
  return { byNumber, orphans };
};

/** A key that no other draft has. */
const freeKey = (drafts: Drafts, number: number): string => {
  const first = `${PREFIX}${number}`;
  let key = first;
  for (let more = 2; Object.hasOwn(drafts, key); more += 1) key = `${first}:${more}`;
  return key;
};

/** Keeps what is typed; under the key of the draft that is gone on with, else under a new one. */
export const withRationale = (
  kept: KeptState,
  number: number,
  draft: RationaleDraft,
  previous?: KeptDraft,
): KeptState => {
  const key = previous?.key ?? freeKey(kept.drafts, number);
  const { text, base, statement } = draft;
  return withDraft(kept, key, JSON.stringify({ text, base, statement }));
};

/** Two texts that stand the same in a document: line ends and white space at the ends do not count. */
export const sameText = (a: string, b: string): boolean => tidy(a) === tidy(b);

const tidy = (text: string): string =>
  text
    .replace(/\r\n?|\v/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
