/** Deeper than anything that a person or this tool writes into a file. */
export const DEEPEST = 100;

export const NESTED_TOO_DEEP = `it is nested more than ${String(DEEPEST)} deep`;

/** How deep brackets and braces stand within each other, leaving out those in texts. */
const depthOf = (json: string): number => {
  let deepest = 0;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length && deepest <= DEEPEST; at += 1) {
    const unit = json[at];
    if (isText) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isText = false;
    } else if (unit === '"') isText = true;
    else if (unit === '[' || unit === '{') deepest = Math.max(deepest, (depth += 1));
    else if (unit === ']' || unit === '}') depth -= 1;
  }
  return deepest;
};

/**
 * The value of a JSON text from outside.
 *
 * @throws SyntaxError for what is not JSON, and for what is nested so deep that going through it would exhaust the stack.
 */
export const parseJson = (json: string): unknown => {
  if (depthOf(json) > DEEPEST) throw new SyntaxError(NESTED_TOO_DEEP);
  return JSON.parse(json);
};
