import { isStillToCome, saysSomething } from './answers';

const DOES_NOT_APPLY = /^(?:n\/?a|not applicable|nil|none|does not apply|[\s–—-]+)\.?$/i;

const NOT_KNOWN =
  /^(?:unknown|not (?:yet )?(?:known|available|provided|given|recorded|issued|received)|to be (?:provided|set)|awaiting\b.{0,60}|not yet\b.{0,60}|0+)\.?$/i;

/** A person says that there is nothing to write here. */
export const doesNotApply = (text: string): boolean => DOES_NOT_APPLY.test(text.trim());

/** A person says that it is not known yet, or has put something in its stead. */
export const isNotKnown = (text: string): boolean => NOT_KNOWN.test(text.trim()) || isStillToCome(text);

/** Nothing, or words that stand for nothing. */
export const isNoValue = (text: string): boolean =>
  doesNotApply(text) || isNotKnown(text) || !saysSomething(text);
