import { leavingOut } from '../../../src/checks/data/counting';
import { readExtension } from '../../../src/checks/data/extension';
import {
  addBusinessDays,
  businessDaysBetween,
  daysBetween,
  dueOn,
  findNamed,
  formatDate,
  holidaysKnownFor,
  POLICIES,
  requirement,
  timeLimit,
  type CalendarDate,
  type PolicyEntry,
  type TimeLimit,
  type TimeLimitId,
} from '../../../src/policy';
import { fieldDefinition, type FieldName } from '../../../src/template';
import type { CaseFacts, DatedFact } from './case-facts';
import { notKnown, type CaseLine } from './case-line';

const HEAD = ' The scheme counts from the day the head of the organisation became aware.';

/** The sources of the scheme's limits are the former regulator's page and an older version of the Act. */
const FORMER =
  ' This limit is from the former regulator’s page; what the changes of 2026 did to it was not seen.';
const CHANGED_ON: CalendarDate = '2026-02-23';

/** The source of the due date and its extension speaks of CIMS investigations, as `data-report-overdue` takes it too. */
const CIMS_ONLY =
  ' The source speaks of CIMS investigations; whether this holds for an RCS report lodged in CIMS was not found.';

interface Clock {
  readonly limit: TimeLimitId;
  /** The first of these that a document gives is counted from. */
  readonly from: readonly [FieldName, ...FieldName[]];
  /** What shows that it was done; absent where no document says so. */
  readonly done?: FieldName;
  readonly onlyRcs: boolean;
  /** What to add about the limit that ends on `due`, or about the day that it is counted from. */
  readonly caveat: (facts: CaseFacts, due: CalendarDate) => string;
}

const ofScheme: Clock['caveat'] = (_, due) => `${HEAD}${due < CHANGED_ON ? '' : FORMER}`;

const CLOCKS: readonly Clock[] = [
  {
    limit: 'incident-report',
    from: ['incident.awareOn', 'incident.occurredOn'],
    done: 'incident.submittedOn',
    onlyRcs: false,
    caveat: () => '',
  },
  {
    limit: 'investigation-report',
    from: ['incident.endorsedOn'],
    onlyRcs: false,
    caveat: ({ pathway }) => (pathway === 'rcs' ? CIMS_ONLY : ''),
  },
  {
    limit: 'rcs-notification',
    from: ['incident.awareOn'],
    done: 'rcs.notifiedOn',
    onlyRcs: true,
    caveat: ofScheme,
  },
  { limit: 'rcs-update', from: ['incident.awareOn'], done: 'rcs.updatedOn', onlyRcs: true, caveat: ofScheme },
];

const UNITS = { 'business days': 'business day', 'calendar days': 'calendar day' } as const;

const days = (count: number, unit: TimeLimit['unit']): string =>
  `${count} ${count === 1 ? UNITS[unit] : unit}`;

/** What is left until a day, or how long ago it was, in the unit of its limit. */
export const whatIsLeft = (
  today: CalendarDate,
  due: CalendarDate,
  unit: TimeLimit['unit'],
  holidays: readonly CalendarDate[] = [],
): string => {
  if (due === today) return 'That is today.';
  const count =
    unit === 'business days' ? businessDaysBetween(today, due, holidays) : daysBetween(today, due);
  if (due > today) return count === 0 ? 'No business day is left before it.' : `${days(count, unit)} left.`;
  return count === 0 ? 'It has just passed.' : `It passed ${days(-count, unit)} ago.`;
};

const named = ({ field, date, file }: DatedFact): string =>
  `“${fieldDefinition(field).label}”, ${formatDate(date)}${file === undefined ? '' : ` (in ${file})`}`;

interface Extended {
  /** Absent where a form gives a day that cannot be counted. */
  readonly due?: CalendarDate;
  readonly sentence: string;
  readonly basis: readonly PolicyEntry[];
}

const present = (...entries: readonly (PolicyEntry | undefined)[]): readonly PolicyEntry[] =>
  entries.filter((entry) => entry !== undefined);

