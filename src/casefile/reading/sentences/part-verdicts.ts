import type { CaseDraft, CopyDraft, Verdict } from '../record/case-draft';
import type { FieldReading } from '../../case-file';
import type { Recorder } from '../record/recorder';
import type { Side } from './statement';
import { isNameFor, saysSame, textFor } from './verdict-fields';
import type { VerdictField } from './verdict-fields';

/** What was decided on one part of an allegation. */
interface PartVerdict {
  readonly part: string;
  readonly verdict: Verdict;
}

/** `1a`, `2.1`: a part of Allegation 1, and of Allegation 2. */
const NUMBERED_PART = /^(?<number>\d{1,3})(?<part>[a-h]|\.\d{1,2})$/;

/** More parts than any allegation has; the rest is left to the reader. */
const MOST_PARTS = 20;

/**
 * Shows what sentences say of parts of an allegation: "Allegation 1(a) is substantiated. Allegation 1(b) is not
 * substantiated." They are not one finding, so a person confirms them; a finding on the whole that says otherwise than
 * one of them is to be confirmed too.
 */
export const applyParts = (
  recorder: Recorder,
  draft: CaseDraft,
  fieldOf: (side: Side | undefined) => VerdictField | undefined,
): void => {
  for (const [copy, parts] of partsByCopy(recorder, draft)) {
    const [first] = parts;
    const field = fieldOf(first?.verdict.side);
    if (first === undefined || field === undefined) continue;
    const reading: FieldReading = {
      text: parts.map(({ part, verdict }) => `(${part}) ${textFor(verdict.said, field)}`).join('; '),
      foundBy: 'sentence',
      sureness: 'to-confirm',
      place: first.verdict.place,
    };
    const known = copy.fields[field];
    if (known === undefined || (known.text === '' && known.foundBy !== 'tag')) copy.fields[field] = reading;
    // An answer that is no finding's name says of the parts what it says already.
    else if (
      isNameFor(field, known.text) &&
      !parts.every(({ verdict }) => saysSame(known.text, textFor(verdict.said, field), field))
    ) {
      if (known.foundBy !== 'tag') copy.fields[field] = { ...known, sureness: 'to-confirm' };
      draft.further.push({ field, reading, copy });
    }
  }
};

const partsByCopy = (
  recorder: Recorder,
  draft: CaseDraft,
): ReadonlyMap<CopyDraft, readonly PartVerdict[]> => {
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  const only = allegations.length === 1 ? allegations[0] : undefined;
  const result = new Map<CopyDraft, PartVerdict[]>();
  const add = (copy: CopyDraft | undefined, part: string, verdict: Verdict): void => {
    if (copy === undefined) return;
    const known = result.get(copy) ?? [];
    result.set(copy, known);
    const isSaid = known.some((each) => each.part === part && each.verdict.said.text === verdict.said.text);
    if (!isSaid && known.length < MOST_PARTS) known.push({ part, verdict });
  };
  for (const verdict of recorder.verdicts) {
    const { subject, copy, several } = verdict;
    if (subject.which === 'part' && several === undefined) add(copy ?? only, subject.part, verdict);
    if (subject.which !== 'numbered') continue;
    for (const number of subject.numbers) {
      const { groups } = NUMBERED_PART.exec(number) ?? {};
      if (groups === undefined || recorder.copies.numbered('allegation', number) !== undefined) continue;
      const whole = recorder.copies.numbered('allegation', groups['number'] ?? '');
      add(whole, (groups['part'] ?? '').replace('.', ''), verdict);
    }
  }
  return result;
};
