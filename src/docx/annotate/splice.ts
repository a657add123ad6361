/** A change of a text: what stands from `from` to `to` gives way to `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Makes all the changes at once. Those at one place come out in the order in which they are given; none may overlap. */
export const splice = (text: string, edits: readonly Edit[]): string => {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of inOrder) {
    if (from < at) throw new RangeError('two changes of a text overlap');
    pieces.push(text.slice(at, from), put);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};
