import type { FieldWrite, FieldWritten } from '../document-host';
import { canChoose, canListKinds, canTick } from './features';

type Problem = NonNullable<FieldWritten['problem']>;

const NOT_FOUND: Problem = {
  code: 'place-not-found',
  sentence: 'This field is no longer in the document as it was read; check again and try once more.',
};

export const LOCKED: Problem = {
  code: 'document-protected',
  sentence:
    'This field is locked against changes in the document; unlock it in Word or ask whoever locked it.',
};

export const NOT_HERE: Problem = {
  code: 'not-supported-here',
  sentence: 'This version of Word does not let the pane write this field; make the change in the document.',
};

export const NOT_EMPTIED: Problem = {
  code: 'not-supported-here',
  sentence: 'Word does not let the pane empty this list; choose in the document.',
};

export const notAChoice = (value: string): Problem => ({
  code: 'not-a-choice',
  sentence: `“${value}” is not among the choices of this field in the document; choose in the document.`,
});

/** Whether this Word lists the kind of control that a field of this kind is. If not, not finding it means nothing. */
const canList = ({ kind }: FieldWrite): boolean => {
  if (kind === 'tick') return canTick();
  if (kind === 'choice') return canChoose();
  return canListKinds();
};

/** Why a field was not found. */
export const whyMissing = (write: FieldWrite): Problem => (canList(write) ? NOT_FOUND : NOT_HERE);

export const isYes = (value: string): boolean => /^(?:yes|true)$/iu.test(value.trim());

/** Lines as Word takes them. */
export const lines = (value: string): string => value.replace(/\r\n?/gu, '\n');

const folded = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

/** The item of a list that a value names: by its words, else by its value in the list. */
export const itemFor = <Item extends { readonly displayText: string; readonly value: string }>(
  items: readonly Item[],
  value: string,
): Item | undefined =>
  value.trim() === ''
    ? items.find((item) => item.value === '')
    : (items.find((item) => item.displayText === value) ??
      items.find((item) => folded(item.displayText) === folded(value)) ??
      items.find((item) => item.value === value));
