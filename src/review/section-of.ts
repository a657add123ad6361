import type { CaseFile, SectionReading } from '../casefile';
import { definitionFor } from '../checks';
import type { Place } from '../docx';

/** From this length on the first words of a place may be less than its whole line. */
const CUT = 100;

const begins = (heading: string, words: string): boolean => {
  const line = heading.replace(/\s+/gu, ' ').trim();
  return line === words || (words.length >= CUT && line.startsWith(words));
};

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((heading, index) => heading === other[index]);

/** Whether a place is the beginning of a section, or stands under its heading, or under no heading since it began. */
const isUnder = (place: Place, { place: start, foundBy }: SectionReading): boolean => {
  if (start === undefined || start.part !== place.part || start.paragraph > place.paragraph) return false;
  if (start.paragraph === place.paragraph) return true;
  return (
    place.headings.some((heading) => begins(heading, start.excerpt)) ||
    (foundBy === 'tag' && areSame(place.headings, start.headings))
  );
};

const fromTheEnd = (sections: readonly SectionReading[]): readonly SectionReading[] =>
  [...sections].sort((a, b) => (b.place?.paragraph ?? -1) - (a.place?.paragraph ?? -1));

/**
 * The section of a document that a place stands in: the title of the template's section, whatever the document calls it,
 * else the outermost heading above. Undefined where there is neither.
 *
 * A section is known by its first words, which are those of its heading: what a case file keeps is enough, so that a
 * report can name the section when the document itself is no longer held.
 */
export const sectionOf = (caseFile: CaseFile, place: Place): string | undefined => {
  const asked = definitionFor({ caseFile })?.sections ?? [];
  const holding = fromTheEnd(caseFile.sections).find((section) => isUnder(place, section));
  return asked.find(({ name }) => name === holding?.name)?.title ?? place.headings[0];
};
