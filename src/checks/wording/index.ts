import type { Rule } from '../rule';
import { wordingAllegedPerpetrator } from './alleged-perpetrator';
import { wordingClientToClientBlame } from './client-to-client-blame';
import { wordingPossibilityAsLikelihood } from './possibility-as-likelihood';

/** The rules of this group, in the order of their ids. */
export const WORDING_RULES: readonly Rule[] = [
  wordingAllegedPerpetrator,
  wordingClientToClientBlame,
  wordingPossibilityAsLikelihood,
];
