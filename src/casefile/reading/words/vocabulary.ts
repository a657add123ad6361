import {
  DEFINITIONS,
  FIELD_NAMES,
  GROUP_NAMES,
  fieldDefinition,
  fieldsOf,
  groupDefinition,
  groupOf,
} from '../../../template';
import type { FieldName, GroupName, TemplateKind } from '../../../template';
import type { Sureness } from '../../case-file';
import { LONG_LABEL_LIMIT, labelForms, leadingWord, mayBeNumbering, normalise } from './normalise';

/** A section of one of the templates. */
export interface SectionName {
  readonly kind: TemplateKind;
  readonly name: string;
}

/** What a heading or label can stand for. The surroundings decide between several fields. */
export interface Meaning {
  /** Fields of which this is the label. */
  readonly labelOf: readonly FieldName[];
  /** Fields of which this is a synonym. */
  readonly synonymOf: readonly FieldName[];
  readonly group?: GroupName;
  readonly sections: readonly SectionName[];
  /** The fields of those sections. */
  readonly sectionFields: ReadonlySet<FieldName>;
  /** A word that says too little by itself: it counts only where the surroundings say whose it is. */
  readonly generic: boolean;
  /** "Finding" alone: it does not say whether the RCS finding or the CIMS outcome is meant. */
  readonly bareFinding: boolean;
  /** What an organisation's layout says of the words: how sure a value is that they stand before. */
  readonly sureness?: Sureness;
  /** Of a group, in a layout: each time the words stand as a heading, one more copy begins. */
  readonly opensCopy?: boolean;
}

interface Entry {
  labelOf: FieldName[];
  synonymOf: FieldName[];
  group?: GroupName;
  sections: SectionName[];
  sectionFields: Set<FieldName>;
  generic: boolean;
  bareFinding: boolean;
}

const BARE_FINDINGS: ReadonlySet<string> = new Set(['finding', 'findings']);

/** Words that every form uses for many things. */
const GENERIC = new Set(
  [
    ...[
      'Name',
      'Full name',
      'Person',
      'Title',
      'Position',
      'Position title',
      'Job title',
      'Role',
      'Capacity',
      'Date',
    ],
    ...[
      'Contact',
      'Contact details',
      'Phone',
      'Phone number',
      'Telephone',
      'Telephone number',
      'Email',
      'Address',
    ],
    ...[
      'Email address',
      'Item',
      'Document',
      'Description',
      'Source',
      'Summary',
      'Action',
      'Assessment',
      'Weight',
    ],
    ...['Relevance', 'Reasons', 'Due', 'Owner', 'Support', 'Service', 'Origin', 'Responsible', 'Relates to'],
    ...[
      'Provided by',
      'By when',
      'Due date',
      'Completion date',
      'Start date',
      'End date',
      'Relationship',
      'Method',
    ],
  ].map(normalise),
);

const entries = new Map<string, Entry>();

const entryFor = (text: string): Entry => {
  const key = normalise(text);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry: Entry = {
    labelOf: [],
    synonymOf: [],
    sections: [],
    sectionFields: new Set(),
    generic: GENERIC.has(key),
    bareFinding: BARE_FINDINGS.has(key),
  };
  entries.set(key, entry);
  return entry;
};

/** The field that a thing goes by: the first one of its group in the dictionary. */
export const mainField = (group: GroupName): FieldName => mainFields.get(group) as FieldName;

const mainFields = new Map<GroupName, FieldName>();

for (const field of FIELD_NAMES) {
  const { label, synonyms } = fieldDefinition(field);
  entryFor(label).labelOf.push(field);
  for (const synonym of synonyms) {
    const entry = entryFor(synonym);
    if (!entry.labelOf.includes(field) && !entry.synonymOf.includes(field)) entry.synonymOf.push(field);
  }
  const group = groupOf(field);
  if (group !== undefined && !mainFields.has(group)) mainFields.set(group, field);
}

for (const group of GROUP_NAMES) {
  const { label, plural, synonyms } = groupDefinition(group);
  for (const text of [label, plural, ...synonyms]) entryFor(text).group ??= group;
}

for (const definition of Object.values(DEFINITIONS)) {
  const placements = fieldsOf(definition);
  for (const { name, title, synonyms } of definition.sections) {
    const fields = placements.filter(({ section }) => section.name === name).map(({ item }) => item.field);
    for (const key of new Set([title, ...synonyms].map(normalise))) {
      const entry = entryFor(key);
      entry.sections.push({ kind: definition.kind, name });
      for (const field of fields) entry.sectionFields.add(field);
    }
  }
}

