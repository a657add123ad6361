import { attribute, childOf, childrenOf, descendantsOf, rootOf, type Element } from '../package/xml';
import type { WordDocument } from '../word-document';
import { lineOf } from '../text/leaves';
import { property } from './control';

const MAIN = 'glossaryDocument';

/** Name of the part that holds the building blocks, prompts among them. */
export const glossaryPart = ({ package: parts }: WordDocument): string | undefined => {
  const name = parts.relationships(parts.mainPart).targetOf(MAIN);
  return name !== undefined && parts.has(name) ? name : undefined;
};

export const blocksOf = (glossary: Element): Element[] => descendantsOf(glossary, ['docPart'], ['sdt']);

export const blockName = (block: Element): string =>
  attribute(childOf(childOf(block, 'docPartPr'), 'name')) ?? '';

/** The building block that a control shows while it is empty. */
const promptBlock = (document: WordDocument, control: Element): Element | undefined => {
  const wanted = attribute(childOf(property(control, 'placeholder'), 'docPart'));
  const part = glossaryPart(document);
  if (wanted === undefined || part === undefined) return undefined;
  return blocksOf(rootOf(document.package.tree(part))).find((block) => blockName(block) === wanted);
};

/** What Word shows in a control that has no prompt of its own. */
const DEFAULT_PROMPT = 'Click or tap here to enter text.';

/** The words that a control shows while it is empty. */
export const promptOf = (document: WordDocument, control: Element): string => {
  const block = promptBlock(document, control);
  if (block === undefined) return DEFAULT_PROMPT;
  return childrenOf(childOf(block, 'docPartBody') ?? block, 'p')
    .map((paragraph) => lineOf(paragraph))
    .join('\n');
};
