import type { LayoutEntry, LayoutKind } from '../../../policy';
import { FIELD_LABELS, fieldDefinition, groupDefinition, groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { fieldMeant } from '../../reading/record/surroundings';
import type { Surroundings } from '../../reading/record/surroundings';
import { normalise } from '../../reading/words/normalise';
import { numberedTitle } from '../../reading/words/numbered-title';
import { fieldInGroup } from '../../reading/words/meaning';
import { makeLookup } from '../../reading/words/lookup';
import type { Meaning } from '../../reading/words/meaning';
import { definitionOf } from '../meaning-of-entry';
import { closeWords } from './close-words';
import type { Found } from './found';

/**
 * How a proposal came about: our own dictionary knows the words; they are close to words that it knows; nobody knows
 * them; or they are known, and where they stand in each document says what they mean, so that no entry could.
 */
export type Knowledge = 'known' | 'close' | 'unknown' | 'by-surroundings';

/** What one thing in a template is proposed to mean, and why. */
export interface Proposal {
  readonly found: Found;
  readonly means: readonly string[];
  readonly knowledge: Knowledge;
  /** The end of a sentence: "another word for “Client’s full name”". */
  readonly because: string;
}

const lookup = makeLookup();

/** Proposes what each thing in a template means, from our own dictionary and from what stands round it. */
export const propose = (found: readonly Found[], kind: LayoutKind): readonly Proposal[] => {
  const walk = new Walk(kind);
  const byFound = new Map<Found, Proposal>();
  for (const each of found) {
    if (isControl(each)) continue;
    byFound.set(each, walk.proposal(each));
  }
  return found.map(
    (each) => byFound.get(each) ?? controlProposal(each, kind, each.beside && byFound.get(each.beside)),
  );
};

export const isControl = ({ place }: Found): boolean => place === 'tag' || place === 'title';

interface Level {
  readonly level: number;
  readonly group?: GroupName;
  readonly section?: ReadonlySet<FieldName>;
}

/** Goes down a template and keeps which headings are open, as the reader of a document does. */
class Walk {
  private readonly levels: Level[] = [];
  private part = 0;
  private lastField: FieldName | undefined;

  constructor(private readonly kind: LayoutKind) {}

  proposal(found: Found): Proposal {
    if (found.part !== this.part) {
      this.part = found.part;
      this.levels.length = 0;
      this.lastField = undefined;
    }
    return found.place === 'heading' ? this.heading(found) : this.label(found);
  }

  private get surroundings(): Surroundings {
    return {
      groups: this.levels.flatMap(({ group, level }) => (group === undefined ? [] : [{ group, level }])),
      section: this.levels
        .map(({ section }) => section)
        .filter((section) => section !== undefined)
        .at(-1),
      lastField: this.lastField,
      kind: this.kind,
    };
  }

  private heading(found: Found): Proposal {
    const { words, level = 1 } = found;
    while ((this.levels.at(-1)?.level ?? 0) >= level) this.levels.pop();
    const title = numberedTitle(words, lookup);
    if (title !== undefined) {
      this.levels.push({ level, group: title.group });
      return bySurroundings(found, numberedAs(title.group));
    }
    const meaning = lookup(words);
    const proposal =
      meaning === undefined
        ? this.close(found, (each) => this.ofHeading(each))
        : this.knownHeading(found, meaning);
    const opened = meaning ?? (proposal.knowledge === 'close' ? closeWords(words)[0]?.meaning : undefined);
    const group = opened === undefined ? undefined : (opened.group ?? onlyGroup(opened.sectionFields));
    this.levels.push({
      level,
      ...(group !== undefined && { group }),
      ...(opened !== undefined && opened.sections.length > 0 && { section: opened.sectionFields }),
    });
    return proposal;
  }

  private knownHeading(found: Found, meaning: Meaning): Proposal {
    const means = this.ofHeading(meaning);
    return means.length === 0
      ? bySurroundings(found)
      : known(found, means, whyKnown(found.words, means, this.kind));
  }

  /** A section of this kind, a group, and a field where the heading stands over its words. */
  private ofHeading(meaning: Meaning): readonly string[] {
    const sections = meaning.sections
      .filter(({ kind }) => kind === this.kind)
      .map(({ name }) => `section.${name}`);
    const field = fieldMeant(meaning, this.surroundings);
    const isTitle = meaning.sections.length > 0 || meaning.group !== undefined;
    const isOfTitle = field !== undefined && isText(field) && groupOf(field) === undefined;
    return [
      ...sections.slice(0, 1),
      ...(meaning.group === undefined ? [] : [meaning.group]),
      ...(field !== undefined && meaning.group === undefined && (!isTitle || isOfTitle) ? [field] : []),
    ];
  }

  private label(found: Found): Proposal {
    const { words, columns } = found;
    const title = numberedTitle(words, lookup);
    if (title !== undefined) {
      return bySurroundings(found, numberedAs(title.group));
    }
    const meaning = lookup(words);
    const group = columns === undefined ? undefined : this.groupOfColumns(columns);
    const meant = (each: Meaning): FieldName | undefined =>
      (group === undefined ? undefined : fieldInGroup(each, group)) ?? fieldMeant(each, this.surroundings);
    if (meaning === undefined) {
      return this.close(found, (each) => [meant(each)].filter((field) => field !== undefined));
    }
    const field = meant(meaning);
    if (field === undefined) return bySurroundings(found);
    this.lastField = field;
    // "Name" would speak for every other place where somebody writes "Name".
    if (meaning.generic) return bySurroundings(found, `${SEVERAL}; here ${named([field], this.kind)}`);
    return known(found, [field], whyKnown(words, [field], this.kind));
  }

  /** What words that are only close to ours mean, where all that are as close agree about it. */
  private close(found: Found, meant: (meaning: Meaning) => readonly string[]): Proposal {
    const near = closeWords(found.words);
    const [first, ...others] = near.map(({ meaning }) => meant(meaning));
    const [nearest] = near;
    const agree = first !== undefined && others.every((other) => other.join() === first.join());
    if (nearest === undefined || first === undefined || first.length === 0 || !agree) return unknown(found);
    return {
      found,
      means: first,
      knowledge: 'close',
      because: `the words are close to “${nearest.words}”, which is said of ${named(first, this.kind)}`,
    };
  }

  /** The thing that a table with one item to a row is about. */
  private groupOfColumns(columns: readonly string[]): GroupName | undefined {
    const counts = new Map<GroupName, number>();
    let telling = false;
    for (const meaning of columns.map(lookup)) {
      if (meaning === undefined) continue;
      telling ||= !meaning.generic;
      const groups = [...meaning.labelOf, ...meaning.synonymOf].map(groupOf);
      for (const group of new Set([...groups, meaning.group])) {
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      }
    }
    const open = this.surroundings.groups
      .map(({ group }) => group)
      .filter((group) => counts.has(group))
      .at(-1);
    const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
    if (open !== undefined) return open;
    return telling && best !== undefined && best[1] > 1 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
  }
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'long-text']);
const isText = (field: FieldName): boolean => TEXTS.has(fieldDefinition(field).kind);

