import type { Destination } from '../destination';
import { controlFinder } from './controls';
import { searchTexts } from './search-text';

/** Where a destination is in the document at this moment; undefined where nothing of it is found. */
export type Located =
  | { readonly by: 'control' | 'around'; readonly control: Word.ContentControl }
  | { readonly by: 'words' | 'heading'; readonly range: Word.Range };

interface Search {
  readonly around: Word.ContentControl | undefined;
  /** One result for each text that is searched for, best text first. */
  readonly words: readonly Word.RangeCollection[];
  /** Innermost heading first. */
  readonly headings: readonly Word.RangeCollection[];
}

const OUTSIDE = /\/(?:header|footer)\d*\.xml$|\/(?:footnotes|endnotes|comments)\.xml$/u;

/** Word's search of the body does not see headers, footers, notes and comments. */
export const isOutsideBody = ({ part }: Destination): boolean => OUTSIDE.test(part);

const search = (scope: Word.Body | Word.ContentControl | Word.Range, words: string) =>
  searchTexts(words).map((text) => {
    const found = scope.search(text, { matchCase: true });
    found.load('items/text');
    return found;
  });

const searchFor = (
  context: Word.RequestContext,
  { words, headings }: Destination,
  around: Word.ContentControl | undefined,
): Search => {
  const { body } = context.document;
  return {
    around,
    words: search(around ?? body, words),
    headings:
      around === undefined
        ? [...headings].reverse().flatMap((heading) =>
            searchTexts(heading)
              .slice(0, 1)
              .map((text) => {
                const found = body.search(text, { matchCase: true });
                found.load('items/styleBuiltIn');
                return found;
              }),
          )
        : [],
  };
};

/** A heading's words stand in the table of contents too, and before the heading. */
const headingOf = ({ headings }: Search): Word.Range | undefined => {
  for (const { items } of headings) {
    const real = items.find(({ styleBuiltIn }) => /^Heading\d$/u.test(styleBuiltIn));
    const found = real ?? items.find(({ styleBuiltIn }) => !/^Toc/u.test(styleBuiltIn));
    if (found !== undefined) return found;
  }
  return undefined;
};

const matchesOf = ({ words }: Search): readonly Word.Range[] =>
  words.find(({ items }) => items.length > 0)?.items ?? [];

/** Words that stand in several places are those of the destination only where a heading tells which. */
interface Several {
  readonly heading: Word.Range;
  readonly first: Word.RangeCollection;
}

const severalBelow = (context: Word.RequestContext, heading: Word.Range, words: string): Several => {
  const rest = heading.getRange('After').expandTo(context.document.body.getRange('End'));
  const found = search(rest, words);
  return { heading, first: found.at(-1) as Word.RangeCollection };
};

/**
 * Finds destinations in the body, all in the same few requests however many they are: one for the controls, where
 * any is asked for, one for the words and headings of what was not found by then, and one more where words stand in
 * several places. The results live as long as the context.
 */
export const locate = async (
  context: Word.RequestContext,
  destinations: readonly Destination[],
): Promise<readonly (Located | undefined)[]> => {
  const controls = controlFinder(context);
  const inBody = destinations.map((destination) => (isOutsideBody(destination) ? undefined : destination));
  for (const destination of inBody) {
    if (destination?.control) controls.ask(destination.control);
    destination?.around.forEach(controls.ask);
  }
  if (controls.hasAsked()) await context.sync();

  const located: (Located | undefined)[] = inBody.map((destination) => {
    const control = destination?.control && controls.at(destination.control);
    return control && { by: 'control', control };
  });
  const searches = inBody.map((destination, index) => {
    if (destination === undefined || located[index] !== undefined) return undefined;
    const around = destination.around.map(controls.at).find((control) => control !== undefined);
    return searchFor(context, destination, around);
  });
  if (searches.every((each) => each === undefined)) return located;
  await context.sync();

  const several = searches.map((each, index): Several | undefined => {
    if (each === undefined) return undefined;
    const matches = matchesOf(each);
    const [first] = matches;
    if (each.around !== undefined) {
      // Words that stand there twice may be another field's: the block is then the more honest place.
      located[index] =
        matches.length === 1 && first !== undefined
          ? { by: 'words', range: first }
          : { by: 'around', control: each.around };
      return undefined;
    }
    const heading = headingOf(each);
    if (matches.length > 1 && heading !== undefined) {
      return severalBelow(context, heading, inBody[index]?.words ?? '');
    }
    if (first !== undefined) located[index] = { by: 'words', range: first };
    else if (heading !== undefined) located[index] = { by: 'heading', range: heading };
    return undefined;
  });
  if (several.every((each) => each === undefined)) return located;
  await context.sync();
  several.forEach((each, index) => {
    if (each === undefined) return;
    const [below] = each.first.items;
    located[index] =
      below === undefined ? { by: 'heading', range: each.heading } : { by: 'words', range: below };
  });
  return located;
};
