import { dueOn, formatDate, timeLimit } from '../../policy';
import type { TimeLimitId } from '../../policy';
import type { FieldName } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { leavingOut } from './counting';
import { knownDateIn, nameAndDate } from './dated-field';

interface Clock {
  readonly limit: TimeLimitId;
  /** The first of these that the document gives. */
  readonly from: readonly FieldName[];
  readonly until: FieldName;
  /** What to add about the day that is counted from, where it may not be the one the limit means. */
  readonly caveat: string;
}

/**
 * Says so where something was done after its time limit, or within it only by the organisation's own holidays. Both dates
 * must be in the document.
 */
export function* lateAgainst(
  { document: { caseFile }, policy, organisation }: CheckContext,
  { limit: id, from, until, caveat }: Clock,
): Iterable<RuleFinding> {
  const limit = timeLimit(policy, id);
  const start = from.map((field) => knownDateIn(caseFile.fields, field)).find((date) => date !== undefined);
  const done = knownDateIn(caseFile.fields, until);
  if (limit === undefined || start === undefined || done === undefined) return;
  const own = organisation.holidays ?? [];
  const { date: last, holidaysKnown } = dueOn(limit, start.date, own);
  if (done.date <= last) {
    const { date: plain } = dueOn(limit, start.date);
    if (done.date <= plain) return;
    yield {
      severity: 'info',
      message: `${nameAndDate(done)}, is within ${limit.days} ${limit.unit} after ${nameAndDate(start)} only because of the organisation’s own holidays: without them the last day was ${formatDate(plain)}.`,
      fix: 'See that the days under “holidays” in the organisation’s policy file are right.',
      place: done.place,
      source: limit.source,
      standing: limit.standing,
    };
    return;
  }
  const counted = limit.unit === 'business days' ? `, ${leavingOut(start.date, last, own)}` : '';
  const unknown = holidaysKnown ? '' : '; the public holidays of that year are not known to this tool';
  yield {
    message: `${nameAndDate(done)}, is after ${formatDate(last)}, which is ${limit.days} ${limit.unit} after ${nameAndDate(start)}${counted}${unknown}.`,
    fix: `Correct the dates if one is wrong; otherwise be ready to say why it was late${caveat}.`,
    place: done.place,
    source: limit.source,
    standing: limit.standing,
  };
}
