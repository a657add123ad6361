import { excerptOf } from '../place';
import type { OpenControl } from '../story/open';
import type { Body } from './body';
import { tagEndingAt } from './markup';
import type { CommentPlace } from './types';
import type { Carrier } from './watch';

/** Where words stand in the text of a paragraph. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/** Words are looked for in a paragraph of up to some 30 pages; in a longer one the whole is commented on. */
const LONGEST_SEARCHED = 100_000;

const keyOf = (paragraph: number, tag: string): string => `${String(paragraph)} ${tag}`;

const byPlace = (controls: readonly OpenControl[]): ReadonlyMap<string, readonly OpenControl[]> => {
  const found = new Map<string, OpenControl[]>();
  for (const control of controls) {
    if (control.start === undefined || control.tag === '') continue;
    const key = keyOf(control.from, control.tag);
    const known = found.get(key);
    if (known === undefined) found.set(key, [control]);
    else known.push(control);
  }
  return found;
};

/** The first of the ends for which `isReached` holds; it holds for all after one for which it does. */
const firstEnd = ({ ends }: Carrier, isReached: (end: Carrier['ends'][number]) => boolean): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const end = ends[middle];
    if (end !== undefined && isReached(end)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where a paragraph's content ends; one tag has none. */
const contentEnd = (text: string, { openTo, closeTo }: Carrier): number =>
  openTo === closeTo ? openTo : tagEndingAt(text, closeTo).from;

/**
 * Where in a carrier's content a comment's range begins and ends, as places in the part's text: round the control or
 * the words that the place names, as narrow as can be had without cutting what stands there, else the whole paragraph.
 */
export const ranger = ({
  story,
}: Body): ((text: string, carrier: Carrier, place: CommentPlace | undefined) => Words) => {
  const controls = byPlace(story.controls);

  const wordsAt = (index: number, { tag, excerpt }: CommentPlace): Words | undefined => {
    const text = story.paragraphs[index]?.text ?? '';
    const tagged = tag === undefined ? [] : (controls.get(keyOf(index, tag)) ?? []);
    const control =
      tagged.find(({ start, end }) => excerptOf(text.slice(start, end)) === excerpt) ?? tagged[0];
    if (control?.start !== undefined && control.end !== undefined)
      return { from: control.start, to: control.end };
    if (excerpt === undefined || excerpt === '' || excerpt === excerptOf(text)) return undefined;
    const from = text.length > LONGEST_SEARCHED ? -1 : text.indexOf(excerpt);
    return from === -1 ? undefined : { from, to: from + excerpt.length };
  };

  return (text, carrier, place) => {
    const whole = { from: carrier.contentFrom, to: contentEnd(text, carrier) };
    const words = place === undefined ? undefined : wordsAt(carrier.index, place);
    if (words === undefined) return whole;
    const { ends } = carrier;
    const before = firstEnd(carrier, ({ length }) => length > words.from) - 1;
    const from = ends[before]?.at ?? whole.from;
    const after = firstEnd(carrier, ({ length, at }) => length >= words.to && at > from);
    return { from, to: ends[after]?.at ?? whole.to };
  };
};
