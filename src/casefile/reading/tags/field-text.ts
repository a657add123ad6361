import { controlText } from '../../../docx';
import type { Control, DocxPart } from '../../../docx';
import { ownText } from '../words/prompts';

/**
 * What a person put into a field's control; empty while its prompt is showing.
 *
 * @param prompts the controls inside it whose prompt is showing: what they say is nobody's answer.
 */
export const fieldText = (part: DocxPart, control: Control, prompts: readonly Control[]): string => {
  if (control.placeholder) return '';
  if (control.checked !== undefined) return control.checked ? 'Yes' : 'No';
  if (prompts.length === 0) return ownText(controlText(part, control));
  const lines: string[] = [];
  for (let index = control.from; index < control.to; index += 1) {
    const paragraph = part.paragraphs[index];
    if (paragraph !== undefined)
      lines.push(withoutPrompts(within(control, paragraph.text), control, index, prompts));
  }
  return ownText(lines.join('\n'));
};

const within = (control: Control, text: string): string =>
  control.level === 'run' ? text.slice(control.start, control.end) : text;

/** Takes out the prompts of controls that are nested in this one and still empty. */
const withoutPrompts = (
  text: string,
  control: Control,
  paragraph: number,
  prompts: readonly Control[],
): string => {
  const offset = control.level === 'run' ? (control.start ?? 0) : 0;
  let result = text;
  // From the last to the first, so that the offsets before a cut stay true.
  for (const prompt of [...prompts].reverse()) {
    if (paragraph < prompt.from || paragraph >= prompt.to) continue;
    if (prompt.level !== 'run') return '';
    const start = (prompt.start ?? 0) - offset;
    const end = (prompt.end ?? offset + text.length) - offset;
    result = result.slice(0, start) + result.slice(end);
  }
  return result;
};
