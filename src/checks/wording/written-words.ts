import { ownWords, QUOTE_STYLE } from '../../casefile';
import type { DocxPart } from '../../docx';
import { foldName } from '../../policy';
import { fieldDefinition, fieldWords, isGroupItem } from '../../template';
import type { SectionDefinition, TemplateDefinition } from '../../template';
import type { CheckContext } from '../rule';
import type { TextMatch } from '../support/text-index';

const fieldTexts = ({ items }: SectionDefinition): string[] =>
  items
    .flatMap((item) => (isGroupItem(item) ? item.fields : [item]))
    .flatMap(({ field }) => [fieldDefinition(field).label, fieldWords(field).prompt]);

const templateTexts = (definition: TemplateDefinition): ReadonlySet<string> =>
  new Set(
    [
      definition.title,
      definition.purpose,
      definition.notice,
      ...definition.sections.flatMap((section) => [section.title, section.guidance, ...fieldTexts(section)]),
    ].map(foldName),
  );

/**
 * Says of a match whether the writers of the document wrote it: not a quotation, not a prompt, and not a text of our
 * own template. Made anew for each document; costs something only where there are matches.
 */
export const writtenByAuthor = ({
  definition,
}: Pick<CheckContext, 'definition'>): ((match: TextMatch) => boolean) => {
  let ours: ReadonlySet<string> | undefined;
  const isOurs = (text: string): boolean => {
    if (definition === undefined) return false;
    ours ??= templateTexts(definition);
    return ours.has(foldName(text));
  };
  const words = new WeakMap<object, string>();
  return ({ part, paragraph, start, text }) => {
    const whole = part.paragraphs[paragraph];
    if (whole === undefined) return false;
    let own = words.get(whole);
    if (own === undefined) {
      const skipped = (whole.style !== undefined && QUOTE_STYLE.test(whole.style)) || isOurs(whole.text);
      own = skipped ? '' : ownWords(whole.text);
      words.set(whole, own);
    }
    return own.startsWith(text, start) && !inPrompt(part, paragraph, start);
  };
};

/** Where the prompts of a part show. */
interface Prompts {
  /** By paragraph: 1 where the whole paragraph is in a control whose prompt is showing. */
  readonly whole: Uint8Array;
  /** By paragraph and character: 1 where a control within the paragraph shows its prompt. */
  readonly within: ReadonlyMap<number, Uint8Array>;
}

const showing = new WeakMap<DocxPart, Prompts>();

const promptsOf = (part: DocxPart): Prompts => {
  const known = showing.get(part);
  if (known !== undefined) return known;
  const whole = new Uint8Array(part.paragraphs.length);
  const within = new Map<number, Uint8Array>();
  for (const { placeholder, from, to, start, end } of part.controls) {
    if (!placeholder) continue;
    if (start === undefined || end === undefined) {
      whole.fill(1, from, to);
      continue;
    }
    const mask = within.get(from) ?? new Uint8Array(part.paragraphs[from]?.text.length ?? 0);
    within.set(from, mask.fill(1, start, end));
  }
  const prompts = { whole, within };
  showing.set(part, prompts);
  return prompts;
};

/** Whether a control whose prompt is showing holds the character. */
const inPrompt = (part: DocxPart, paragraph: number, at: number): boolean => {
  const { whole, within } = promptsOf(part);
  return whole[paragraph] === 1 || within.get(paragraph)?.[at] === 1;
};
