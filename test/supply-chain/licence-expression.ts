/**
 * Whether a licence in the notation of SPDX can be kept with those that are allowed: of two joined with OR one is
 * enough, of two joined with AND both are needed; AND binds closer.
 *
 * @throws an Error for what is no such expression.
 */
export const isAllowed = (expression: string, allowed: ReadonlySet<string>): boolean => {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const refuse = (): never => {
    throw new Error(`“${expression}” is no licence expression`);
  };
  const single = (): boolean => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = either();
      return tokens[at++] === ')' ? inner : refuse();
    }
    return token === undefined || /^(?:\)|AND|OR|WITH)$/.test(token) ? refuse() : allowed.has(token);
  };
  const joined = (word: string, part: () => boolean, both: (a: boolean, b: boolean) => boolean): boolean => {
    let result = part();
    while (tokens[at] === word) {
      at++;
      const next = part();
      result = both(result, next);
    }
    return result;
  };
  const together = (): boolean => joined('AND', single, (a, b) => a && b);
  const either = (): boolean => joined('OR', together, (a, b) => a || b);
  const result = either();
  return at === tokens.length ? result : refuse();
};
