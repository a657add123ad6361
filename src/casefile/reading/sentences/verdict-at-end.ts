import { ownWords } from '../words/quoted';
import { readBareVerdict } from './statement';
import type { Side } from './statement';
import { mayHoldVerdict, withoutMarksOfNames } from './verdict-names';
import type { Said } from './verdict-names';

/** What is alleged, and what stands behind it on the same line of what was found. */
export interface EndingVerdict {
  readonly rest: string;
  readonly said: Said;
  readonly side?: Side;
}

/** The longest end of a text in which a verdict is looked for. */
const END_LIMIT = 160;

const NOUN = '(?:findings?|outcomes?|conclusions?|determinations?|decisions?|results?)';

/** What may set a verdict off from the words of the allegation, the most telling first. */
const MARKS: readonly RegExp[] = [
  // "… Finding: Substantiated", "… – CIMS outcome: not substantiated"
  new RegExp(
    `(?:^|[\\s;.,(\\[])(?:the )?(?:(?<side>rcs|reportable conduct|cims) )?(?:(?:overall|final|investigation|our) )?${NOUN}\\s{0,3}[:–—\\t-]\\s{0,3}(?<verdict>[^:]{4,80})$`,
    'i',
  ),
  // "… – SUBSTANTIATED", "…⇥Substantiated"
  /(?:\s[–—-]\s{1,3}|\s?[–—]\s?|\s{0,3}\t\s{0,3}|\s{3,5})(?<verdict>[^\t–—]{4,80}(?:[–—][^\t]{4,60})?)$/,
  // "… (Substantiated)"
  /\s?[([](?<verdict>\p{Lu}[^()[\]]{4,80})[)\]]\.?$/u,
  // "Example Person hit Sample Client One. Substantiated."
  /[.!]\s{1,3}(?<verdict>\p{Lu}[^.!]{4,80})\.?$/u,
];

/** "that the complaint was – unfounded", "if – substantiated": the verdict is a part of what is said before it. */
const GOES_ON =
  /\b(?:is|are|was|were|be|been|being|as|if|or|and|not|that|whether|called|said|says|wrote|claimed|told|means?)\s*[–—:,-]?$/i;

const PART_LIMIT = 30;
const PART_ALONE = /^\W*(?:(?:allegation|part|limb|particular|element) )?\d{0,2}\W{0,2}[a-h\d]?\W*$/i;

/** "Draft finding", "Police –": what follows is no finding of the report. */
const NOT_OURS =
  /\b(?:preliminary|drafts?|proposed|recommended|suggested|initial|interim|provisional|previous|prior|earlier|police|court|child protection|possible|likely|expected)(?: (?:findings?|outcomes?|conclusions?|determinations?|decisions?|results?|assessment|view|opinion|recommendation))?$/i;

/**
 * The verdict at the end of an allegation's own words: "Example Person hit Sample Client One – SUBSTANTIATED". Nothing
 * where it stands in quotation marks, is one of several, or goes on with the sentence before it.
 */
export const verdictAtEnd = (text: string): EndingVerdict | undefined => {
  const trimmed = text.trimEnd();
  const end = trimmed.slice(-END_LIMIT);
  if (!mayHoldVerdict(end) || end.endsWith('?')) return undefined;
  const own = ownWords(withoutMarksOfNames(trimmed)).slice(-END_LIMIT);
  for (const mark of MARKS) {
    const match = mark.exec(own);
    const { verdict = '', side } = match?.groups ?? {};
    const said = match === null ? undefined : readBareVerdict(verdict, 'whole');
    if (match === null || said === undefined) continue;
    const rest = trimmed
      .slice(0, trimmed.length - own.length + match.index)
      .trim()
      .replace(/[\s–—:;,-]+$/, '');
    // "1(b) – substantiated" on a line of its own below is of a part of it.
    const line = rest.slice(rest.lastIndexOf('\n') + 1);
    if (line !== rest && line.length <= PART_LIMIT && PART_ALONE.test(line)) return undefined;
    if (rest === '' || GOES_ON.test(rest) || NOT_OURS.test(rest) || mayHoldVerdict(rest.slice(-END_LIMIT)))
      return undefined;
    return {
      rest: /^[.!]/.test(match[0]) ? `${rest}.` : rest,
      said,
      ...(side !== undefined && { side: side.toLowerCase() === 'cims' ? 'cims' : 'rcs' }),
    };
  }
  return undefined;
};
