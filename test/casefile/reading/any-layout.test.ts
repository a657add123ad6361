import fc from 'fast-check';
import { caseData, readCase } from '../../../src/casefile';
import { fieldDefinition, fieldWords } from '../../../src/template';
import type { FieldName, FieldTexts } from '../../../src/template';
import { body, bold, h, p, table } from '../support/make-content';
import type { Block, CellContent } from '../support/make-content';

/** What somebody puts into a form: a field by one of its names, with a value or with nothing. */
interface Entry {
  /** Absent for what the form asks for besides. */
  readonly field?: FieldName;
  readonly label: string;
  /** As it stands in the document. */
  readonly written: string;
  /** As it is to be read; empty where nobody answered. */
  readonly value: string;
}

type Layout = (entries: readonly Entry[]) => readonly Block[];

const TEXTS: readonly FieldName[] = [
  'incident.id',
  'incident.location',
  'provider.name',
  'provider.address',
  'provider.area',
  'provider.program',
  'manager.name',
  'rcs.matterNumber',
  'regulator.notificationNumber',
  'client.name',
  'client.crisId',
];
const DATES: readonly FieldName[] = [
  'incident.occurredOn',
  'incident.awareOn',
  'incident.submittedOn',
  'police.reportedOn',
  'rcs.notifiedOn',
  'investigation.dueOn',
  'client.dateOfBirth',
];
const CHOICES: readonly FieldName[] = ['police.reported', 'regulator.notified', 'client.inCare'];
const LONG_TEXTS: readonly FieldName[] = [
  'investigation.scope',
  'plan.risks',
  'client.supports',
  'subject.told',
];

/** Names that several things have, or that only the surroundings explain. */
const SHARED = new Set(['Name', 'Full name', 'Client', 'Service', 'Address', 'Subject', 'Scope']);

const namesOf = (field: FieldName): readonly string[] =>
  [fieldDefinition(field).label, ...fieldWords(field).synonyms].filter((name) => !SHARED.has(name));

const VARIANTS: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => label,
  (label) => label.toUpperCase(),
  (label) => label.toLowerCase(),
  (label) => `2.1 ${label}`,
  (label) => `(b) ${label}`,
  (label) => `${label} (if known)`,
  (label) => `${label} [as in the register]`,
  (label) => `${label}*`,
  (label) => label.replace('rganisation', 'rganization').replace(/rogram\b/, 'rogramme'),
  (label) => label.replace(/ /, '  '),
];

const UNANSWERED = [
  '',
  ' ',
  '____',
  '……',
  'N/A',
  '[Enter it here]',
  '<Enter it here>',
  'Click or tap here to enter text.',
];

const valueFor = (field: FieldName, number: number): fc.Arbitrary<Pick<Entry, 'written' | 'value'>> => {
  const plain = (texts: readonly string[]) =>
    fc.constantFrom(...texts).map((text) => ({ written: text, value: text }));
  if (DATES.includes(field))
    return plain([`${number + 1}/3/2026`, `${number + 1} March 2026`, `2026-03-0${(number % 9) + 1}`]);
  if (CHOICES.includes(field))
    return fc.constantFrom(
      { written: 'Yes', value: 'Yes' },
      { written: '☐ Yes ☒ No', value: 'No' },
      { written: 'Yes ☒ No ☐', value: 'Yes' },
      { written: '[x] Yes [ ] No', value: 'Yes' },
      { written: 'Yes / No', value: '' },
      { written: '☐ Yes ☐ No', value: '' },
    );
  if (LONG_TEXTS.includes(field))
    return plain([
      `What happened at Sample House ${number}.`,
      `First ${number}; then the rest, at 10:30 and later (all of it).`,
    ]);
  return plain([
    `SAMPLE-${number}`,
    `Example Care ${number}`,
    `Sample Client ${number} [known as Sam]`,
    `12 Sample Street, Unit ${number}`,
  ]);
};

