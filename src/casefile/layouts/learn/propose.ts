import type { LayoutKind } from '../../../policy';
import { fieldDefinition, groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { fieldMeant } from '../../reading/record/surroundings';
import type { Surroundings } from '../../reading/record/surroundings';
import { makeLookup } from '../../reading/words/lookup';
import { fieldInGroup, onlyGroup } from '../../reading/words/meaning';
import type { Meaning } from '../../reading/words/meaning';
import { numberedTitle } from '../../reading/words/numbered-title';
import { closeWords } from './close-words';
import type { Found } from './found';
import { bySurroundings, known, named, numberedAs, SEVERAL, unknown, whyKnown } from './proposal';
import type { Proposal } from './proposal';
import { controlProposal, isControl } from './propose-control';

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
    (each) =>
      byFound.get(each) ?? controlProposal(each, kind, each.beside && byFound.get(each.beside), lookup),
  );
};

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
