import { placeOf } from '../../docx';
import type { DocxContent, Paragraph } from '../../docx';
import type { DocumentRule } from '../rule';
import { findPattern } from '../support/text-index';
import type { TextMatch } from '../support/text-index';
import { upToLimit } from '../support/up-to-limit';
import { isSeriousRisk } from './matter';
import { writtenByAuthor } from './written-words';

/** Lower case on purpose: “May” is a month. */
const POSSIBLE = /\b(?:may|might|could|possibl[ey]|possibility|potential(?:ly)?|conceivably)\b(?! not\b)/g;

/** Harm in the same sentence, not far from the word of possibility. */
const HARM =
  /\b(?:harm\w*|hurt|injur\w+|dies?|died|dying|deaths?|killed|fatal\w*|danger\w*|risks?|unsafe|assault\w*|overdos\w+)\b/i;

/** The paragraph weighs how likely it was, which is what is asked for. */
const WEIGHED = /\b(?:un)?likel(?:y|ihood)\b|\bprobab(?:le|ly|ility)\b/i;

const REACH = 120;

const sentenceAround = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start, start + REACH);
  return (
    before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1) +
    (after.split(/[.;?!]/)[0] ?? '')
  );
};

/** The first place in each paragraph where harm is argued from what is possible. */
const argumentsFromPossibility = (
  content: DocxContent,
  isWritten: (match: TextMatch) => boolean,
): readonly TextMatch[] => {
  const found: TextMatch[] = [];
  /** Whether the paragraph may still be reported; asked once of each, because one may be very long. */
  const open = new Map<Paragraph, boolean>();
  for (const match of findPattern(content, POSSIBLE)) {
    const paragraph = match.part.paragraphs[match.paragraph];
    if (paragraph === undefined) continue;
    const isOpen = open.get(paragraph) ?? !WEIGHED.test(paragraph.text);
    const argues = isOpen && HARM.test(sentenceAround(paragraph.text, match.start)) && isWritten(match);
    open.set(paragraph, isOpen && !argues);
    if (argues) found.push(match);
  }
  return found;
};

const FIX =
  'Say what makes serious harm reasonably likely, so that someone else in the same position would see it too, or choose another incident type.';

/** Serious risk argued from what may happen, where the question is what is likely. */
export const wordingPossibilityAsLikelihood: DocumentRule = {
  id: 'wording-possibility-as-likelihood',
  group: 'wording',
  about: 'document',
  severity: 'warning',
  description: 'Serious risk is argued from what is likely, not from what may, might or could happen.',
  source: {
    document: 'cims-review-faq',
    where: 'Incident type: ‘reasonably likely’ and the serious risk incident type',
  },
  standing: 'stated',
  *check(context) {
    const { content, caseFile } = context.document;
    // A plan speaks of risks to the investigation; it argues no incident type.
    if (caseFile.kind.value === 'investigation-plan' || !isSeriousRisk(context)) return;
    yield* upToLimit(
      argumentsFromPossibility(content, writtenByAuthor(context)),
      ({ part, paragraph, text }) => ({
        message: `Serious harm is argued here from what is possible (“${text}”), and serious risk asks what is likely.`,
        fix: FIX,
        place: placeOf(part, paragraph),
      }),
      ({ part, paragraph }, count) => ({
        message: `Serious harm is argued from what is possible in ${count} more paragraphs, the first of them here.`,
        fix: FIX,
        place: placeOf(part, paragraph),
      }),
    );
  },
};
