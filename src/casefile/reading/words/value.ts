import { fieldDefinition } from '../../../template';
import type { FieldName } from '../../../template';
import { ownFreeText } from './prompts';
import { drawnBoxes, fromTickBoxes } from './tick-boxes';

/** Whether a field is answered in a line, so that what stands in the next paragraph is no longer its value. */
export const isOneLine = (field: FieldName): boolean => fieldDefinition(field).kind !== 'long-text';

/** A value that stands free: boxes that somebody ticked are read, prompts and ruled lines are nothing. */
export const valueOf = (field: FieldName, text: string): string => {
  const { kind } = fieldDefinition(field);
  const own = ownFreeText(kind === 'choice' || kind === 'tick' ? drawnBoxes(text) : text);
  if (own === '' || !isOneLine(field)) return own;
  const read = fromTickBoxes(own);
  const isTick = kind === 'tick' && read !== own;
  return ownFreeText(isTick ? (read === '' || read === 'No' ? 'No' : 'Yes') : read);
};
