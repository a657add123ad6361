import { isOtherBody } from '../sentences/where-said';
import { normalise, withoutNumbering } from '../words/normalise';
import { appendixTitle } from './asides';

/**
 * What a part of a document is in which findings are not looked for. `appendix`; `versions`: how the document came
 * about; `told`: what else is told of this case, such as its background.
 */
export type UnreadZone = 'appendix' | 'versions' | 'told';

/** Titles over what holds for every case: what is changed there is no finding of this one. */
const OF_ALL_CASES =
  /\b(?:definitions?|glossary|terms|terminology|abbreviations|acronyms|polic(?:y|ies)|procedures?|legislati(?:on|ve)|framework|standards? of proof|guidance|guidelines?|instructions?|template|forms?|(?:possible|available|types of|categories of) findings?|references|bibliography|distribution)\b/;

const VERSIONS =
  /\b(?:versions?|(?:document|revision|change|amendment|edit) (?:history|control|log|register|record)|history of (?:versions|changes|amendments))\b/;

/** Titles over other matters than this one. */
const OTHER_MATTERS =
  /\b(?:previous|prior|past|earlier|historical|historic|another|other|similar|related) (?:[^ ]+ ){0,3}(?:allegations?|investigations?|incidents?|matters?|concerns?|complaints?|notifications?|disclosures?|cases?|reports?|conduct)\b|\b(?:employment|work|family|medical|placement|behaviour|disciplinary|complaints?|care|service|client|personal|social|criminal|police) history\b|\bhistory of (?!(?:the |this )?(?:matter|case|investigation|report|review|allegations?|findings?)\b)/;

/**
 * What the place is that has these headings over it; nothing where what stands there is not of this case at all.
 *
 * @param titles the headings, with or without their numbers.
 */
export const unreadZone = (titles: readonly string[]): UnreadZone | undefined => {
  const bare = titles.map((title) => {
    const numberless = withoutNumbering(title);
    return normalise(appendixTitle(numberless) ?? numberless);
  });
  if (bare.some((title) => VERSIONS.test(title))) return 'versions';
  if (bare.some((title) => OF_ALL_CASES.test(title) || OTHER_MATTERS.test(title) || isOtherBody(title)))
    return undefined;
  return titles.some((title) => appendixTitle(withoutNumbering(title)) !== undefined) ? 'appendix' : 'told';
};
