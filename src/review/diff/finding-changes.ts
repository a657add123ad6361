import type { DecidedFinding, DecisionNote } from '../decisions/marks';
import type { FindingKey } from '../finding-key';
import { pairBy } from './paired';

/** A finding of both checks. */
export interface StandingFinding {
  readonly before: DecidedFinding;
  readonly after: DecidedFinding;
  /** Whether it says something else now, or is graver or less grave. */
  readonly changed: boolean;
}

/** What became of the decision about a finding that is still there. */
export interface DecisionChange {
  readonly became: 'made' | 'kept' | 'dropped';
  readonly kind: 'waived' | 'wrong' | 'assigned';
  readonly finding: DecidedFinding;
  readonly note: DecisionNote;
}

/** What became of findings. */
export interface FindingChanges {
  readonly mended: readonly DecidedFinding[];
  readonly new: readonly DecidedFinding[];
  readonly still: readonly StandingFinding[];
  readonly decisions: readonly DecisionChange[];
}

/** A finding with the key that it is found again by. */
export interface KeyedFinding {
  readonly finding: DecidedFinding;
  readonly key: FindingKey;
}

const MARKS = [
  ['waived', 'waived'],
  ['wrong', 'markedWrong'],
  ['assigned', 'assigned'],
] as const;

const decisionChanges = ({ before, after }: StandingFinding): readonly DecisionChange[] =>
  MARKS.flatMap(([kind, mark]): readonly DecisionChange[] => {
    const [was, is] = [before[mark], after[mark]];
    if (is !== undefined) {
      return [{ became: was === undefined ? 'made' : 'kept', kind, finding: after, note: is }];
    }
    return was === undefined ? [] : [{ became: 'dropped', kind, finding: after, note: was }];
  });

const withoutCount = ({ about }: FindingKey): string => about.split('*', 1)[0] ?? '';

/**
 * Which findings of one document, or of one case, were mended and which are new. The same place and words are one finding;
 * so is the same place in other words, and the same words at another place.
 */
export const findingChanges = (
  before: readonly KeyedFinding[],
  after: readonly KeyedFinding[],
): FindingChanges => {
  const { pairs, onlyBefore, onlyAfter } = pairBy(before, after, [
    ({ finding, key }) => JSON.stringify([finding.rule, key.at, withoutCount(key)]),
    ({ finding, key }) => JSON.stringify([finding.rule, key.at]),
    ({ finding, key }) => JSON.stringify([finding.rule, withoutCount(key)]),
  ]);
  const still = pairs.map(([was, is]) => ({
    before: was.finding,
    after: is.finding,
    changed: withoutCount(was.key) !== withoutCount(is.key),
  }));
  return {
    mended: onlyBefore.map(({ finding }) => finding),
    new: onlyAfter.map(({ finding }) => finding),
    still,
    decisions: still.flatMap(decisionChanges),
  };
};
