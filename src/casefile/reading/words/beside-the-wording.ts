import { normalise, withoutNumbering } from './normalise';
import { isBlank } from './prompts';

/** What may word an allegation where nothing else does. */
const PARTICULARS =
  /^(?:(?:further|additional|full|supporting) )?(?:particulars|details|facts)(?: (?:of|in support of) (?:the |this )?(?:allegation|conduct|incident))?$/;

/** What is neither the wording of an allegation nor what was found on it. */
const OTHERS =
  /^(?:(?:findings?|agreed statements?|statements?) of facts?|factual findings?|(?:drafts?|initial|preliminary|interim|provisional|proposed|recommended|tentative|suggested) (?:findings?|outcomes?|assessments?|conclusions?|views?|determinations?|decisions?)|(?:findings?|outcomes?|conclusions?|determinations?) (?:drafts?|provisional|proposed|preliminary|interim|recommended)|(?:(?:subject of allegation|subject|respondent|employee|staff member|worker|carer)s? )?(?:response|reply)(?: to (?:the |this )?allegation)?|risk assessment|background|context)$/;

/** A line that begins with a label of what stands by an allegation. */
export interface Beside {
  /** What stands after the label; blank where the label stands alone. */
  readonly rest: string;
  /** Whether it may be the wording where there is no other. */
  readonly mayWord: boolean;
}

const LABEL_LIMIT = 80;

/** A label, and what parts it from the rest. */
const MARK = /^([^:\t\n–—]{4,70}?)\s{0,3}(?::|\t|\s[–—-]\s|$)/;

/** Reads "Particulars: …", "Draft finding – …", "Initial assessment" alone; absent for a line that begins otherwise. */
export const besideTheWording = (line: string): Beside | undefined => {
  const trimmed = line.trim();
  const [whole, label = ''] = MARK.exec(trimmed.slice(0, LABEL_LIMIT)) ?? [];
  if (whole === undefined || (whole === label && trimmed.length > LABEL_LIMIT)) return undefined;
  const words = normalise(withoutNumbering(label));
  const mayWord = PARTICULARS.test(words);
  return mayWord || OTHERS.test(words) ? { rest: trimmed.slice(whole.length).trim(), mayWord } : undefined;
};

/** The wording of an allegation in several lines: up to the first that begins with such a label, below other words. */
export const wordingIn = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, at) => at > first && besideTheWording(line) !== undefined);
  return end < 0 ? text : lines.slice(0, end).join('\n').trimEnd();
};
