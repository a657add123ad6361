import type { LayoutKind } from '../../../policy';
import { fieldMeant } from '../../reading/record/surroundings';
import type { Lookup } from '../../reading/words/lookup';
import type { Meaning } from '../../reading/words/meaning';
import type { Found } from './found';
import { known, named, unknown } from './proposal';
import type { Proposal } from './proposal';

export const isControl = ({ place }: Found): boolean => place === 'tag' || place === 'title';

/** `IncidentRef_No` in words: "Incident Ref No". */
const wordsOfTag = (tag: string): string =>
  tag
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A control means what its title or tag says, or else what the label beside it means. */
export const controlProposal = (
  found: Found,
  kind: LayoutKind,
  label: Proposal | undefined,
  lookup: Lookup,
): Proposal => {
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
