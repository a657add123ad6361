// How made-up reports lay their allegations out, each with what was decided.
import type { Random } from '../random';
import { answersOf } from './answers';
import { bold, heading, plain, tableOf } from './blocks';
import type { Asked, Told, ToldAllegation } from './told';
import { NO_ANSWER, sentenceOf, SOUNDS_LIKE } from './words';

/** The body of a report, without its title. */
export type Layout = (told: Told, random: Random) => string;

const NUMBERS = ['One', 'Two', 'Three', 'Four'];

const TITLES: readonly ((number: number) => string)[] = [
  (number) => `Allegation ${String(number)}`,
  (number) => `Allegation ${NUMBERS[number - 1] ?? ''}`,
  (number) => `Allegation ${String(number)} – physical violence`,
  (number) => `ALLEGATION ${String(number)}:`,
];

const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
};

/** In the order of their numbers; now and then in another. */
const inSomeOrder = ({ allegations }: Told, random: Random): readonly ToldAllegation[] =>
  random.once(4) ? shuffled(allegations, random) : allegations;

/** Now and then a sentence that decides nothing. */
const aside = (random: Random): string => (random.once(2) ? plain(random.of(SOUNDS_LIKE)) : '');

/** Each in a block of its own, under headings by their level or in bold. */
const blocks: Layout = (told, random) => {
  const title = random.of(TITLES);
  const isBold = random.once(2);
  const over = (text: string): string => (isBold ? bold(text) : heading(text, 2));
  const under = (text: string): string => (isBold ? bold(text) : heading(text, 3));
  const evidence = (): string =>
    random.once(2) ? under('Evidence') + plain('The roster and a photograph were seen.') + aside(random) : '';
  return inSomeOrder(told, random)
    .map(
      (one) =>
        over(title(one.number)) + plain(one.words) + evidence() + answersOf(one, told.asked, under, random),
    )
    .join('');
};

/** Gives the cell that answers one field of one allegation, in the manner of one table. */
const cellsIn = ({ asked }: Told, random: Random): ((one: ToldAllegation, asked: Asked) => string) => {
  const form = random.below(5);
  return ({ decided }, { field, list }) => {
    const answer = decided[field];
    if (form === 0)
      return list.map((entry) => `${entry === answer?.entry ? '☒' : '☐'} ${entry.label}`).join(' ');
    if (answer === undefined) return random.of(NO_ANSWER);
    return form === 1 && asked.length === 1 ? sentenceOf('the allegation', answer, random) : answer.name;
  };
};

/** One table, a row to each. */
const rows: Layout = (told, random) => {
  const cellOf = cellsIn(told, random);
  const [hasNumber, hasType, hasReasons] = [random.once(2), random.once(3), random.once(3)];
  const line = (
    number: string,
    words: string,
    found: readonly string[],
    type: string,
    why: string,
  ): string[] => [
    ...(hasNumber ? [number] : []),
    words,
    ...(hasType ? [type] : []),
    ...found,
    ...(hasReasons ? [why] : []),
  ];
  const labels = told.asked.map((asked) => random.of(asked.labels));
  return tableOf([
    line('No.', 'Allegation', labels, 'Conduct type', 'Reasons'),
    ...inSomeOrder(told, random).map((one) =>
      line(
        String(one.number),
        hasNumber ? one.words : `${String(one.number)}. ${one.words}`,
        told.asked.map((asked) => cellOf(one, asked)),
        'Physical violence',
        'The records agree.',
      ),
    ),
  ]);
};

/** One table, a mark under the name that was chosen. */
const matrix: Layout = (told, random) => {
  const [mark, none] = random.of([
    ['X', ''],
    ['✓', ''],
    ['☒', '☐'],
    ['Yes', 'No'],
    ['Y', 'N'],
  ] as const);
  const [{ field, list }] = told.asked;
  return tableOf([
    ['Allegation', ...list.map(({ label }) => label)],
    ...inSomeOrder(told, random).map(({ words, number, decided }) => [
      `Allegation ${String(number)}: ${words}`,
      ...list.map((entry) => (entry === decided[field]?.entry ? mark : none)),
    ]),
  ]);
};

/** One table, a column to each. */
const columns: Layout = (told, random) => {
  const cellOf = cellsIn(told, random);
  const all = inSomeOrder(told, random);
  const across = (label: string, text: (one: ToldAllegation) => string): string[] => [
    label,
    ...all.map(text),
  ];
  return tableOf([
    across('', ({ number }) => `Allegation ${String(number)}`),
    across('What is alleged', ({ words }) => words),
    ...(random.once(2) ? [across('Evidence', () => random.of(SOUNDS_LIKE))] : []),
    ...told.asked.map((asked) => across(random.of(asked.labels), (one) => cellOf(one, asked))),
  ]);
};

/** A form for each: a table of its own, labels beside their values. */
const forms: Layout = (told, random) => {
  const cellOf = cellsIn(told, random);
  return inSomeOrder(told, random)
    .map(
      (one) =>
        tableOf([
          [`Allegation ${String(one.number)}`],
          ['What is alleged', one.words],
          ...(random.once(2) ? [['Evidence', random.of(SOUNDS_LIKE)]] : []),
          ...told.asked.map((asked) => [random.of(asked.labels), cellOf(one, asked)]),
        ]) + plain(''),
    )
    .join('');
};

/** All of them first, and further down what was found of each, by its number. */
const split: Layout = (told, random) => {
  const { allegations, asked } = told;
  const [first] = asked;
  const cellOf = cellsIn(told, random);
  const found = inSomeOrder(told, random);
  const named = ({ number }: ToldAllegation): string => `Allegation ${String(number)}`;
  const asSentences = (): string =>
    found
      .map((one) => {
        const decided = one.decided[first.field];
        return decided === undefined
          ? `${named(one)} is still being looked into.`
          : sentenceOf(named(one), decided, random);
      })
      .map(plain)
      .join('');
  const asBlocks = (): string =>
    found
      .map(
        (one) =>
          heading(named(one), 2) + aside(random) + answersOf(one, asked, (text) => heading(text, 3), random),
      )
      .join('');
  const asLines = (): string =>
    found.map((one) => plain(`${named(one)}: ${one.decided[first.field]?.name ?? 'not decided'}`)).join('');
  const asTable = (): string =>
    tableOf([
      ['Allegation', ...asked.map(({ labels }) => random.of(labels))],
      ...found.map((one) => [named(one), ...asked.map((each) => cellOf(one, each))]),
    ]);
  return [
    heading('Allegations'),
    ...allegations.map((one) => plain(`${named(one)}: ${one.words}`)),
    aside(random),
    heading(random.of(['Findings', 'Findings and conclusions', 'Outcome of the investigation'])),
    random.of(asked.length === 1 ? [asSentences, asBlocks, asLines, asTable] : [asBlocks, asTable])(),
  ].join('');
};

/** By name: every way to lay a report out. */
export const LAYOUTS: Readonly<Record<string, Layout>> = { blocks, rows, matrix, columns, forms, split };
