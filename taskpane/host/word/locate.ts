import type { Destination } from '../destination';
import { controlFinder } from './controls';
import { searchTexts } from './search-text';

/** Where a destination is in the document at this moment. */
export type Located =
  | { readonly by: 'control' | 'around'; readonly control: Word.ContentControl }
  | { readonly by: 'words' | 'heading'; readonly range: Word.Range };

/** What is being searched for: one result for each text, best text first. */
interface Search {
  readonly destination: Destination;
  readonly around: Word.ContentControl | undefined;
  readonly words: readonly Word.RangeCollection[];
  /** Innermost heading first. */
  readonly headings: readonly Word.RangeCollection[];
}

/** Words that stand in several places, with the heading that tells which of them are meant. */
interface Below {
  readonly heading: Word.Range;
  readonly words: readonly Word.RangeCollection[];
}

const OUTSIDE = /\/(?:header|footer)\d*\.xml$|\/(?:footnotes|endnotes|comments)\.xml$/u;

/** Word's search of the body does not see headers, footers, notes and comments. */
export const isOutsideBody = ({ part }: Destination): boolean => OUTSIDE.test(part);

type Scope = Word.Body | Word.ContentControl | Word.Range;

const searchFor = (scope: Scope, texts: readonly string[]): readonly Word.RangeCollection[] =>
  texts.map((text) => {
    const found = scope.search(text, { matchCase: true });
    // The style tells a heading from its line in the table of contents.
    found.load('items/styleBuiltIn');
    return found;
  });

const startSearch = (
  { body }: Word.Document,
  destination: Destination,
  around: Word.ContentControl | undefined,
): Search => ({
  destination,
  around,
  words: searchFor(around ?? body, searchTexts(destination.words)),
  headings:
    around === undefined
      ? searchFor(
          body,
          [...destination.headings].reverse().flatMap((heading) => searchTexts(heading).slice(0, 1)),
        )
      : [],
});

/** The places of the best text that was found at all. */
const hitsOf = (words: readonly Word.RangeCollection[]): readonly Word.Range[] =>
  words.find(({ items }) => items.length > 0)?.items ?? [];

/** A heading's words stand in the table of contents too, and before the heading. */
const headingOf = ({ headings }: Search): Word.Range | undefined => {
  for (const { items } of headings) {
    const found =
      items.find(({ styleBuiltIn }) => /^Heading\d$/u.test(styleBuiltIn)) ??
      items.find(({ styleBuiltIn }) => !/^Toc/u.test(styleBuiltIn));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a search found; words that stand several times are looked for again, below their heading. */
const settle = ({ body }: Word.Document, search: Search): Located | Below | undefined => {
  const { around, words, destination } = search;
  const hits = hitsOf(words);
  const [first] = hits;
  if (around !== undefined) {
    // Words that stand there twice may be another field's: the block is then the more honest place.
    return hits.length === 1 && first !== undefined
      ? { by: 'words', range: first }
      : { by: 'around', control: around };
  }
  const heading = headingOf(search);
  if (hits.length > 1 && heading !== undefined) {
    const rest = heading.getRange('After').expandTo(body.getRange('End'));
    return { heading, words: searchFor(rest, searchTexts(destination.words)) };
  }
  if (first !== undefined) return { by: 'words', range: first };
  return heading && { by: 'heading', range: heading };
};

const settleBelow = ({ heading, words }: Below): Located => {
  const [first] = hitsOf(words);
  return first === undefined ? { by: 'heading', range: heading } : { by: 'words', range: first };
};

const isBelow = (found: Located | Below | undefined): found is Below =>
  found !== undefined && 'heading' in found;

/**
 * Finds destinations in the body, all in the same few requests however many they are: one for the controls, where
 * any is asked for, one for the words and headings of what was not found by then, and one more where words stand in
 * several places. Gives undefined for each that is not found. The results live as long as the context.
 */
export const locate = async (
  context: Word.RequestContext,
  destinations: readonly Destination[],
): Promise<readonly (Located | undefined)[]> => {
  const { document } = context;
  const controls = controlFinder(context);
  const inBody = destinations.filter((destination) => !isOutsideBody(destination));
  for (const { control, around } of inBody) [...(control ? [control] : []), ...around].forEach(controls.ask);
  if (controls.hasAsked()) await context.sync();

  const found = new Map<Destination, Located | Below | undefined>();
  const searches: Search[] = [];
  for (const destination of inBody) {
    const control = destination.control && controls.at(destination.control);
    const around = destination.around.map(controls.at).find((each) => each !== undefined);
    if (control !== undefined) found.set(destination, { by: 'control', control });
    else searches.push(startSearch(document, destination, around));
  }
  if (searches.length > 0) await context.sync();

  for (const search of searches) found.set(search.destination, settle(document, search));
  if ([...found.values()].some(isBelow)) await context.sync();

  return destinations.map((destination) => {
    const place = found.get(destination);
    return isBelow(place) ? settleBelow(place) : place;
  });
};
