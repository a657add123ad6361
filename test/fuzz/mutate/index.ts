import { BYTE_MUTATIONS } from './bytes';
import { GRAMMAR_MUTATIONS } from './grammar';
import type { Mutation } from './mutation';
import { PACKAGE_MUTATIONS } from './package';
import { STRUCTURE_MUTATIONS } from './structure';
import { TEXT_MUTATIONS } from './text';
import { TOLD_MUTATIONS } from '../told';

export type { Effect, Mutant, Mutation } from './mutation';

/** Every way to change a document. A case has the one at its number, counted round and round. */
export const MUTATIONS: readonly Mutation[] = [
  ...BYTE_MUTATIONS,
  ...STRUCTURE_MUTATIONS,
  ...PACKAGE_MUTATIONS,
  ...TEXT_MUTATIONS,
  ...GRAMMAR_MUTATIONS,
  ...TOLD_MUTATIONS,
];
