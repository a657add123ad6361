/** Things in a sentence: “1”, “1 and 2”, “1, 2 and 3”. */
export const listed = (things: readonly string[]): string => {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
};
