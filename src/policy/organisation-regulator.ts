import { addDays, formatDate, type CalendarDate } from './calendar-date';
import type { RegulatorName } from './organisation';
import type { Regulator } from './policy';

/** The id under which guidance finds the regulator as the organisation's file has it. */
export const REGULATOR_OF_ORGANISATION = 'regulator-organisation';

/** Ends an entry the day before another begins; one that had ended by then stays as it is. */
const endedBefore = (regulator: Regulator, begins: CalendarDate): Regulator => {
  const until = addDays(begins, -1);
  if (regulator.until !== undefined && regulator.until <= until) return regulator;
  const says = `${regulator.says} By the organisation’s policy file this holds until ${formatDate(until)}.`;
  return { ...regulator, until, says };
};

/**
 * The regulators with the one that an organisation's file names. The one before it ends the day before it begins. One
 * that begins on that day or later gives way to it, unless it begins after the day on which the page was read: the page
 * could not know of that, so it follows the organisation's.
 */
export const withRegulator = (
  regulators: readonly Regulator[],
  { name, from, by, on, page }: RegulatorName,
): readonly Regulator[] => {
  const begins = (regulator: Regulator): CalendarDate | '' => regulator.from ?? '';
  const before = regulators.filter((each) => begins(each) < from);
  const after = regulators.filter((each) => begins(each) > from && begins(each) > on);
  const next = after
    .map((each) => each.from)
    .filter((each) => each !== undefined)
    .sort()[0];
  const named: Regulator = {
    id: REGULATOR_OF_ORGANISATION,
    label: name,
    from,
    ...(next !== undefined && { until: addDays(next, -1) }),
    says: `From ${formatDate(from)} the Reportable Conduct Scheme is overseen by “${name}”. Confirmed by ${by} on ${formatDate(on)}, who read it in: ${page}.`,
    source: { document: 'organisation', where: `regulator: ${page}, as read by the organisation` },
    standing: 'confirmed',
    confirmation: { by, on, page },
  };
  return [...before.map((each) => endedBefore(each, from)), named, ...after];
};
