import { DECISION_KINDS, type DecisionKind } from '../../../../src/review';
import type { UnusedText } from '../../../parts/UnusedTexts';
import type { KeptState } from '../../../session/kept-state';
import type { CheckedCase } from '../../../work/work';

type Drafts = KeptState['drafts'];

/** Where a half-typed reason is kept: each kind of decision about a finding has its own. */
export const draftKey = (kind: DecisionKind, findingKey: string): string => `${kind}:${findingKey}`;

/** Where it is kept who a finding is going to be assigned to. */
export const assigneeKey = (findingKey: string): string => `assign-to:${findingKey}`;

const hasText = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Whether a decision was begun and not made. */
export const hasBegun = (kind: DecisionKind, findingKey: string, drafts: Drafts): boolean =>
  hasText(drafts[draftKey(kind, findingKey)]) ||
  (kind === 'assign' && hasText(drafts[assigneeKey(findingKey)]));

const OURS = new RegExp(`^(?:${DECISION_KINDS.join('|')}|assign-to):`, 'u');
/** What follows the rule's id in the key of a finding. */
const HASH = /-[0-9a-z]+(?:-\d+)?$/u;

/** What was begun at a finding which is no longer there, or says something else now. */
export const unusedTexts = ({ findings }: CheckedCase, drafts: Drafts): readonly UnusedText[] => {
  const current = new Set(findings.map(({ key }) => key));
  return Object.entries(drafts).flatMap(([key, text]) => {
    const findingKey = key.replace(OURS, '');
    if (findingKey === key || !hasText(text) || current.has(findingKey)) return [];
    return [{ key, about: `the rule ${findingKey.replace(HASH, '')}`, text }];
  });
};
