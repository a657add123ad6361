import type { DocxPart } from '../../../docx';
import { cellText } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { isVerdictName } from '../sentences/verdict-names';

/** A meaning takes more words than an answer does. */
const MEANING = /(?:\p{L}+[^\p{L}☐☑☒]+){3}\p{L}/u;

/** What stands over such meanings. */
const MEANINGS = /^\s*(?:meanings?|definitions?|explanations?|descriptions?|what (?:it|this) means)\s*$/i;

/** Cells of findings are short; nothing longer is compared. */
const NAME_LIMIT = 80;

/**
 * Whether a table explains what findings mean: two or more findings down its first column, each with a sentence beside
 * it. "Finding" over such a column is no label, and what stands there is said of no allegation.
 */
export const explainsVerdicts = ({ rows }: Grid, part: DocxPart): boolean => {
  const [header = []] = rows;
  if (header.some((cell) => /^\s*allegations?\b/i.test(cellText(part, cell).slice(0, NAME_LIMIT))))
    return false;
  const isHeaded = header.some((cell) => MEANINGS.test(cellText(part, cell).slice(0, NAME_LIMIT)));
  const explained = new Set<string>();
  for (const [name, meaning] of rows) {
    if (name === undefined || meaning === undefined) continue;
    const text = cellText(part, name).trim();
    if (text.length > NAME_LIMIT || /[☐☑☒]/.test(text) || !isVerdictName(text)) continue;
    if (isHeaded || MEANING.test(cellText(part, meaning).slice(0, 400))) explained.add(text.toLowerCase());
  }
  return explained.size > 1;
};
