import { isNoValue } from '../../casefile';
import type { CaseFile } from '../../casefile';
import { formatDate } from '../../policy';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { choiceIdOf, copiesOf, isFilled, textOf } from '../support/case-view';
import { knownDateIn, nameAndDate } from './dated-field';
import type { DatedField, KnownDate } from './dated-field';

const FIX_CLEARED =
  'Write the date on which Victoria Police confirmed that the investigation could begin, or that the investigation has not begun.';
const FIX_ORDER =
  'Correct the dates if one is wrong; otherwise say in the report why the investigation began before police confirmed that it could.';

/** An interview held before police cleared it shows a beginning, though nobody wrote it down as one. */
function* earlyInterviews(caseFile: CaseFile, cleared: KnownDate): Iterable<RuleFinding> {
  for (const { fields, name } of copiesOf(caseFile, 'interview')) {
    const held = knownDateIn(fields, 'interview.date', name);
    if (held === undefined || held.date >= cleared.date) continue;
    yield {
      severity: 'warning',
      message: `${nameAndDate(held)}, is before ${nameAndDate(cleared)}.`,
      fix: FIX_ORDER,
      place: held.place,
    };
  }
}

const firm = (...dates: readonly DatedField[]): Pick<RuleFinding, 'severity'> =>
  dates.some(({ unsure }) => unsure) ? { severity: 'warning' } : {};

/** Where an incident was reported to police, the investigation waits until police say that it can begin. */
export const dataBegunBeforePolice = documentRule({
  id: 'data-begun-before-police',
  group: 'data',
  requirement: 'police-hold',
  description: 'The investigation did not begin before police confirmed that it could.',
  *check({ document: { caseFile }, policy, today }) {
    const { fields } = caseFile;
    const wasReported =
      choiceIdOf(policy, fields, 'police.reported') === 'yes' ||
      !isNoValue(textOf(fields, 'police.reportedOn'));
    if (!wasReported) return;
    const cleared = knownDateIn(fields, 'police.clearedOn');
    if (cleared !== undefined) yield* earlyInterviews(caseFile, cleared);
    const started = knownDateIn(fields, 'investigation.startedOn');
    // A beginning that lies ahead is planned, and police may confirm it until then.
    if (started === undefined || started.date > today) return;
    if (cleared !== undefined) {
      if (started.date >= cleared.date) return;
      yield {
        ...firm(started, cleared),
        message: `${nameAndDate(started)}, is before ${nameAndDate(cleared)}.`,
        fix: FIX_ORDER,
        place: started.place,
      };
      return;
    }
    // A text that is no date is `data-date-impossible`'s to speak of.
    if (isFilled(fields, 'police.clearedOn') && !isNoValue(textOf(fields, 'police.clearedOn'))) return;
    yield {
      ...firm(started),
      message: `The incident was reported to Victoria Police and the investigation began on ${formatDate(started.date)}, but no date is given on which police confirmed that it could.`,
      fix: FIX_CLEARED,
      place: started.place,
    };
  },
});
