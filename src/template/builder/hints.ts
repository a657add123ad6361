import type { Policy } from '../../policy';
import { choicesOf } from '../choices';
import type { Condition, Pathway } from '../definition';
import { fieldDefinition } from '../dictionary';

const PATHWAYS: Readonly<Record<Pathway, string>> = {
  rcs: 'Reportable Conduct Scheme (RCS) only',
  cims: 'CIMS investigations only',
};

/** When a part of the template applies, in words; nothing where that is settled by the pathway of the document. */
export const conditionHint = (
  condition: Condition | undefined,
  policy: Policy,
  pathway: Pathway | undefined,
): string | undefined => {
  if (condition === undefined) return undefined;
  if ('pathway' in condition) return pathway === undefined ? PATHWAYS[condition.pathway] : undefined;
  const choice = choicesOf(condition.field, policy).find(({ id }) => id === condition.is);
  return `If the answer to “${fieldDefinition(condition.field).label}” is “${choice?.label ?? condition.is}”`;
};