/** The labels that hold a colon themselves: "Aboriginal client: what was considered". */
export const COLON_LABELS: ReadonlySet<string> = new Set(
  FIELD_NAMES.flatMap((field) => {
    const { label, synonyms } = fieldDefinition(field);
    return [label, ...synonyms].filter((text) => text.includes(':')).map(normalise);
  }),
);

const groupByName = new Map<string, GroupName>(
  GROUP_NAMES.flatMap((group) => {
    const { label, plural, synonyms } = groupDefinition(group);
    const main = fieldDefinition(mainField(group));
    return [label, plural, ...synonyms, main.label, group].map((text): [string, GroupName] => [
      normalise(text),
      group,
    ]);
  }),
);

/** The group that a name such as "Allegation" or "Details of client" is of. */
const groupNamed = (text: string, layout: LayoutWords): GroupName | undefined => {
  for (const form of labelForms(text)) {
    if (layout.has(form)) return layout.get(form)?.group;
    const group = groupByName.get(form);
    if (group !== undefined) return group;
  }
  return undefined;
};

/** The first words of all group names. */
const GROUP_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...groupByName.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** The field of a group that a label means. */
export const fieldInGroup = (meaning: Meaning, group: GroupName): FieldName | undefined =>
  [...meaning.labelOf, ...meaning.synonymOf].find((field) => groupOf(field) === group) ??
  (meaning.group === group ? mainField(group) : undefined);

/** What an organisation's layout says of words, by their normalised form; null: they mean nothing to us. */
export type LayoutWords = ReadonlyMap<string, Meaning | null>;

/** What groups are called in the document that is being read. */
export interface GroupNames {
  /** The group that a name such as "Allegation" or "Details of client" is of. */
  readonly groupNamed: (text: string) => GroupName | undefined;
  /** Whether a first word can be that of a group's name: a cheap way to see that a line is no "Allegation 1". */
  readonly mayNameGroup: (first: string) => boolean;
}

/** What words mean in the document that is being read. */
export interface Lookup extends GroupNames {
  (text: string): Meaning | undefined;
  /** Whether a text can be a label that we know, or a numbered title, as far as its first word tells. */
  readonly mayBeKnown: (text: string) => boolean;
  /** Whether a layout says of a text that it means nothing to us, so that what it asks for is not read either. */
  readonly isLeftOut: (text: string) => boolean;
  /** Whether a layout says that of any words. */
  readonly leavesOut: boolean;
}

/** Everything that we know, by its normalised form. */
export const KNOWN_WORDS: ReadonlyMap<string, Meaning> = entries;

/** The first words of labels, in the plural too: "Client(s)". */
const firstWordsOf = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(
    keys.flatMap((key) => {
      const word = leadingWord(key);
      return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
    }),
  );

/** The first words of everything that we know. */
const FIRST_WORDS = firstWordsOf([...entries.keys(), 'detail', 'details']);

/** Makes a look-up that remembers what it was asked, for the reading of one document. A layout's words go first. */
export const makeLookup = (layout: LayoutWords = NO_LAYOUT): Lookup => {
  const asked = new Map<string, Meaning | null | undefined>();
  const layoutFirstWords = firstWordsOf([...layout.keys()]);
  const layoutGroups = [...layout].filter(([, meaning]) => meaning?.group !== undefined);
  const layoutGroupWords = new Set(layoutGroups.map(([form]) => leadingWord(form)));

  const leavesOut = [...layout.values()].includes(null);

  const mayBeKnown = (text: string): boolean => {
    const first = leadingWord(text);
    return FIRST_WORDS.has(first) || layoutFirstWords.has(first) || mayBeNumbering(first);
  };
  const said = (form: string): Meaning | null | undefined =>
    layout.has(form) ? layout.get(form) : entries.get(form);
  /** An organisation's label may be longer than any of ours; then it is known as it stands only. */
  const formsOf = (text: string): readonly string[] => {
    const forms = labelForms(text);
    return forms.length === 0 && layout.size > 0 && text.length <= LONG_LABEL_LIMIT
      ? [normalise(text)]
      : forms;
  };
  const find = (text: string): Meaning | null | undefined => {
    if (!mayBeKnown(text)) return undefined;
    if (asked.has(text)) return asked.get(text);
    const meaning = formsOf(text)
      .map(said)
      .find((each) => each !== undefined);
    asked.set(text, meaning);
    return meaning;
  };
  return Object.assign((text: string): Meaning | undefined => find(text) ?? undefined, {
    mayBeKnown,
    groupNamed: (text: string): GroupName | undefined => groupNamed(text, layout),
    mayNameGroup: (first: string): boolean => GROUP_FIRST_WORDS.has(first) || layoutGroupWords.has(first),
    isLeftOut: (text: string): boolean => leavesOut && find(text) === null,
    leavesOut,
  });
};

const NO_LAYOUT: LayoutWords = new Map();
