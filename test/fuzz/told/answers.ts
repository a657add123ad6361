// The manners in which an answer stands in an allegation's own block, or is left open there.
import type { Random } from '../random';
import { bold, boldLabel, plain, struck, tableOf } from './blocks';
import type { Asked, Decided, ToldAllegation } from './told';
import { NO_ANSWER, sentenceOf, SOUNDS_LIKE } from './words';

/** What is known where an answer is written. */
interface Place extends Asked {
  readonly label: string;
  readonly random: Random;
  /** How headings are made there. */
  readonly under: (text: string) => string;
  /** True where this is the only field that the report answers: only then a sentence says which it means. */
  readonly isOnly: boolean;
}

const boxes = ({ list }: Asked, chosen?: Decided): string =>
  list.map((entry) => `${entry === chosen?.entry ? '☒' : '☐'} ${entry.label}`).join('   ');

const boxLines = ({ list }: Asked, chosen?: Decided): string =>
  list.map((entry) => plain(`${entry === chosen?.entry ? '☒' : '☐'} ${entry.label}`)).join('');

/** Every name that may be chosen, and all but the chosen one struck out. */
const struckChoices = ({ list, label }: Place, { entry }: Decided): string =>
  struck([
    [`${label}: `, false],
    ...list.flatMap((each, index): (readonly [string, boolean])[] => [
      ...(index > 0 ? [[' / ', false] as const] : []),
      [each.label, each !== entry],
    ]),
  ]);

const reasons = plain('Reasons: the records and both accounts agree.');
const isYes = ({ entry }: Decided): boolean => entry.direction === 'substantiated';

/** By a label or a heading that says which field is answered. */
const LABELLED: readonly ((decided: Decided, place: Place) => string)[] = [
  ({ name }, { label }) => plain(`${label}: ${name}`),
  ({ name }, { label }) => plain(`${label}: ${name}.`),
  ({ name }, { label }) => plain(`${label} – ${name}`),
  ({ name }, { label }) => plain(`${label}\t${name}`),
  ({ name }, { label }) => plain(`${label} ${name}`),
  ({ name }, { label }) => boldLabel(label, name),
  ({ name }, { label }) => boldLabel(`${label}:`, name),
  ({ name }, { label }) => plain(`${label}:`) + plain(name),
  ({ name }, { label }) => bold(label) + plain(name),
  ({ name }, { label, under }) => under(label) + plain(name),
  ({ name }, { label }) => tableOf([[label, name]]),
  ({ name }, { label }) => plain(`${label}: ${name}`) + reasons,
  ({ name }, { label }) => plain(`${label.toUpperCase()}: ${name.toUpperCase()}`),
  (decided, place) => plain(`${place.label}: ${boxes(place, decided)}`),
  (decided, place) => tableOf([[place.label, boxes(place, decided)]]),
  (decided, place) => plain(`${place.label}:`) + boxLines(place, decided),
  (decided, place) => struckChoices(place, decided),
  (decided, { label, random }) => plain(`${label}: ${sentenceOf('the allegation', decided, random)}`),
];

/** Without one. */
const UNLABELLED: readonly ((decided: Decided, place: Place) => string)[] = [
  (decided, { random }) => plain(sentenceOf('the allegation', decided, random)),
  (decided, { random, under }) => under('Conclusion') + plain(sentenceOf('the allegation', decided, random)),
  (decided, { random }) =>
    plain(`The roster shows both at work. ${sentenceOf('this allegation', decided, random)}`),
  (decided, { random }) =>
    plain(`${sentenceOf('this allegation', decided, random)} ${random.of(SOUNDS_LIKE)}`),
  (decided, { random }) =>
    plain(random.of(SOUNDS_LIKE)) + plain(sentenceOf('the allegation', decided, random)),
];