const onlyGroup = (fields: ReadonlySet<FieldName>): GroupName | undefined => {
  const groups = new Set([...fields].map(groupOf));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
};

/** `IncidentRef_No` in words: "Incident Ref No". */
const wordsOfTag = (tag: string): string =>
  tag
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A control means what its title or tag says, or else what the label beside it means. */
const controlProposal = (found: Found, kind: LayoutKind, label: Proposal | undefined): Proposal => {
  const own = [found.title ?? '', found.place === 'tag' ? wordsOfTag(found.words) : '']
    .map((words) => ({ words, meaning: lookup(words) }))
    .find(({ meaning }) => meaning !== undefined && !meaning.generic);
  const said = own?.meaning && ofControl(own.meaning, found, kind);
  const beside = label === undefined ? undefined : fieldsOf(label);
  if (own !== undefined && said !== undefined) {
    if (beside?.[0] === undefined || beside.includes(said)) {
      return known(found, [said], `“${own.words}” is said of ${named([said], kind)}`);
    }
    const words = label?.found.words ?? '';
    return unknown(found, `it says “${own.words}”, and the label beside it “${words}”`);
  }
  if (label === undefined) return unknown(found);
  if (beside?.length !== 1 || label.knowledge === 'by-surroundings') {
    return unknown(found, `it stands beside “${label.found.words}”`);
  }
  return {
    found,
    means: beside,
    knowledge: label.knowledge,
    because: `it stands beside “${label.found.words}”`,
  };
};

const fieldsOf = ({ means }: Proposal): readonly string[] =>
  means.filter((name) => !name.startsWith('section.') && name.includes('.'));

const ofControl = (meaning: Meaning, { holdsOthers }: Found, kind: LayoutKind): string | undefined => {
  if (holdsOthers === true) {
    const section = meaning.sections.find((each) => each.kind === kind);
    return meaning.group ?? (section && `section.${section.name}`);
  }
  return fieldMeant(meaning, { groups: [], kind });
};

const known = (found: Found, means: readonly string[], because: string): Proposal => ({
  found,
  means,
  knowledge: 'known',
  because,
});

const unknown = (found: Found, because = ''): Proposal => ({
  found,
  means: [],
  knowledge: 'unknown',
  because,
});

const SEVERAL = 'the words are said of several things, and what stands round them says which';

const bySurroundings = (found: Found, because = SEVERAL): Proposal => ({
  found,
  means: [],
  knowledge: 'by-surroundings',
  because,
});

const numberedAs = (group: GroupName): string =>
  `it is numbered, and read as one of the group “${groupDefinition(group).plural}”`;

/** What an entry means, for a person: the labels of fields and groups, the titles of sections. */
export const named = (means: readonly string[], kind: LayoutKind): string =>
  means
    .map((name) => {
      const section = definitionOf(kind)?.sections.find((each) => `section.${each.name}` === name);
      if (section !== undefined) return `the section “${section.title}”`;
      return name.includes('.')
        ? `“${FIELD_LABELS[name as FieldName]}”`
        : `the group “${groupDefinition(name as GroupName).plural}”`;
    })
    .join(' and ');

const whyKnown = (words: string, means: readonly string[], kind: LayoutKind): string => {
  const [field] = means;
  const isOurs =
    field !== undefined && normalise(words) === normalise(FIELD_LABELS[field as FieldName] ?? '');
  return isOurs ? 'it is what we call it too' : `it is another word for ${named(means, kind)}`;
};

/** A proposal as an entry of a layout. */
export const entryOf = ({ found: { place, words }, means, knowledge }: Proposal): LayoutEntry => ({
  place,
  words,
  means,
  opensCopy: false,
  unsure: knowledge === 'close',
});
