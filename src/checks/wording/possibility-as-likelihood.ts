import { placeOf } from '../../docx';
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

const arguesFromPossibility = ({ part, paragraph, start }: TextMatch): boolean => {
  const text = part.paragraphs[paragraph]?.text ?? '';
  return !WEIGHED.test(text) && HARM.test(sentenceAround(text, start));
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
    const isWritten = writtenByAuthor(context);
    const seen = new Set<object>();
    const found: TextMatch[] = [];
    for (const match of findPattern(content, POSSIBLE)) {
      const paragraph = match.part.paragraphs[match.paragraph];
      if (
        paragraph === undefined ||
        seen.has(paragraph) ||
        !arguesFromPossibility(match) ||
        !isWritten(match)
      )
        continue;
      seen.add(paragraph);
      found.push(match);
    }
    yield* upToLimit(
      found,
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
