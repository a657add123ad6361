import type { DocxContent } from '../../docx';
import type { RequirementId } from '../../policy';
import { FIELD_NAMES, fieldDefinition, fieldWords } from '../../template';
import type { FieldName } from '../../template';
import { isShownPrompt } from './shown-prompts';
import { findPattern, findPhrases, textIndex } from './text-index';
import type { TextMatch } from './text-index';

/** Text of a template that a person should have replaced or deleted. */
export interface LeftPrompt extends TextMatch {
  /** What the requirement that it breaks is. */
  readonly requirement: Extract<
    RequirementId,
    'fields-completed' | 'guidance-text-removed' | 'footer-updated'
  >;
  /** The field of ours that it asks for. */
  readonly field?: FieldName;
  /** True where only its form speaks for its being a prompt. */
  readonly uncertain?: true;
}

/** The sentence beside a box is meant to stay. */
const fieldByPrompt: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.filter((field) => fieldDefinition(field).kind !== 'tick').map((field) => [
    fieldWords(field).prompt,
    field,
  ]),
);
const promptLengths: ReadonlySet<number> = new Set([...fieldByPrompt.keys()].map(({ length }) => length));
const LONGEST_PROMPT = Math.max(...promptLengths);
const SHORTEST_PROMPT = Math.min(...promptLengths);
const LONGEST_LABEL = 80;

/** Asked of every paragraph: its length alone settles it for nearly all. */
const fieldPrompted = (text: string): FieldName | undefined =>
  promptLengths.has(text.length) ? fieldByPrompt.get(text) : undefined;

/** Our prompts as a paragraph of their own, or behind a label and a colon. */
function* ownPromptsIn(content: DocxContent): Iterable<LeftPrompt> {
  for (const { part } of textIndex(content)) {
    for (let paragraph = 0; paragraph < part.paragraphs.length; paragraph += 1) {
      const text = part.paragraphs[paragraph]?.text ?? '';
      if (text.length < SHORTEST_PROMPT || text.length > LONGEST_PROMPT + LONGEST_LABEL) continue;
      const whole = text.trim();
      const field = fieldPrompted(whole);
      if (field !== undefined)
        yield { part, paragraph, start: 0, text: whole, field, requirement: 'fields-completed' };
      const start = text.lastIndexOf(': ') + 2;
      const behind = start > 1 ? text.slice(start).trim() : '';
      const labelled = fieldPrompted(behind);
      if (labelled !== undefined)
        yield { part, paragraph, start, text: behind, field: labelled, requirement: 'fields-completed' };
    }
  }
}

const WORDS_PROMPTS = [
  'click or tap here to enter',
  'click or tap to enter',
  'click here to enter',
  'choose an item.',
];

const FOOTER = ['update the footer'];

const ANGLES = /<[^<>\n]{2,120}>/g;
const ASKS =
  /^\s*(?:please\s+)?(?:enter|insert|add|type|write|give|provide|describe|update|select|choose|specify|complete|delete|(?:state|name|list) (?:of|the|all|any|each|whether|how|what|who|when))\b/i;
const ENDS_IN_HERE = /\bhere\W*$/i;
/** `<client name>`, but not `<5 minutes`, `<someone@provider.example>` or an address. */
const WORDS_ONLY = /^[\p{L}][\p{L}\s’'/-]*$/u;

const inBrackets = ({ text }: TextMatch): string => text.slice(1, -1);

const judgeAngles = (match: TextMatch): LeftPrompt | undefined => {
  const inside = inBrackets(match);
  // `<Update the footer with appropriate file name>` is spoken of once, as what it is.
  if (FOOTER.some((phrase) => inside.toLowerCase().includes(phrase))) return undefined;
  if (ASKS.test(inside) || ENDS_IN_HERE.test(inside)) return { ...match, requirement: 'fields-completed' };
  return WORDS_ONLY.test(inside) ? { ...match, requirement: 'fields-completed', uncertain: true } : undefined;
};

const SQUARES = /\[[^[\]\n]{3,600}\]/g;
const GUIDES =
  /^\s*(?:as (?:identified|stated|given|per)\b|if (?:applicable|known|relevant|required)\b|include\b|outline\b|note\b|guidance\b|e\.?g\.?\b|for example\b|this section\b|refer to\b|attach\b|summari[sz]e\b|consider\b|detail\b|explain\b|identify\b)/i;
const DATE_MASK = /\bd{1,2}[/. -]m{1,3}[/. -]y{2,4}\b/i;

const judgeSquares = (match: TextMatch): LeftPrompt | undefined => {
  const inside = inBrackets(match);
  const isGuidance =
    ASKS.test(inside) || GUIDES.test(inside) || DATE_MASK.test(inside) || ENDS_IN_HERE.test(inside);
  return isGuidance ? { ...match, requirement: 'guidance-text-removed' } : undefined;
};

function* judged(matches: Iterable<TextMatch>, judge: (match: TextMatch) => LeftPrompt | undefined) {
  for (const match of matches) {
    const prompt = judge(match);
    if (prompt !== undefined) yield prompt;
  }
}

function* everything(content: DocxContent): Iterable<LeftPrompt> {
  yield* ownPromptsIn(content);
  yield* judged(findPhrases(content, WORDS_PROMPTS), (match) => ({
    ...match,
    requirement: 'fields-completed',
  }));
  yield* judged(findPhrases(content, FOOTER), (match) => ({ ...match, requirement: 'footer-updated' }));
  yield* judged(findPattern(content, ANGLES), judgeAngles);
  yield* judged(findPattern(content, SQUARES), judgeSquares);
}

/**
 * Prompts and guidance that stand in a document as ordinary text, one for each paragraph. Prompts that a control is
 * showing are not among them: such a control is empty, and the rules for empty fields speak of it.
 */
export const leftPrompts = (content: DocxContent): readonly LeftPrompt[] => {
  const byParagraph = new Map<string, LeftPrompt>();
  for (const prompt of everything(content)) {
    const { part, paragraph, start, text } = prompt;
    if (isShownPrompt(part, paragraph, start)) continue;
    // The same footer stands in a file several times, once for each kind of page.
    const key = part.kind === 'body' ? `${part.name} ${String(paragraph)}` : `${part.kind} ${text}`;
    if (!byParagraph.has(key)) byParagraph.set(key, prompt);
  }
  return [...byParagraph.values()];
};
