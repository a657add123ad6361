import { fieldDefinition, groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { Surroundings } from './surroundings';
import type { Meaning } from '../words/meaning';

/** Who signs, and what is asked of them: "Date" after these is theirs. */
const SIGNATURES: ReadonlySet<FieldName> = new Set<FieldName>([
  'plan.endorsedBy',
  'plan.endorsedPosition',
  'endorsement.name',
  'endorsement.position',
]);

/**
 * Whether a date may be another's than the one that was taken: the label is said of several dates, and neither a section
 * nor a thing that is open says which is meant. A date on the wrong field would move what is counted from it.
 */
export const isDoubtful = (meaning: Meaning, field: FieldName, surroundings: Surroundings): boolean => {
  if (fieldDefinition(field).kind !== 'date' || groupOf(field) !== undefined) return false;
  const { section, lastField } = surroundings;
  if (section?.has(field) === true || (lastField !== undefined && SIGNATURES.has(lastField))) return false;
  if (meaning.generic) return true;
  const others = [...meaning.labelOf, ...meaning.synonymOf].filter((each) => groupOf(each) === undefined);
  return others.length > 1 && prefixOf(lastField) !== prefixOf(field);
};

const prefixOf = (field: FieldName | undefined): string | undefined => field?.slice(0, field.indexOf('.'));
