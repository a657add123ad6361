import { findNamed, parseDate, POLICIES } from '../../../policy';
import { choicesOf, fieldDefinition } from '../../../template';
import type { Choice, FieldName } from '../../../template';
import { isNoValue } from '../../case/no-value';
import { isBlank, isInstruction, isPrompt, ownFreeText } from './prompts';
import { drawnBoxes, fromTickBoxes } from './tick-boxes';

/** Whether a field is answered in a line, so that what stands in the next paragraph is no longer its value. */
export const isOneLine = (field: FieldName): boolean => fieldDefinition(field).kind !== 'long-text';

/** A value that stands free: boxes that somebody ticked are read, prompts and ruled lines are nothing. */
export const valueOf = (field: FieldName, text: string): string => {
  const { kind } = fieldDefinition(field);
  const isChosen = kind === 'choice' || kind === 'tick';
  const drawn = isChosen ? drawnBoxes(text) : text;
  const own = ownFreeText(withoutPrompts(drawn));
  if (own === '' || !isOneLine(field)) return own;
  if (isInstruction(own)) return '';
  if (kind === 'date') return ownFreeText(own.replace(DATE_MASK, ''));
  const read = fromTickBoxes(own);
  if (kind === 'tick' && read !== own) return read === '' || read === 'No' ? 'No' : 'Yes';
  const left = kind === 'choice' ? onlyChoiceLeft(read) : read;
  return kind === 'choice' && isListOfChoices(field, left) ? '' : ownFreeText(left);
};

/** How the date is to be written, left beside it: `1 May 2026 [DD/MM/YYYY]`. */
const DATE_MASK = /[[(<]\s?d{1,2}\s?[-/.]\s?m{1,4}\s?[-/.]\s?y{2,4}\s?[\])>]/gi;

/** A text of several lines without those that only ask for something. */
const withoutPrompts = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .filter((line) => !isPrompt(line))
        .join('\n')
    : text;

/** What is left of `Yes / No` where one of the two was struck out. */
const onlyChoiceLeft = (text: string): string => {
  const parts = text.split('/').filter((part) => !isBlank(part));
  return parts.length === 1 && text.includes('/') ? (parts[0] ?? '').trim() : text;
};

/** `Yes / No`, `Y/N`, `Substantiated / Not substantiated`: what may be chosen, with nothing struck out that we can see. */
const isListOfChoices = (field: FieldName, text: string): boolean => {
  if (text.length > LIST_LIMIT || chosen(field, text) !== undefined) return false;
  const parts = text
    .replace(DELETE_ONE, '')
    .replace(/\bn\/a\b/gi, 'na')
    .split(/[/|\n]|\bor\b/)
    .map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.every((part) => YES_NO_WORDS.test(part) || chosen(field, part) !== undefined || part === '')
  );
};

const LIST_LIMIT = 300;
const YES_NO_WORDS = /^(?:y|yes|n|no|na|unknown|not known|unsure|not applicable)$/i;
const DELETE_ONE = /[([*][^)\]]{0,60}\b(?:delete|circle|strike|tick|select|choose)\b[^)\]]{0,60}[)\]]?\s*$/i;

const choiceLists = new Map<FieldName, readonly Choice[]>();

/** What a choice field's text names, under any rule set. */
const chosen = (field: FieldName, text: string): Choice | undefined => {
  const known = choiceLists.get(field) ?? POLICIES.flatMap((policy) => choicesOf(field, policy));
  choiceLists.set(field, known);
  return findNamed(known, text);
};

/** Whether a text is one of a field's choices. */
export const namesChoice = (field: FieldName, text: string): boolean => chosen(field, text) !== undefined;

/** What is asked, not answered: a label of some other form, with its mark. */
const OTHER_LABEL = /^[\p{L}\p{N}(][^:?!\n]{1,79}(?::(?:\s|$)|\?$)/u;

const LONGEST_LINE = 160;
const MOST_WORDS = 14;

/**
 * Whether a text that stands where a value might can be the value of a field that is answered in a line: a date holds a
 * figure, a number too, and nobody's name is a sentence. Asked where no mark ties the text to the label.
 */
export const mayBeValue = (field: FieldName, text: string): boolean => {
  if (!isOneLine(field)) return true;
  // The sentence beside a box is as long as it is.
  if (fieldDefinition(field).kind === 'tick' && fromTickBoxes(text) !== text) return true;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_LINE || trimmed.includes('\t') || OTHER_LABEL.test(trimmed)) return false;
  const isSentence = /[a-z)]\.$/.test(trimmed) && trimmed.split(/\s+/, MOST_WORDS).length > SHORT_SENTENCE;
  if (isSentence || trimmed.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return false;
  return fitsKind(field, trimmed);
};

const SHORT_SENTENCE = 6;

/** Whether a text is of the field's kind, or says that there is nothing to say. */
export const fitsKind = (field: FieldName, text: string): boolean => {
  const { kind } = fieldDefinition(field);
  if (kind !== 'date' && kind !== 'number') return true;
  return /\d/.test(text) || isNoValue(text) || parseDate(text) !== undefined;
};

/** Whether one of a list of names is chosen in a field. */
export const isChoice = (field: FieldName): boolean => fieldDefinition(field).kind === 'choice';

/** Whether a text is the whole value of a field, beyond doubt: a date, a number, one of the field's choices. */
export const isSurelyValue = (field: FieldName, text: string): boolean => {
  const { kind } = fieldDefinition(field);
  if (kind === 'date') return parseDate(text) !== undefined;
  if (kind === 'number') return /^\d{1,4}(?:\s[a-z ]{1,30})?$/i.test(text);
  return kind === 'choice' && namesChoice(field, text);
};

/** Fields whose value may be a word that is a label elsewhere: "Client", "Investigator", "Kinship care". */
const ROLE_FIELDS: ReadonlySet<FieldName> = new Set<FieldName>([
  'interview.role',
  'interview.support',
  'subject.relation',
  'subject.position',
  'manager.position',
  'plan.endorsedPosition',
  'endorsement.position',
  'recommendation.owner',
  'evidence.source',
  'provider.program',
]);

/** Whether a word that is a label elsewhere may be a field's value: "Client" is a role, and no name. */
export const mayBeLabelWord = (field: FieldName, text: string): boolean =>
  ROLE_FIELDS.has(field) || namesChoice(field, text);
