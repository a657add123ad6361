import { isStillToCome } from '../../../src/casefile';
import type { PolicyEntry } from '../../../src/policy';

/**
 * `agrees`, `differs`: held against the row or against each other. `decide`: no fixed result, the investigator decides.
 * `cannot-say`: a name that is not known, or no row. `incomplete`: a side is not filled in yet.
 */
export type Verdict = 'agrees' | 'differs' | 'decide' | 'cannot-say' | 'incomplete';

/** What can be said of one pair of an allegation: conduct type and incident type, or finding and outcome. */
export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence that says so, and why. */
  readonly sentence: string;
  /** The fact that it rests on, with its source and standing; absent where there is none. */
  readonly basis?: PolicyEntry;
  /** What the row allows on the CIMS side, where that side is still to be filled: labels as CIMS has them. */
  readonly suggestions: readonly string[];
  /** Why a rationale is asked for; absent where it is not. */
  readonly askRationale?: string;
  /** It is said of the CIMS side by itself, so it holds where a document has no RCS side too. */
  readonly isOfCimsAlone?: true;
  /** Why a person is asked to confirm the row; absent where nobody is. */
  readonly askConfirmation?: string;
}

/** In a word, as the badge says it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'Agrees',
  differs: 'Differs',
  decide: 'You decide',
  'cannot-say': 'Cannot be said',
  incomplete: 'Not complete',
};

/** Whether the RCS side is answered; “N/A” there says that the allegation is none of the scheme's. */
export const isAnswered = (text: string): boolean => text !== '' && !isStillToCome(text);

const PAGES = 'pages 64–65 of the policy';

/** What is said of an agreement, by how sure its row is. */
export const agreement = (
  row: PolicyEntry,
  table: string,
): Pick<Judgement, 'sentence' | 'askConfirmation'> => {
  if (row.standing === 'stated') return { sentence: 'The two agree, and a source states this row.' };
  if (row.standing === 'confirmed') {
    return { sentence: 'The two agree, and your organisation confirmed this row.' };
  }
  return {
    sentence: 'The two agree with a row that this tool only suggests.',
    askConfirmation: `Look this row up in ${table}, on ${PAGES}.`,
  };
};

const missing = (rcs: string, cims: string, hasRcs: boolean, hasCims: boolean): string => {
  if (!hasRcs && !hasCims) return `Neither the ${rcs} nor the ${cims} is filled in.`;
  return `The ${hasRcs ? cims : rcs} is not filled in.`;
};

export const incomplete = (
  names: { readonly rcs: string; readonly cims: string },
  hasRcs: boolean,
  hasCims: boolean,
): Pick<Judgement, 'verdict' | 'sentence'> => ({
  verdict: 'incomplete',
  sentence: missing(names.rcs, names.cims, hasRcs, hasCims),
});

/** For “N/A” on the RCS side: the allegation is none of the scheme's, so there is nothing to hold the other side against. */
export const notOfScheme = (
  { rcs, cims }: { readonly rcs: string; readonly cims: string },
  text: string,
): Pick<Judgement, 'verdict' | 'sentence'> => ({
  verdict: 'cannot-say',
  sentence: `The ${rcs} says “${text}”, so there is nothing to compare the ${cims} with.`,
});

/** For names that the rule set does not have. */
export const notKnown = (...texts: readonly string[]): Pick<Judgement, 'verdict' | 'sentence'> => {
  const quoted = texts.map((text) => `“${text}”`).join(' and ');
  const isOne = texts.length === 1;
  return {
    verdict: 'cannot-say',
    sentence: `${quoted} ${isOne ? 'is no name' : 'are no names'} that this tool knows, so the two cannot be compared.`,
  };
};
