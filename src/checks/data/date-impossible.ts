import { doesNotApply, isNotKnown } from '../../casefile';
import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import type { RuleFinding } from '../rule';
import { datesOf } from './dated-field';
import type { DatedField } from './dated-field';

const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d{2})$/;

const FIX = 'Write one date, day first, for example 6 February 2026.';

const what = (text: string): string => {
  const [, first = '', second = ''] = NUMBERS.exec(text) ?? [];
  if (first === '') return 'cannot be read as one date, so it was not compared with other dates';
  return Number(second) > 12 && Number(first) <= 12 ? 'has the month first' : 'is a day that does not exist';
};

const judge = ({ name, text, place }: DatedField): RuleFinding =>
  isNotKnown(text)
    ? {
        severity: 'info',
        message: `${name} says ${quote(text)}, so it was not compared with other dates.`,
        fix: 'Write the date once it is known.',
        place,
      }
    : { message: `${name} says ${quote(text)}, which ${what(text)}.`, fix: FIX, place };

/** A date field that does not hold a date. */
export const dataDateImpossible = documentRule({
  id: 'data-date-impossible',
  group: 'data',
  requirement: 'dates-in-order',
  description: 'Every date field holds one date that can be, day first.',
  *check({ document: { caseFile } }) {
    yield* datesOf(caseFile)
      .filter(({ date, text }) => date === undefined && !doesNotApply(text))
      .map(judge);
  },
});
