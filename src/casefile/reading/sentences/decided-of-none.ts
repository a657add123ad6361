import { placeOf } from '../../../docx';
import type { Place } from '../../../docx';
import type { CaseDraft, Verdict } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import type { Subject } from './subjects';
import { saysSame, VERDICT_FIELDS } from './verdict-fields';

/** More than anybody reads. */
const MOST_TOLD = 100;

/**
 * Where a document decides an allegation of which nobody can tell which one it is: by a number that none has, of more
 * allegations than there are, or outside them all. Nothing is taken from there, so a person is told.
 */
export const decidedOfNone = (recorder: Recorder, draft: CaseDraft): readonly Place[] => {
  const { part, verdicts, later, strays } = recorder;
  if (part.kind !== 'body') return [];
  const count = draft.copies.filter(({ group }) => group === 'allegation').length;
  const stated = [...verdicts, ...later]
    .filter((each) => isOfNone(each, count, recorder))
    .map(({ place }) => place);
  const stray = strays
    .filter(({ text }) => !isSaidOfAll(text, draft))
    .map(({ paragraph }) => placeOf(part, paragraph));
  const byParagraph = new Map(
    [...stated, ...stray].map((place): [number, Place] => [place.paragraph, place]),
  );
  return [...byParagraph.values()].sort((a, b) => a.paragraph - b.paragraph).slice(0, MOST_TOLD);
};

const isOfNone = (
  { subject, several }: Pick<Verdict, 'subject' | 'several'>,
  count: number,
  recorder: Recorder,
): boolean => {
  if (subject.which === 'numbered') return namesUnknown(subject, recorder);
  if (subject.which !== 'all' && subject.which !== 'none') return false;
  return subject.count !== undefined && subject.count > count && several === undefined;
};

/** Whether a number is that of no allegation; "1(a)" is a part of Allegation 1. */
const namesUnknown = ({ numbers }: Extract<Subject, { which: 'numbered' }>, { copies }: Recorder): boolean =>
  numbers.some((number) => {
    const whole = /^\d+(?=[a-z.])/.exec(number)?.[0];
    return [number, whole].every(
      (each) => each === undefined || copies.allNumbered('allegation', each).length === 0,
    );
  });

/** Whether every allegation was decided so: then it does not matter which one is meant. */
const isSaidOfAll = (text: string, { copies }: CaseDraft): boolean =>
  copies.every(
    ({ group, fields }) =>
      group !== 'allegation' ||
      VERDICT_FIELDS.some((field) => {
        const taken = fields[field]?.text ?? '';
        return taken !== '' && saysSame(taken, text, field);
      }),
  );
