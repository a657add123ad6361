import type { DocxContent } from '../../../docx';
import type { FieldName } from '../../../template';
import { nameWords } from '../../case/person-name';
import type { FieldReadings } from '../../case-file';
import { readCase } from '../../read-case';
import { isWording } from '../../reading/headings/items';
import { ownFreeText } from '../../reading/words/prompts';
import { mayBeName } from './label-text';

/** Fields in which a person is named. */
const NAME_FIELDS: readonly FieldName[] = [
  'manager.name',
  'client.name',
  'subject.name',
  'interview.person',
  'plan.endorsedBy',
  'recommendation.owner',
  'endorsement.name',
];

/** What a document gives away of people, so that none of it goes into a layout. */
export interface People {
  /** Whether it names somebody, tells of a day or words an allegation: an empty template does not. */
  readonly isToldOf: boolean;
  /** Whether words hold a name that the document gives where it asks for one. */
  readonly areIn: (words: string) => boolean;
}

/** Looks through a document for people: what it names where it asks for a name, and what it tells in prose. */
export const peopleIn = (content: DocxContent): People => {
  const { fields, groups } = readCase(content);
  const all: readonly FieldReadings[] = [
    fields,
    ...Object.values(groups).flatMap((copies) => copies.map((copy) => copy.fields)),
  ];
  const names = all
    .flatMap((each) => NAME_FIELDS.map((field) => each[field]?.text ?? ''))
    .filter((text) => mayBeName(text.trim()));
  const known = new Set(names.flatMap(nameWords));
  return {
    isToldOf: names.length > 0 || tellsOfSomething(content),
    areIn: (words) => holdsTwo(nameWords(words), known) || isSomebodys(words, known),
  };
};

const ON_A_DAY =
  /\b[Oo]n (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/;

/** Of each paragraph no more is looked at: the words of an allegation stand at its beginning. */
const LOOK_AT = 1_000;

const tellsOfSomething = ({ parts }: DocxContent): boolean =>
  parts.some(({ paragraphs }) =>
    paragraphs.some(({ text }) => {
      const own = ownFreeText(text.slice(0, LOOK_AT));
      // "It is alleged that [name] …" is what a template says.
      return (
        ON_A_DAY.test(own) || (isWording(own) && own === text.slice(0, LOOK_AT).trim() && !/[[<…_]/.test(own))
      );
    }),
  );

const holdsTwo = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.some((word, at) => known.has(word) && known.has(words[at + 1] ?? ''));

/** "Sample’s account": one word of a name, where it says whose something is. */
const isSomebodys = (words: string, known: ReadonlySet<string>): boolean =>
  [...words.matchAll(/(\p{Lu}\p{L}*)[’']s?(?!\p{L})/gu)].some(([, owner = '']) =>
    nameWords(owner).some((word) => known.has(word)),
  );