const entryFor = (field: FieldName, number: number): fc.Arbitrary<Entry> =>
  fc
    .record({
      name: fc.constantFrom(...namesOf(field)),
      variant: fc.constantFrom(...VARIANTS),
      filled: valueFor(field, number),
      unanswered: fc.constantFrom(...UNANSWERED),
      isFilled: fc.integer({ min: 0, max: 5 }).map((throwOf) => throwOf > 0),
    })
    .map(({ name, variant, filled, unanswered, isFilled }) => {
      const label = variant(name);
      if (isFilled) return { field, label, ...filled };
      return { field, label, written: unanswered, value: unanswered === 'N/A' ? 'N/A' : '' };
    });

/** What a form asks for that is no field: none of it may be taken for one. */
const DECOYS: readonly Entry[] = [
  { label: 'Our ref', written: 'DECOY-77', value: '' },
  { label: 'Case worker', written: 'DECOY Person', value: '' },
  { label: 'Colour of the folder', written: 'DECOY red', value: '' },
];

const isLong = ({ field }: Entry): boolean => field !== undefined && LONG_TEXTS.includes(field);
const colon = ({ label }: Entry): string => (label.endsWith('?') ? label : `${label}:`);

const perLine =
  (line: (entry: Entry) => readonly Block[]): Layout =>
  (entries) =>
    entries.flatMap(line);
/** Long texts are not written side by side. */
const joined =
  (separator: string): Layout =>
  (entries) => [
    p(
      [...entries]
        .sort((a, b) => Number(isLong(a)) - Number(isLong(b)))
        .filter((entry, at, all) => !isLong(entry) || at === all.length - 1)
        .map((entry) => `${colon(entry)} ${entry.written}`)
        .join(separator),
    ),
  ];
const boldThen = (between: string) => (entry: Entry) => [
  p(`${entry.label}${between}${entry.written}`, { boldStart: entry.label.length + between.trimEnd().length }),
];
const inRows = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, row * size + size),
  );
const across =
  (size: number, spacer: readonly CellContent[] = [], mark = ''): Layout =>
  (entries) => [
    table(
      inRows(entries, size).map((row) =>
        row.flatMap((entry, at) => [
          ...(at > 0 ? spacer : []),
          `${entry.label}${mark}`,
          ...spacer,
          entry.written,
        ]),
      ),
    ),
  ];
/** Where one of few labels is unknown, nobody can tell whether labels stand over or beside their values. */
const down =
  (size: number): Layout =>
  (all) => {
    const entries = size > 1 ? all.filter(({ field }) => field !== undefined) : all;
    return [
      table(
        inRows(entries, size).flatMap((row) => [
          row.map(({ label }) => label),
          row.map(({ written }) => written),
        ]),
      ),
    ];
  };
