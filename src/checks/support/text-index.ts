import type { DocxContent, DocxPart } from '../../docx';

/** The text of one part, joined once and shared by all rules: paragraphs are separated by a line feed. */
export interface PartText {
  readonly part: DocxPart;
  readonly text: string;
  /** The same in lower case; offsets agree with {@link text}. */
  readonly lower: string;
  /** The index of the paragraph that holds the character at `offset`. */
  readonly paragraphAt: (offset: number) => number;
  /** Where the paragraph starts in {@link text}. */
  readonly startOf: (paragraph: number) => number;
}

/** Something found in the text of a document. */
export interface TextMatch {
  readonly part: DocxPart;
  readonly paragraph: number;
  /** Where it starts within the paragraph's text. */
  readonly start: number;
  readonly text: string;
}

const indexes = new WeakMap<DocxContent, readonly PartText[]>();

/** The joined text of every part, made at the first call and kept for as long as the document is. */
export const textIndex = (content: DocxContent): readonly PartText[] => {
  const known = indexes.get(content);
  if (known !== undefined) return known;
  const made = content.parts.map(partText);
  indexes.set(content, made);
  return made;
};

const partText = (part: DocxPart): PartText => {
  const starts = new Uint32Array(part.paragraphs.length);
  const texts: string[] = [];
  let length = 0;
  part.paragraphs.forEach((paragraph, index) => {
    starts[index] = length;
    length += paragraph.text.length + 1;
    texts.push(paragraph.text);
  });
  const text = texts.join('\n');
  let lower: string | undefined;
  return {
    part,
    text,
    get lower() {
      lower ??= lowerCase(text);
      return lower;
    },
    paragraphAt: (offset) => lastAtOrBefore(starts, offset),
    startOf: (paragraph) => starts[paragraph] ?? length,
  };
};

/** A few capitals (the Turkish dotted İ) grow when lowered; then the offsets would no longer agree. */
const lowerCase = (text: string): string => {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : Array.from(text, lowerUnit).join('');
};

const lowerUnit = (unit: string): string => {
  const lowered = unit.toLowerCase();
  return lowered.length === unit.length ? lowered : unit;
};

const lastAtOrBefore = (starts: Uint32Array, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const WORD = /[\p{L}\p{N}]/u;

/** Phrases by their first word, the longest first: those that begin alike are looked for in one search. */
const byFirstWord = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first = phrase] = phrase.split(' ');
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
};

/**
 * Every place where one of `phrases` (in lower case) stands as whole words, in any capitals, in the order of the
 * document within those that begin with the same word. A straight search per word is many times faster than one pattern
 * that ignores case.
 */
export function* findPhrases(content: DocxContent, phrases: readonly string[]): Iterable<TextMatch> {
  const groups = byFirstWord(phrases);
  for (const indexed of textIndex(content)) {
    const { lower, text } = indexed;
    for (const [word, candidates] of groups) {
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
        if (WORD.test(text.charAt(at - 1))) continue;
        const phrase = candidates.find(
          (candidate) => lower.startsWith(candidate, at) && !WORD.test(text.charAt(at + candidate.length)),
        );
        if (phrase !== undefined) yield matchAt(indexed, at, text.slice(at, at + phrase.length));
      }
    }
  }
}

/** Every match of a global pattern that has no `^` or `$` of its own, in the order of the document. */
export function* findPattern(content: DocxContent, pattern: RegExp): Iterable<TextMatch> {
  for (const indexed of textIndex(content)) {
    for (const match of indexed.text.matchAll(pattern)) yield matchAt(indexed, match.index, match[0]);
  }
}

const matchAt = (indexed: PartText, offset: number, text: string): TextMatch => {
  const paragraph = indexed.paragraphAt(offset);
  return { part: indexed.part, paragraph, start: offset - indexed.startOf(paragraph), text };
};
