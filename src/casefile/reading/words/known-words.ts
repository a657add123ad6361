import {
  DEFINITIONS,
  FIELD_NAMES,
  GROUP_NAMES,
  fieldDefinition,
  fieldsOf,
  fieldWords,
  groupDefinition,
  groupWords,
} from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { Sureness } from '../../case-file';
import { BARE_FINDINGS, FINDINGS_OF_ONE, GENERIC_WORDS } from './generic-words';
import type { Meaning, SectionName } from './meaning';
import { normalise } from './normalise';

interface Entry {
  labelOf: FieldName[];
  synonymOf: FieldName[];
  group?: GroupName;
  sections: SectionName[];
  sectionFields: Set<FieldName>;
  generic: boolean;
  bareFinding: boolean;
  findingOfOne?: true;
  sureness?: Sureness;
}

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
    generic: GENERIC_WORDS.has(key),
    bareFinding: BARE_FINDINGS.has(key),
  };
  entries.set(key, entry);
  return entry;
};

for (const field of FIELD_NAMES) {
  entryFor(fieldDefinition(field).label).labelOf.push(field);
  for (const synonym of fieldWords(field).synonyms) {
    const entry = entryFor(synonym);
    if (!entry.labelOf.includes(field) && !entry.synonymOf.includes(field)) entry.synonymOf.push(field);
  }
}

for (const text of FINDINGS_OF_ONE) {
  const entry = entryFor(text);
  entry.synonymOf.push('allegation.rcsFinding');
  Object.assign(entry, { bareFinding: true, findingOfOne: true, sureness: 'to-confirm' });
}

for (const group of GROUP_NAMES) {
  const { label, plural } = groupDefinition(group);
  for (const text of [label, plural, ...groupWords(group).synonyms]) entryFor(text).group ??= group;
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
  FIELD_NAMES.flatMap((field) =>
    [fieldDefinition(field).label, ...fieldWords(field).synonyms]
      .filter((text) => text.includes(':'))
      .map(normalise),
  ),
);

/** Everything that we know, by its normalised form. */
export const KNOWN_WORDS: ReadonlyMap<string, Meaning> = entries;
