import { visibleText } from '../review/visible-text';

/** HTML that is safe to put into a page: made only by {@link markup} and {@link join}. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

export type HtmlValue = string | number | SafeHtml | readonly HtmlValue[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

const written = (value: HtmlValue): string => {
  if (value === undefined) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return value.map(written).join('');
};

/** The indent of our own source is of no use in a page. */
const withoutIndent = (part: string): string => part.replace(/\n\s*/gu, '\n');

/** A template whose every inserted string is escaped; what is already {@link SafeHtml} is put in as it is. */
export const markup = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml =>
  new SafeHtml(
    parts.map(withoutIndent).reduce((text, part, index) => text + written(values[index - 1]) + part),
  );

/** The content where the condition holds, else nothing. */
export const when = (condition: boolean, content: () => HtmlValue): HtmlValue =>
  condition ? content() : undefined;
