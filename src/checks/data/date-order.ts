import type { CaseFile } from '../../casefile';
import { formatDate } from '../../policy';
import type { FieldName } from '../../template';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { copiesOf } from '../support/case-view';
import { datesOf, isKnown, knownDateIn, nameAndDate } from './dated-field';
import type { KnownDate } from './dated-field';

/** Dates that come one after the other, the same day allowed; dates that a document does not give are passed over. */
const CHAINS: readonly (readonly FieldName[])[] = [
  [
    'incident.occurredOn',
    'incident.awareOn',
    'incident.submittedOn',
    'incident.endorsedOn',
    'investigation.dueOn',
  ],
  ['incident.occurredOn', 'incident.awareOn', 'rcs.notifiedOn', 'rcs.updatedOn'],
  ['incident.occurredOn', 'police.reportedOn', 'police.clearedOn'],
  ['incident.occurredOn', 'investigation.startedOn', 'investigation.completedOn', 'endorsement.date'],
  ['plan.endorsedOn', 'endorsement.date'],
];

/** For each copy of a group: a date of its own against dates of the document. */
const BIRTH_BEFORE: FieldName = 'incident.occurredOn';
const INTERVIEW_AFTER: FieldName = 'investigation.startedOn';
const INTERVIEW_BEFORE: FieldName = 'investigation.completedOn';

/** What lies ahead by its nature. */
const MAY_BE_AHEAD: ReadonlySet<FieldName> = new Set<FieldName>([
  'investigation.dueOn',
  'recommendation.dueOn',
]);

/** What a plan may say of days to come. */
const PLANNED: ReadonlySet<FieldName> = new Set<FieldName>([
  'investigation.startedOn',
  'investigation.completedOn',
  'interview.date',
  'rcs.updatedOn',
]);

const FIX = 'Correct whichever of the two dates is wrong.';

type Pair = readonly [first: KnownDate | undefined, second: KnownDate | undefined];

const chainPairs = ({ fields }: CaseFile): readonly Pair[] =>
  CHAINS.flatMap((chain) => {
    const known = chain.map((field) => knownDateIn(fields, field)).filter((date) => date !== undefined);
    return known.slice(1).map((date, index): Pair => [known[index], date]);
  });

const copyPairs = (caseFile: CaseFile): readonly Pair[] => {
  const single = (field: FieldName) => knownDateIn(caseFile.fields, field);
  return [
    ...copiesOf(caseFile, 'client').map(({ fields, name }): Pair => [
      knownDateIn(fields, 'client.dateOfBirth', name),
      single(BIRTH_BEFORE),
    ]),
    ...copiesOf(caseFile, 'interview').flatMap(({ fields, name }): Pair[] => {
      const held = knownDateIn(fields, 'interview.date', name);
      return [
        [single(INTERVIEW_AFTER), held],
        [held, single(INTERVIEW_BEFORE)],
      ];
    }),
  ];
};

function* outOfOrder(pairs: readonly Pair[]): Iterable<RuleFinding> {
  const told = new Set<string>();
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined || first.date <= second.date) continue;
    const message = `${nameAndDate(second)}, is before ${nameAndDate(first)}, which should come first.`;
    if (told.has(message)) continue;
    told.add(message);
    yield { message, fix: FIX, place: second.place };
  }
}

/** Dates that contradict each other, and dates that have not come yet and should have. */
export const dataDateOrder = documentRule({
  id: 'data-date-order',
  group: 'data',
  requirement: 'dates-in-order',
  description: 'The dates follow each other as events do, and none that should be past is still to come.',
  *check({ document: { caseFile }, today }) {
    yield* outOfOrder([...chainPairs(caseFile), ...copyPairs(caseFile)]);
    const isPlan = caseFile.kind.value === 'investigation-plan';
    for (const dated of datesOf(caseFile).filter(isKnown)) {
      const { field, date, place } = dated;
      if (date <= today || MAY_BE_AHEAD.has(field) || (isPlan && PLANNED.has(field))) continue;
      yield {
        message: `${nameAndDate(dated)}, is after today, ${formatDate(today)}.`,
        fix: 'Correct the date.',
        place,
      };
    }
  },
});
