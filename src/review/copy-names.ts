import { isBlankCopy, textOf } from '../casefile';
import type { CaseFile, GroupReading } from '../casefile';
import type { Place } from '../docx';
import { GROUP_NAMES, groupDefinition } from '../template';
import type { FieldName, GroupName } from '../template';
import { hashed } from './hashed';

/** What tells one copy of a group from the others, whatever its number is today. */
const TOLD_BY: Readonly<Record<GroupName, readonly FieldName[]>> = {
  client: ['client.name'],
  subject: ['subject.name'],
  allegation: ['allegation.statement'],
  interview: ['interview.person', 'interview.role', 'interview.date'],
  evidence: ['evidence.description'],
  recommendation: ['recommendation.action'],
};

/** One copy of a group under a name that stays when others are put before it. Nothing can be read out of the name. */
export interface NamedCopy {
  readonly group: GroupName;
  readonly name: string;
}

/** The copies of a document under lasting names. */
export interface CopyNames {
  /** The copies in which a place lies, of each group one at most: an interview may be within an allegation. */
  readonly at: (place: Place) => readonly NamedCopy[];
  /** The copy that messages call by this number, from 1. */
  readonly numbered: (group: GroupName, number: number) => NamedCopy | undefined;
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The words that a copy is told by; those of the whole copy where it lacks them; nothing where it is blank. */
const wordsOf = ({ group, fields }: GroupReading): string => {
  if (isBlankCopy(fields)) return '';
  const own = TOLD_BY[group].map((field) => folded(textOf(fields, field)));
  if (own[0] !== undefined && own[0] !== '') return JSON.stringify(own);
  const all = Object.entries(fields).map(([field, { text }]) => [field, folded(text)]);
  return JSON.stringify(all.sort());
};

/**
 * Copies in the same words can be told by their order alone, and that changes when one is added: so the name says which
 * of how many it is, and all of them get another one then. Of blank copies the number of all copies counts.
 */
const namesOf = (copies: readonly GroupReading[]): readonly NamedCopy[] => {
  const words = copies.map(wordsOf);
  const alike = new Map<string, number>();
  for (const each of words) alike.set(each, (alike.get(each) ?? 0) + 1);
  const met = new Map<string, number>();
  return copies.map(({ group }, index) => {
    const own = words[index] ?? '';
    const which = (met.get(own) ?? 0) + 1;
    met.set(own, which);
    const of = own === '' ? copies.length : (alike.get(own) ?? 1);
    return { group, name: hashed(JSON.stringify([group, own, of === 1 ? 1 : which, of])) };
  });
};

/** From its first paragraph to its last, as far as they are known. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly paragraphs: ReadonlySet<number>;
  readonly copy: NamedCopy;
}

/** A reach, and how far any that begins before it goes. */
interface OrderedReach extends Reach {
  readonly before: number;
}

const reachesOf = (
  copies: readonly GroupReading[],
  names: readonly NamedCopy[],
  part: string,
): OrderedReach[] => {
  let before = -1;
  return copies
    .flatMap(({ fields, place }, index): Reach[] => {
      const copy = names[index];
      const at = [place, ...Object.values(fields).map((reading) => reading.place)]
        .filter((each) => each.part === part)
        .map(({ paragraph }) => paragraph);
      if (copy === undefined || at.length === 0) return [];
      return [{ from: Math.min(...at), to: Math.max(...at), paragraphs: new Set(at), copy }];
    })
    .sort((a, b) => a.from - b.from)
    .map((reach) => {
      const ordered = { ...reach, before };
      before = Math.max(before, reach.to);
      return ordered;
    });
};

/**
 * The copy that holds a paragraph. Where the reaches of several go over it, as in a table with a copy a column, it is the
 * one that has a value just there.
 */
const holding = (reaches: readonly OrderedReach[], paragraph: number): NamedCopy | undefined => {
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reaches[middle]?.from ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  const last = reaches[low - 1];
  if (last !== undefined && last.before >= paragraph) {
    const [only, ...others] = reaches.filter(({ paragraphs }) => paragraphs.has(paragraph));
    return others.length === 0 ? only?.copy : undefined;
  }
  return last === undefined || paragraph > last.to ? undefined : last.copy;
};

/** Gives the copies of a document lasting names: what they say, not which number they have. */
export const copyNames = (caseFile: CaseFile): CopyNames => {
  const names = new Map(GROUP_NAMES.map((group) => [group, namesOf(caseFile.groups[group])]));
  const reaches = new Map<string, readonly OrderedReach[]>();
  const reachesIn = (group: GroupName, part: string): readonly OrderedReach[] => {
    const key = `${group} ${part}`;
    const known = reaches.get(key) ?? reachesOf(caseFile.groups[group], names.get(group) ?? [], part);
    reaches.set(key, known);
    return known;
  };
  return {
    at: ({ part, paragraph }) =>
      GROUP_NAMES.flatMap((group) => holding(reachesIn(group, part), paragraph) ?? []),
    numbered: (group, number) => names.get(group)?.[number - 1],
  };
};

const LABELS = GROUP_NAMES.map((group) => [groupDefinition(group).label, group] as const);
const GROUP_OF: ReadonlyMap<string, GroupName> = new Map(LABELS);
const NUMBERED = new RegExp(`\\b(${LABELS.map(([label]) => label).join('|')}) (\\d{1,4})\\b`, 'gu');

/** A text in which every copy that is named by its number is named by its lasting name; one that is not there stays. */
export const withLastingNames = (text: string, copies: readonly CopyNames[]): string =>
  text.replace(NUMBERED, (found, label: string, digits: string) => {
    const group = GROUP_OF.get(label);
    const names = copies.flatMap((each) => (group && each.numbered(group, Number(digits))?.name) ?? []);
    return names.length === 0 ? found : `${label} ${names.join('+')}`;
  });
