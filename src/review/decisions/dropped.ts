import type { Decision } from './decision';
import type { DecidedFinding } from './marks';

/** Why a decision came to nothing. */
export const DROPPED_BECAUSE = ['changed', 'gone', 'refused', 'file-gone'] as const;

/** A decision that was not applied, with the reason. */
export interface DroppedDecision {
  readonly decision: Decision;
  /**
   * `changed`: what it was about is another by now. `gone`: nothing is found there any longer. `refused`: it is not for
   * anybody to decide. `file-gone`: its file was not among those that were checked.
   */
  readonly why: (typeof DROPPED_BECAUSE)[number];
  /** The same in one sentence. */
  readonly sentence: string;
  readonly from?: 'document';
}

/** A file of the call, as far as it matters to decisions. */
export interface FileSeen {
  readonly file: string;
  readonly wasRead: boolean;
}

interface Circumstances {
  readonly decision: Decision;
  readonly from?: 'document';
  readonly outcome: 'refused' | 'changed' | undefined;
  /** What is found at the place now. */
  readonly there: DecidedFinding | undefined;
  readonly files: ReadonlyMap<string, FileSeen>;
  readonly ruleStillFinds: boolean;
}

const REFUSED =
  'What it is about is an error now. Only a warning can be waived, or an error that is only suggested and by a decision made at that very error; so the error stands.';

const whyDropped = (circumstances: Circumstances): Pick<DroppedDecision, 'why' | 'sentence'> => {
  const { decision, outcome, there, files, ruleStillFinds } = circumstances;
  if (outcome === 'refused') return { why: 'refused', sentence: REFUSED };
  if (outcome === 'changed') {
    return {
      why: 'changed',
      sentence: `What it was about has changed, so decide again: it now says “${there?.message ?? ''}”`,
    };
  }
  const file = decision.file === undefined ? undefined : files.get(decision.file);
  if (decision.file !== undefined && file === undefined) {
    return { why: 'file-gone', sentence: 'The file that it names is not among the files that were checked.' };
  }
  if (file?.wasRead === false) {
    return { why: 'file-gone', sentence: 'The file that it names could not be read.' };
  }
  return {
    why: 'gone',
    sentence: ruleStillFinds
      ? 'Its rule still finds something, but at another place or in other words.'
      : 'Its rule finds nothing there any longer.',
  };
};

/** What is told of a decision that was not applied. */
export const droppedDecision = (circumstances: Circumstances): DroppedDecision => ({
  decision: circumstances.decision,
  ...whyDropped(circumstances),
  ...(circumstances.from && { from: circumstances.from }),
});
