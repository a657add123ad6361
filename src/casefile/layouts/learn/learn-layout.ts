import type { DocxContent } from '../../../docx';
import { USUAL_SHARE } from '../../../policy';
import type { Layout, LayoutEntry, LayoutKind } from '../../../policy';
import { makeLookup } from '../../reading/words/lookup';
import { formsOfWords } from '../layout-words';
import type { Found } from './found';
import { foundInTemplate } from './found-in-template';
import { mayHoldName } from './label-text';
import { peopleIn } from './peoples-words';
import type { People } from './peoples-words';
import { entryOf } from './proposal';
import { isControl } from './propose-control';
import { propose } from './propose';
import type { Proposal } from './proposal';

/** What was learned from a template. */
export interface Learned {
  readonly layout: Layout;
  /** What stands in the template with what it is proposed to mean, each thing once, in the order of the template. */
  readonly proposals: readonly Proposal[];
  /** Whether somebody has filled the template: it is then looked through for names. */
  readonly isFilled: boolean;
  /** Labels that have something standing where their value belongs; none that may hold a name. */
  readonly answered: readonly string[];
  /** How many labels and headings were left out because, in a template that is filled, they may hold somebody's name. */
  readonly leftOut: number;
}

/**
 * Proposes a layout from an organisation's template. Only labels, headings, and the tags and titles of controls go into
 * it, never what stands where a value belongs.
 */
export const learnLayout = (content: DocxContent, name: string, kind: LayoutKind): Learned => {
  const found = foundInTemplate(content);
  const people = peopleIn(content);
  const isFilled = people.isToldOf || found.some(({ isAnswered }) => isAnswered);
  const all = propose(found, kind);
  const leftOut = new Set(isFilled ? all.filter((proposal) => mayBeSomebodys(proposal, people)) : []);
  const kept = all.filter((proposal) => !leftOut.has(proposal));
  const proposals = eachOnce(kept);
  const entries = proposals.filter(({ knowledge }) => knowledge !== 'by-surroundings').map(entryOf);
  return {
    layout: { name, kind, recognisedBy: { share: USUAL_SHARE }, entries },
    proposals,
    isFilled,
    answered: [...new Set(kept.flatMap(({ found: each }) => (each.isAnswered ? labelOf(each) : [])))],
    leftOut: leftOut.size,
  };
};

const labelOf = ({ words, beside }: Found): string => beside?.words ?? words;

/** In a template that somebody has filled, what our dictionary does not know and may hold a name is told to nobody. */
const mayBeSomebodys = ({ found: { place, words }, knowledge }: Proposal, people: People): boolean => {
  if (knowledge === 'known' || place === 'tag') return false;
  if (knowledge === 'by-surroundings' && lookup(words) !== undefined) return false;
  return people.areIn(words) || (place !== 'title' && mayHoldName(words));
};

const lookup = makeLookup();

/** What tells entries apart: the same words as label and as heading are two. */
export const keyOf = ({ place, words }: Pick<LayoutEntry, 'place' | 'words'>): string =>
  `${place} ${place === 'tag' ? words : (formsOfWords(words)[0] ?? words)}`;

/** The same thing found several times is one; where it means several things, each time another, it means any of them. */
const eachOnce = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const byKey = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = keyOf(proposal.found);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? proposal : together(known, proposal));
  }
  return [...byKey.values()];
};

const together = (one: Proposal, other: Proposal): Proposal => {
  if (one.means.join() === other.means.join() && one.knowledge === other.knowledge) return one;
  const means = [...new Set([...one.means, ...other.means])];
  // A control stands for one thing; and where even one place is not known, an entry would speak for that place too.
  const isOpen = [one, other].some(({ knowledge }) => knowledge !== 'known');
  if (isControl(one.found) || isOpen) {
    return {
      ...one,
      means: [],
      knowledge: isControl(one.found) ? 'unknown' : 'by-surroundings',
      because: 'it stands in several places and does not mean the same in all of them',
    };
  }
  return { ...one, means, because: `${one.because}; elsewhere ${other.because}` };
};