const wide = (text: string): CellContent => ({ content: [p(text)], span: 2 });

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'label: value': perLine((entry) => [p(`${colon(entry)} ${entry.written}`)]),
  'label – value': perLine((entry) => [p(`${entry.label} – ${entry.written}`)]),
  'label, tab, value': perLine((entry) => [p(`${entry.label}\t${entry.written}`)]),
  'label, two tabs, value': perLine((entry) => [p(`${colon(entry)}\t\t${entry.written}`)]),
  'value on the next line': perLine((entry) => [p(`${colon(entry)}\n${entry.written}`)]),
  'value in the next paragraph': perLine((entry) => [p(colon(entry)), p(entry.written)]),
  // Here a label that nobody knows looks just like a value.
  'label without a mark, value below': (entries) =>
    entries.filter(({ field }) => field !== undefined).flatMap((entry) => [p(entry.label), p(entry.written)]),
  'label in bold, value below': perLine((entry) => [bold(entry.label), p(entry.written)]),
  'label in bold, value after it': perLine(boldThen(' ')),
  'label in bold with a colon': perLine(boldThen(': ')),
  'one line, parted by tabs': joined('\t'),
  'one line, parted by spaces': joined('     '),
  'one line, parted by bars': joined(' | '),
  'one line, parted by semicolons': (entries) =>
    joined('; ')(entries.filter(({ written }) => !written.includes(';'))),
  'one paragraph with line breaks': joined('\n'),
  'two columns': across(1),
  'two columns with colons': across(1, [], ':'),
  'four columns': across(2),
  'six columns': across(3),
  'columns between that are empty': across(2, ['']),
  'labels over values, two to a row': down(2),
  'labels over values, three to a row': down(3),
  'label over value, one column': down(1),
  'label over the whole width': (entries) => [
    table(entries.flatMap(({ label, written }) => [[wide(label)], [wide(written)]])),
  ],
  'label and value in one cell': (entries) => [
    table(
      inRows(entries, 2).map((row) => row.map(({ label, written }) => ({ content: [p(label), p(written)] }))),
    ),
  ],
  'label in bold and value in one cell': (entries) => [
    table(
      inRows(entries, 2).map((row) =>
        row.map(({ label, written }) => ({ content: [bold(label), p(written)] })),
      ),
    ),
  ],
  'label merged over two rows': (entries) => [
    table(
      entries.flatMap(({ label, written }): CellContent[][] => [
        [{ content: [p(label)], merge: 'start' }, written],
        [{ content: [p('')], merge: 'continued' }, ''],
      ]),
    ),
  ],
  'a table within a table': (entries) => [table([[{ content: [...across(1)(entries), p('')] }]])],
  'a title in the table': (entries) => [
    table([[wide('Part A of the form')], ...entries.map(({ label, written }) => [label, written])]),
  ],
};

const FIELDS = [...TEXTS, ...DATES, ...CHOICES, ...LONG_TEXTS];

const documents = fc
  .shuffledSubarray([...FIELDS], { minLength: 2, maxLength: 8 })
  .chain((fields) =>
    fc.record({
      entries: fc.tuple(...fields.map(entryFor)),
      decoys: fc.array(fc.record({ decoy: fc.constantFrom(...DECOYS), at: fc.nat(8) }), { maxLength: 2 }),
      layouts: fc.tuple(fc.constantFrom(...Object.keys(LAYOUTS)), fc.constantFrom(...Object.keys(LAYOUTS))),
      cut: fc.nat(8),
    }),
  )
  .map(({ entries, decoys, layouts, cut }) => {
    const all: Entry[] = [...entries];
    for (const { decoy, at } of decoys) all.splice(Math.min(at, all.length), 0, decoy);
    const parts = [all.slice(0, cut), all.slice(cut)] as const;
    return { entries, parts, layouts };
  });

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('in whatever layout, a value is read as it was put in or not at all, and never into another field', () => {
  let put = 0;
  let found = 0;
  const missed = new Map<string, number>();
  fc.assert(
    fc.property(documents, ({ entries, parts, layouts }) => {
      const blocks = parts.flatMap((part, at) => [
        h(2, 'Words of no meaning'),
        ...(LAYOUTS[layouts[at] ?? ''] ?? (() => []))(part),
      ]);
      const { fields, groups } = caseData(readCase(body(...blocks)));
      const read: FieldTexts = Object.assign({}, fields, ...Object.values(groups).flat());
      for (const [field, text] of Object.entries(read)) {
        const entry = entries.find((each) => each.field === field);
        expect([field, squeezed(text)]).toEqual([field, squeezed(entry?.value ?? '')]);
      }
      // Whose details they are where no name stands beside them, nobody can tell.
      for (const copies of Object.values(groups)) expect(copies.length).toBeLessThanOrEqual(parts.length);
      parts.forEach((part, at) => {
        for (const { field, value } of part) {
          if (field === undefined || value === '') continue;
          put += 1;
          if (read[field] !== undefined) found += 1;
          else missed.set(layouts[at] ?? '', (missed.get(layouts[at] ?? '') ?? 0) + 1);
        }
      });
    }),
    { numRuns: 400, seed: 20260301 },
  );
  expect(found / put).toBeGreaterThan(0.8);
});