/** What the documents tell of an extension of the investigation report's due date. */
const extended = (facts: CaseFacts, due: CalendarDate): Extended | undefined => {
  const { policy, holidays } = facts;
  const most = timeLimit(policy, 'investigation-extension');
  const count = readExtension(facts.text('investigation.extensionDays'));
  const form = findNamed(policy.extensionForms, facts.text('investigation.extensionForm'))?.id;
  if (most === undefined) return undefined;
  if (form === 'extension-new-form-submitted') {
    const entry = requirement(policy, 'extension-new-form');
    return {
      sentence:
        'a new extension request form is recorded, and the due date that it gives is not counted here',
      basis: present(entry),
    };
  }
  if (count === undefined || count === 0) {
    if (form !== 'extension-submitted') return undefined;
    const sentence = 'an extension request form is recorded, and how many business days it gives is not';
    return { sentence, basis: present(requirement(policy, 'extension-form')) };
  }
  if (form !== 'extension-submitted') {
    const entry = requirement(policy, 'extension-form');
    return {
      due,
      sentence: ` An extension of ${days(count, 'business days')} is noted and no request form is recorded, so it is not counted.`,
      basis: present(entry),
    };
  }
  const granted = Math.min(count, most.days);
  const cut = count > most.days ? ` (${count} are noted)` : '';
  return {
    due: addBusinessDays(due, granted, holidays),
    sentence: ` With the extension of ${days(granted, 'business days')}${cut}.`,
    basis: [most],
  };
};

const doneSentence = ({ field, date }: DatedFact, due: CalendarDate): string => {
  const when = `“${fieldDefinition(field).label}” is ${formatDate(date)}, `;
  return `${when}${date <= due ? 'within its time' : 'after its time'}: the last day was ${formatDate(due)}.`;
};

const line = (facts: CaseFacts, clock: Clock, limit: TimeLimit): CaseLine => {
  const head = { id: `deadline-${limit.id}`, title: limit.label, basis: [limit] };
  const from = clock.from.map(facts.date).find((fact) => fact !== undefined);
  if (from === undefined) return { ...head, ...notKnown(facts, clock.from) };
  const { date: first, holidaysKnown } = dueOn(limit, from.date, facts.holidays);
  const done = clock.done === undefined ? undefined : facts.date(clock.done);
  const more = limit.id === 'investigation-report' ? extended(facts, first) : undefined;
  const due = more === undefined ? first : more.due;
  const reckoned =
    limit.unit === 'business days'
      ? ` Counted: ${days(limit.days, limit.unit)} after ${named(from)}, ${leavingOut(from.date, first, facts.holidays)}.`
      : ` Counted: ${days(limit.days, limit.unit)} after ${named(from)}.`;
  const isKnown = holidaysKnown && (due === undefined || holidaysKnownFor(due));
  const caution =
    limit.unit === 'calendar days' || isKnown
      ? ''
      : ' The public holidays of that time are not known to this tool.';
  const rest = `${reckoned}${caution}${clock.caveat(facts, first)}`;
  const basis = [limit, ...(more?.basis ?? [])];
  if (due === undefined) {
    const sentence = `Not known: ${more?.sentence ?? ''}. Without it the last day is ${formatDate(first)}.${rest}`;
    return { ...head, sentence, basis };
  }
  const main =
    done === undefined
      ? `Due on ${formatDate(due)}. ${whatIsLeft(facts.today, due, limit.unit, facts.holidays)}`
      : doneSentence(done, due);
  return { ...head, sentence: `${main}${more?.sentence ?? ''}${rest}`, basis };
};

/** For a limit that the rule set in force has, and the one of this case not as far as we know it: silence would read as “none”. */
const limitNotFound = ({ limit: id }: Clock): CaseLine => ({
  id: `deadline-${id}`,
  title: timeLimit(POLICIES[0], id)?.label ?? id,
  sentence: 'Not known: the limit under the earlier guide was not found.',
  basis: [],
});

/** The time limits of this case, counted from the dates in its documents. */
export const deadlinesOf = (facts: CaseFacts): readonly CaseLine[] =>
  CLOCKS.filter(({ onlyRcs }) => !onlyRcs || facts.pathway === 'rcs').flatMap((clock) => {
    const limit = timeLimit(facts.policy, clock.limit);
    return [limit === undefined ? limitNotFound(clock) : line(facts, clock, limit)];
  });
