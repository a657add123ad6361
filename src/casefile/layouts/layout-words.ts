import type { Layout, LayoutEntry } from '../../policy';
import { TEMPLATE_KINDS } from '../../template';
import type { Sureness } from '../case-file';
import type { ControlMeaning, MeanControl } from '../reading/tags/control-meaning';
import { normalise, withoutNumbering, withoutTrailingNote } from '../reading/words/normalise';
import type { LayoutWords, Meaning } from '../reading/words/meaning';
import { fieldsOfSection, isNothing, meaningOfEntry } from './meaning-of-entry';

/** A layout as a document is read by it. */
export interface LayoutReading {
  readonly words: LayoutWords;
  readonly byTag: ReadonlyMap<string, ControlMeaning>;
  /** By normalised title. */
  readonly byTitle: ReadonlyMap<string, ControlMeaning>;
}

/**
 * How sure a value is that an entry led to: certain where the organisation has confirmed the layout, to be confirmed
 * where the entry is only close to words of ours and nobody has said yes to it.
 */
const surenessBy = ({ confirmed }: Layout, { unsure }: LayoutEntry): Sureness => {
  if (unsure) return 'to-confirm';
  return confirmed === undefined ? 'likely' : 'certain';
};

/** The forms under which words of a layout are known: as they stand, without numbering, without a note at the end. */
export const formsOfWords = (words: string): readonly string[] => {
  const bare = withoutNumbering(words);
  const forms = new Set([words, bare, withoutTrailingNote(bare)].map(normalise));
  forms.delete('');
  return [...forms];
};

/** What the entries of a layout mean, by the words, tags and titles that they name. */
export const readingOf = (layout: Layout): LayoutReading => {
  const byTag = new Map<string, ControlMeaning>();
  const byTitle = new Map<string, ControlMeaning>();
  const words = new Map<string, Meaning | null>();
  const further: [string, Meaning | null][] = [];
  for (const entry of layout.entries) {
    if (entry.place === 'tag' || entry.place === 'title') {
      const meaning = controlMeaning(layout, entry);
      const [into, key] =
        entry.place === 'tag' ? [byTag, entry.words] : ([byTitle, normalise(entry.words)] as const);
      if (meaning !== undefined && !into.has(key)) into.set(key, meaning);
      continue;
    }
    const meaning = wordMeaning(layout, entry);
    const [whole, ...others] = formsOfWords(entry.words);
    if (whole === undefined) continue;
    words.set(whole, together(words.get(whole), meaning));
    further.push(...others.map((form): [string, Meaning | null] => [form, meaning]));
  }
  // What somebody wrote as it stands goes before what is only left of other words without their numbering.
  for (const [form, meaning] of further) if (!words.has(form)) words.set(form, meaning);
  return { words, byTag, byTitle };
};

/** A control stands for one thing; where several are named, what stands in it says which only to a person. */
const controlMeaning = (layout: Layout, entry: LayoutEntry): ControlMeaning | undefined => {
  const { fields, group, section } = meaningOfEntry(entry, layout.kind);
  const [field] = fields;
  const named = [...fields, group, section].filter((each) => each !== undefined);
  if (named.length !== 1) return undefined;
  return {
    ...(field !== undefined && { field }),
    ...(group !== undefined && { group }),
    ...(section !== undefined && { section }),
    sureness: surenessBy(layout, entry),
  };
};

const wordMeaning = (layout: Layout, entry: LayoutEntry): Meaning | null => {
  const said = meaningOfEntry(entry, layout.kind);
  if (isNothing(said)) return null;
  const { fields, group, section } = said;
  const kind = TEMPLATE_KINDS.find((each) => each === layout.kind);
  const isSection = section !== undefined && kind !== undefined;
  return {
    labelOf: fields,
    synonymOf: [],
    ...(group !== undefined && { group }),
    sections: isSection ? [{ kind, name: section }] : [],
    sectionFields: new Set(isSection ? fieldsOfSection(kind, section) : []),
    generic: fields.length > 1,
    bareFinding: false,
    sureness: surenessBy(layout, entry),
    opensCopy: entry.opensCopy,
  };
};

const SURENESSES: readonly Sureness[] = ['certain', 'likely', 'to-confirm'];

const lessSure = (one: Sureness, other: Sureness): Sureness =>
  SURENESSES.indexOf(one) > SURENESSES.indexOf(other) ? one : other;

/** The same words as a label and as a heading: what either means, and no surer than the less sure of them. */
const together = (one: Meaning | null | undefined, other: Meaning | null): Meaning | null => {
  if (one === undefined || one === null || other === null) return one ?? other;
  const group = one.group ?? other.group;
  const labelOf = [...new Set([...one.labelOf, ...other.labelOf])];
  return {
    ...one,
    labelOf,
    ...(group !== undefined && { group }),
    sections: [...one.sections, ...other.sections],
    sectionFields: new Set([...one.sectionFields, ...other.sectionFields]),
    generic: labelOf.length > 1,
    sureness: lessSure(one.sureness ?? 'certain', other.sureness ?? 'certain'),
    opensCopy: one.opensCopy === true || other.opensCopy === true,
  };
};

/** What a control means by its tag, else by its title. */
export const controlsOf =
  ({ byTag, byTitle }: LayoutReading): MeanControl =>
  ({ tag, title }) =>
    byTag.get(tag.trim()) ?? (byTitle.size === 0 ? undefined : byTitle.get(normalise(title)));
