import type { List, Numbering } from '../numbering';
import type { OpenParagraph } from './open';
import type { ListCounter } from './list-counter';

/** What is known of a story where one of its paragraphs ends. */
interface Counted {
  /** How many deletions and moves away are open. */
  readonly removed: number;
  readonly numbering: Numbering;
  readonly counter: ListCounter;
}

/**
 * Word counts a paragraph that is empty, but not one that is hidden, mark and all. Without its mark, text that is left
 * of a deleted paragraph is the beginning of the next, which has the number.
 */
const isCounted = ({ removed }: Counted, { text, mark, markHidden, style }: OpenParagraph): boolean => {
  if (removed > 0 || mark?.kind === 'deletion' || mark?.kind === 'move-from') return false;
  return text !== '' || !(markHidden || style?.hidden === true);
};

/** The level that a paragraph has in its list: what it says itself, else what its style or the list says. */
const levelIn = (list: List, { numId, listLevel, style }: OpenParagraph): number => {
  if (listLevel !== undefined) return listLevel;
  const named =
    numId === undefined ? style?.numbering?.styles.find((id) => list.levelOfStyle.has(id)) : undefined;
  return (named === undefined ? style?.numbering?.level : list.levelOfStyle.get(named)) ?? 0;
};

/** Counts a paragraph in its list, if it is in one. @returns its number as Word shows it. */
export const numberOf = (story: Counted, open: OpenParagraph): string | undefined => {
  const numId = open.numId ?? open.style?.numbering?.numId;
  if (numId === undefined || numId === '0') return undefined;
  const list = story.numbering.get(numId);
  if (list === undefined || !isCounted(story, open)) return undefined;
  return story.counter.next(list, levelIn(list, open));
};
