import type { LayoutEntry, LayoutKind } from '../../../policy';
import { FIELD_LABELS, groupDefinition } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { normalise } from '../../reading/words/normalise';
import { definitionOf } from '../meaning-of-entry';
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

export const known = (found: Found, means: readonly string[], because: string): Proposal => ({
  found,
  means,
  knowledge: 'known',
  because,
});

export const unknown = (found: Found, because = ''): Proposal => ({
  found,
  means: [],
  knowledge: 'unknown',
  because,
});

export const SEVERAL = 'the words are said of several things, and what stands round them says which';

export const bySurroundings = (found: Found, because = SEVERAL): Proposal => ({
  found,
  means: [],
  knowledge: 'by-surroundings',
  because,
});

export const numberedAs = (group: GroupName): string =>
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

export const whyKnown = (words: string, means: readonly string[], kind: LayoutKind): string => {
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
