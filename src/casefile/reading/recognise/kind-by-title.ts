import type { DocxContent } from '../../../docx';
import { DEFINITIONS } from '../../../template';
import type { TemplateDefinition, TemplateKind } from '../../../template';
import type { DocumentKind, Recognised } from '../../case-file';
import { makeLookup } from '../words/lookup';
import type { Lookup } from '../words/lookup';
import { normalise, withoutNumbering } from '../words/normalise';
import { because } from './because';
import { otherKindOfTitle } from './other-kinds';
import { titleLines } from './title-lines';
import type { TitleLine } from './title-lines';

interface TitlePhrase {
  readonly kind: TemplateKind;
  readonly phrase: string;
}

const titlePhrases = (definition: TemplateDefinition): readonly TitlePhrase[] =>
  [definition.title, ...definition.synonyms].map((text) => ({
    kind: definition.kind,
    phrase: normalise(text),
  }));

/** The longest first: "CIMS incident investigation plan" says more than "investigation plan". */
const TITLE_PHRASES = Object.values(DEFINITIONS)
  .flatMap(titlePhrases)
  .sort((a, b) => b.phrase.length - a.phrase.length);

/**
 * Which kind a document's title says.
 *
 * @param doubtful whether a heading counts that may be a section of another kind of document.
 */
export const kindByTitle = (content: DocxContent, doubtful = false): Recognised<DocumentKind> | undefined => {
  const lookup = makeLookup();
  let schemeAbove = false;
  const lines = [...titleLines(content)];
  for (const [index, line] of lines.entries()) {
    if (line.mayBeOther && otherKindOfTitle(line.text) !== undefined) {
      return because('unknown', `Its title “${line.text.trim()}” is that of another kind of document.`);
    }
    if (!doubtful && line.isHeading && isSectionElsewhere(line.text, lookup)) continue;
    const below = line.where === 'start' ? lines[index + 1] : undefined;
    const schemeBelow = below?.isSubtitle === true && isOfTheScheme(normalise(below.text));
    const kind = kindOfTitle(line, schemeAbove || schemeBelow, lookup);
    schemeAbove = line.where === 'start' && isOfTheScheme(normalise(line.text));
    if (kind !== undefined) {
      return { value: kind, because: `Its title or a heading near its start is “${line.text.trim()}”.` };
    }
  }
  return undefined;
};

/** "Investigation plan" is the title of a plan, and of a section of a report. */
const isSectionElsewhere = (text: string, lookup: Lookup): boolean => {
  const title = normalise(withoutNumbering(text));
  const kind = TITLE_PHRASES.find(({ phrase }) => phrase === title)?.kind;
  return kind !== undefined && lookup(text)?.sections.some((section) => section.kind !== kind) === true;
};

const REPORTABLE_CONDUCT = /\b(?:reportable (?:conduct|allegations?)|rcs)\b/;

const isOfTheScheme = (title: string): boolean => REPORTABLE_CONDUCT.test(title) && !/\bcims\b/.test(title);

/** @param schemeAbove whether the line above names the scheme: a title may take two lines. */
const kindOfTitle = (line: TitleLine, schemeAbove: boolean, lookup: Lookup): DocumentKind | undefined => {
  const { text, where } = line;
  const title = normalise(text);
  const known = TITLE_PHRASES.find(({ phrase }) =>
    where === 'start' ? ` ${title} `.includes(` ${phrase} `) : title === phrase,
  );
  const isOurs =
    known !== undefined && (known.phrase.includes('cims') || known.kind !== 'investigation-report');
  if (isOurs) return known.kind;
  const isReport = where === 'start' ? /\b(?:report|investigation)\b/ : /\breport\b/;
  const isSchemes = schemeAbove ? known !== undefined : isOfTheScheme(title) && lookup(text) === undefined;
  if (isSchemes && where !== 'sentence' && isReport.test(title)) return 'rcs-investigation-report';
  return known?.kind;
};
