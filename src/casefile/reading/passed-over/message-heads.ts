import type { DocxPart } from '../../../docx';
import { cellText } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { isBlank } from '../words/prompts';

const LINE =
  /^\s{0,3}(from|to|cc|bcc|sent|date|subject|importance|attachments?|reply-to|categories|sensitivity)\s{0,3}:/i;

/** Without these three, lines such as “Date:” and “Subject:” may be those of a form. */
const NEEDED = ['from', 'to', 'subject'] as const;

const isHead = (names: ReadonlySet<string>): boolean => NEEDED.every((name) => names.has(name));

/** The names of the lines of a paragraph; absent where one of them is no line of a head. */
const namesIn = (text: string): readonly string[] | undefined => {
  const names: string[] = [];
  for (const line of text.split('\n')) {
    if (isBlank(line)) continue;
    const name = LINE.exec(line)?.[1];
    if (name === undefined) return undefined;
    names.push(name.toLowerCase());
  }
  return names;
};

/**
 * By paragraph: 1 in the head of an email or a memorandum, by itself or quoted in a report. Its “Subject:” is no
 * subject of allegation, and its “Date:” no date of the incident.
 */
export const messageHeads = ({ paragraphs }: DocxPart): Uint8Array => {
  const heads = new Uint8Array(paragraphs.length);
  const seen = new Set<string>();
  let from = 0;
  const end = (to: number): void => {
    if (isHead(seen)) heads.fill(1, from, to);
    seen.clear();
    from = to + 1;
  };
  paragraphs.forEach(({ text, cell }, index) => {
    const names = cell === undefined && text.includes(':') ? namesIn(text) : undefined;
    if (names === undefined && (cell !== undefined || !isBlank(text))) end(index);
    else for (const name of names ?? []) seen.add(name);
  });
  end(paragraphs.length);
  return heads;
};

/** Whether a table holds the head of a message and nothing else: one of its names begins each row. */
export const isMessageTable = ({ rows }: Grid, part: DocxPart): boolean => {
  const names = new Set<string>();
  for (const [first] of rows) {
    if (first === undefined) continue;
    const text = cellText(part, first).trim();
    const [name, ...more] = namesIn(text.endsWith(':') ? text : `${text}:`) ?? [];
    if (name === undefined || more.length > 0) return false;
    names.add(name);
  }
  return isHead(names);
};