/** A yes or no to “Substantiated”: it says all where there are no more than two names to choose from. */
const YES_OR_NO: readonly ((decided: Decided) => string)[] = [
  (decided) => plain(`Substantiated: ${isYes(decided) ? 'Yes' : 'No'}`),
  (decided) => plain(`Substantiated? ${isYes(decided) ? 'Y' : 'N'}`),
  (decided) => plain(`Substantiated (Y/N): ${isYes(decided) ? 'Y' : 'N'}`),
  (decided) => plain(`Substantiated: ${isYes(decided) ? '☒ Yes ☐ No' : '☐ Yes ☒ No'}`),
  (decided) => tableOf([['Substantiated', isYes(decided) ? 'Yes' : 'No']]),
  (decided) => plain(`Was the allegation substantiated? ${isYes(decided) ? 'Yes' : 'No'}`),
];

/** Decided in one way first and then in another, which holds. */
const CHANGED: readonly ((before: string, decided: Decided, place: Place) => string)[] = [
  (before, { name }, { label }) =>
    plain(`${label}: ${before}`) + plain(`On review the finding was changed to ${name.toLowerCase()}.`),
  (before, { name }, { label }) =>
    plain(`Draft ${label.toLowerCase()}: ${before}`) + plain(`${label}: ${name}`),
  (before, { name }, { label }) => plain(`${label}: ${before}`) + plain(`${label} after review: ${name}`),
  (before, { name }, { label, under }) =>
    under(`Preliminary ${label.toLowerCase()}`) + plain(before) + under(label) + plain(name),
  (before, { name }, { label }) =>
    plain(`${label}: ${name}`) + plain(`The investigator had proposed “${before}”.`),
];

/** Not answered. */
const OPEN: readonly ((place: Place) => string)[] = [
  () => '',
  ({ label, random }) => plain(`${label}: ${random.of(NO_ANSWER)}`),
  ({ label, random }) => plain(`${label}:`) + plain(random.of(NO_ANSWER)),
  ({ label, random }) => bold(label) + plain(random.of(NO_ANSWER)),
  ({ label, random, under }) => under(label) + plain(random.of(NO_ANSWER)),
  ({ label, random }) => tableOf([[label, random.of(NO_ANSWER)]]),
  (place) => plain(`${place.label}: ${boxes(place)}`),
  (place) => tableOf([[place.label, boxes(place)]]),
  (place) => plain(`${place.label}:`) + boxLines(place),
  ({ label, list }) => plain(`${label}: ${list.map((entry) => entry.label).join(' / ')}`),
  ({ label, list }) => plain(`${label}: ${list.map((entry) => entry.label).join(', ')}`),
  ({ label, list }) => plain(`${label}:`) + list.map((entry) => plain(entry.label)).join(''),
  ({ random, under }) => under('Conclusion') + plain(random.of(SOUNDS_LIKE)),
  ({ random }) => plain(random.of(SOUNDS_LIKE)) + plain(random.of(SOUNDS_LIKE)),
  ({ under }) => under('Conclusion') + plain('The delegate has yet to decide this allegation.'),
  ({ label, random }) => plain(`${label}:`) + plain(random.of(SOUNDS_LIKE)),
  () => plain('Substantiated: ☐ Yes ☐ No'),
  () => plain('Substantiated (Y/N):'),
  ({ label }) => plain(`${label}: no finding was made`),
  ({ label }) => plain(`${label}: see the delegate’s letter`),
  ({ label }) => plain(`${label}: pending`),
];

const answer = (decided: Decided | undefined, place: Place): string => {
  const { random, list, isOnly } = place;
  if (decided === undefined) return random.of(OPEN)(place);
  if (decided.before !== undefined) return random.of(CHANGED)(decided.before.label, decided, place);
  const ways = [
    ...LABELLED,
    ...(isOnly ? UNLABELLED : []),
    ...(isOnly && list.length === 2 ? YES_OR_NO : []),
  ];
  return random.of(ways)(decided, place);
};

/** What stands in an allegation's block for each field: the answer in one of many manners, or none. */
export const answersOf = (
  { decided }: ToldAllegation,
  asked: readonly Asked[],
  under: (text: string) => string,
  random: Random,
): string =>
  asked
    .map((one) => {
      const label = random.of(one.labels);
      return answer(decided[one.field], { ...one, label, random, under, isOnly: asked.length === 1 });
    })
    .join('');
