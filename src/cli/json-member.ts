/** One member at the top of a JSON object: where its value stands in the text. */
interface Member {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where a string ends that begins at `from`, the closing quotation mark included. */
const endOfString = (json: string, from: number): number => {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** The members of the object that a valid JSON text holds, and where the object ends. */
const membersOf = (json: string): { readonly members: readonly Member[]; readonly end: number } => {
  const members: Member[] = [];
  let depth = 0;
  let name: string | undefined;
  let value: number | undefined;
  let lastFilled = 0;
  const close = (): void => {
    if (name !== undefined && value !== undefined) members.push({ name, from: value, to: lastFilled });
    name = undefined;
    value = undefined;
  };
  let at = 0;
  while (at < json.length) {
    const character = json[at] ?? '';
    const from = at;
    at = character === '"' ? endOfString(json, at) : at + 1;
    if (/\s/.test(character)) continue;
    if (depth === 1 && character === '"' && name === undefined) {
      name = JSON.parse(json.slice(from, at)) as string;
      continue;
    }
    if (depth === 1 && (character === ',' || character === '}')) {
      close();
      if (character === '}') return { members, end: from };
      continue;
    }
    if (depth === 1 && character === ':' && value === undefined) continue;
    if (depth === 1) value ??= from;
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    lastFilled = at;
  }
  return { members, end: json.length };
};

const INDENT = '  ';

/** The indentation of the first member; two spaces where there is none. */
const indentOf = (json: string): string => /^\s*\{\r?\n([ \t]+)"/.exec(json)?.[1] ?? INDENT;

/**
 * A JSON text with one member of its object set to a value, everything else byte for byte as it was. The text must be
 * valid JSON that holds an object.
 */
export const withMember = (json: string, name: string, value: unknown): string => {
  const indent = indentOf(json);
  const lineEnd = json.includes('\r\n') ? '\r\n' : '\n';
  const text = JSON.stringify(value, null, indent).split('\n').join(`${lineEnd}${indent}`);
  const { members, end } = membersOf(json);
  // Of several members of one name the last one counts.
  const known = members.filter((member) => member.name === name).at(-1);
  if (known !== undefined) return json.slice(0, known.from) + text + json.slice(known.to);
  const last = members.at(-1);
  const before = last === undefined ? json.slice(0, end).trimEnd() : `${json.slice(0, last.to)},`;
  return `${before}${lineEnd}${indent}${JSON.stringify(name)}: ${text}${lineEnd}${json.slice(end)}`;
};
