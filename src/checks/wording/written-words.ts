import { ownWords, QUOTE_STYLE } from '../../casefile';
import type { Control, DocxPart } from '../../docx';
import { foldName } from '../../policy';
import { fieldDefinition, isGroupItem } from '../../template';
import type { SectionDefinition, TemplateDefinition } from '../../template';
import type { CheckContext } from '../rule';
import type { TextMatch } from '../support/text-index';

const fieldTexts = ({ items }: SectionDefinition): string[] =>
  items
    .flatMap((item) => (isGroupItem(item) ? item.fields : [item]))
    .flatMap(({ field }) => [fieldDefinition(field).label, fieldDefinition(field).prompt]);

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

const showing = new WeakMap<DocxPart, readonly Control[]>();

const promptsOf = (part: DocxPart): readonly Control[] => {
  const prompts = showing.get(part) ?? part.controls.filter(({ placeholder }) => placeholder);
  showing.set(part, prompts);
  return prompts;
};

/** Whether a control whose prompt is showing holds the character. */
const inPrompt = (part: DocxPart, paragraph: number, at: number): boolean =>
  promptsOf(part).some(
    ({ from, to, start, end }) =>
      from <= paragraph &&
      paragraph < to &&
      (start === undefined || end === undefined || (start <= at && at < end)),
  );
