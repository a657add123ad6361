import { placeOf } from '../../docx';
import type { DocxPart, Paragraph } from '../../docx';
import type { WordingEntry } from '../../policy';
import type { CheckContext, RuleFinding } from '../rule';
import { findPhrases } from '../support/text-index';
import type { TextMatch } from '../support/text-index';
import { upToLimit } from '../support/up-to-limit';
import { writtenByAuthor } from './written-words';

/** People write the space in a phrase in several ways. */
const SPACES = [' ', '\u00a0', '  ', '-'];

const spellings = (phrase: string): readonly string[] =>
  SPACES.slice(0, phrase.includes(' ') ? SPACES.length : 1).map((space) =>
    phrase.toLowerCase().replaceAll(' ', space),
  );

interface WordPlace {
  readonly part: DocxPart;
  readonly paragraph: number;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s\u00a0-]+/g, ' ');

/** The places of each word form, a paragraph once, in the order in which the forms are listed. */
const placesByForm = (
  { document, definition }: Pick<CheckContext, 'document' | 'definition'>,
  phrases: readonly string[],
  passes: (match: TextMatch) => boolean,
): ReadonlyMap<string, readonly WordPlace[]> => {
  const isWritten = writtenByAuthor({ ...(definition && { definition }) });
  const found = new Map(phrases.map((phrase) => [plain(phrase), new Map<Paragraph, WordPlace>()]));
  for (const match of findPhrases(document.content, phrases.flatMap(spellings))) {
    const paragraph = match.part.paragraphs[match.paragraph];
    if (paragraph === undefined || !isWritten(match) || !passes(match)) continue;
    found.get(plain(match.text))?.set(paragraph, match);
  }
  const rank = ({ part, paragraph }: WordPlace): number =>
    document.content.parts.indexOf(part) * 1e9 + paragraph;
  return new Map(
    [...found]
      .filter(([, places]) => places.size > 0)
      .map(([form, places]) => [form, [...places.values()].sort((a, b) => rank(a) - rank(b))]),
  );
};

/**
 * One finding for each paragraph that has a word of the entry, up to a limit for each form of the word. `passes` may
 * let a match stand, for example in the name of a law or a body.
 */
export function* wordFindings(
  context: Pick<CheckContext, 'document' | 'definition'>,
  { avoid, instead, source, standing }: WordingEntry,
  passes: (match: TextMatch) => boolean = () => true,
): Iterable<RuleFinding> {
  const fix = `Write ${instead} instead, or put the words in quotation marks where somebody else said them.`;
  for (const [form, places] of placesByForm(context, avoid, passes)) {
    const finding = ({ part, paragraph }: WordPlace, message: string): RuleFinding => ({
      message,
      fix,
      place: placeOf(part, paragraph),
      source,
      standing,
    });
    yield* upToLimit(
      places,
      (place, index) =>
        finding(
          place,
          places.length === 1
            ? `The wording “${form}” is used here.`
            : `The wording “${form}” is used here (paragraph ${index + 1} of ${places.length} with it).`,
        ),
      (place, count) =>
        finding(place, `The wording “${form}” is used in ${count} more paragraphs, the first of them here.`),
    );
  }
}
