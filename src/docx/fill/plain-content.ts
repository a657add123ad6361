import { prefixOf } from '../annotate/markup';
import { shortName } from '../namespaces';
import type { Bindings } from '../xml-scope';

/** Elements that hold properties: what stands in them is nobody's text. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:pPr', 'w:tcPr']);

const TAG = /<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/**
 * The short names of the elements in a stretch of a part that was read before and so is well formed; of properties only
 * the outermost. Nothing where it holds what cannot be told from its tags alone: comments, instructions, sections of
 * characters, names of its own making.
 */
export const elementsIn = (text: string, bindings: Bindings): readonly string[] | undefined => {
  if (/<[!?]|\bxmlns\b/.test(text)) return undefined;
  const names: string[] = [];
  let within: { readonly name: string; depth: number } | undefined;
  for (const [tag, slash, written = ''] of text.matchAll(TAG)) {
    const name = shortName(
      bindings.get(prefixOf(written)) ?? '',
      written.slice(prefixOf(written) === '' ? 0 : prefixOf(written).length + 1),
    );
    if (within !== undefined) {
      if (name === within.name && !tag.endsWith('/>')) within.depth += slash === '' ? 1 : -1;
      if (within.depth === 0) within = undefined;
      continue;
    }
    if (slash !== '') continue;
    names.push(name ?? '');
    if (name !== undefined && PROPERTIES.has(name) && !tag.endsWith('/>')) within = { name, depth: 1 };
  }
  return names;
};

/** Text, and what Word strews among it without any meaning. */
const TEXT = ['w:r', 'w:rPr', 'w:t', 'w:tab', 'w:proofErr', 'w:lastRenderedPageBreak'];

/** What may stand in a line that something is put behind; nothing of it is touched. */
export const IN_LINE: ReadonlySet<string> = new Set([...TEXT, 'w:bookmarkStart', 'w:bookmarkEnd']);
/** What a prompt may be made of, which goes. */
export const IN_PROMPT: ReadonlySet<string> = new Set([...TEXT, 'w:br', 'w:noBreakHyphen', 'w:sym']);
/** The same of a control round paragraphs, and round a cell. */
export const IN_BLOCK_PROMPT: ReadonlySet<string> = new Set([...IN_PROMPT, 'w:p', 'w:pPr']);
export const IN_CELL_PROMPT: ReadonlySet<string> = new Set([...IN_BLOCK_PROMPT, 'w:tc', 'w:tcPr']);

/** Whether a stretch holds nothing but what is allowed. */
export const isPlain = (text: string, bindings: Bindings, allowed: ReadonlySet<string>): boolean =>
  elementsIn(text, bindings)?.every((name) => allowed.has(name)) === true;
