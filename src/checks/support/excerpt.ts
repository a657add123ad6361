/** The longest piece of a document that a message quotes. */
const QUOTE_LENGTH = 60;

/** A short piece of a document's text on one line, for a message; cut with an ellipsis. */
export const shorten = (text: string, length: number = QUOTE_LENGTH): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
};

/** {@link shorten}, in quotation marks. */
export const quote = (text: string): string => `“${shorten(text)}”`;
