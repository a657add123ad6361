/** A sentence, and where it begins in the text. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** What ends with a full stop and no sentence with it. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof st rev hon para paras pp cl ss ref fig vol approx vs cf eg ie etc al'.split(' '),
);

/** A mark that may end a sentence, the marks that close with it, and what shows that it does. */
const END = /[.!?]+["”’')\]]*(?=\s|$)|\n|\s(?=[•▪●◦‣]\s)/g;

/** How far back a word reaches that a full stop may shorten. */
const WORD_LIMIT = 12;

const isAbbreviation = (text: string, stop: number): boolean => {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - WORD_LIMIT), stop))?.[0].toLowerCase();
  if (word === undefined) return false;
  // An initial, or "e.g."; "Allegation A." ends its sentence only where the paragraph does.
  if (/^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(word)) return true;
  if (word === 'no' || word === 'nos') return /^\.\s*\d/.test(text.slice(stop, stop + 4));
  return ABBREVIATIONS.has(word);
};

/** The sentences of a text, in order. A line break and a bullet end a sentence too. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const endAt = (to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, at: from + piece.indexOf(trimmed) });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (mark[0] === '.' && mark.length === 1 && isAbbreviation(text, index)) continue;
    endAt(index + mark.length);
  }
  endAt(text.length);
  return sentences;
};
