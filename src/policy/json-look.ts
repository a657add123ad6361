import type { JsonPath } from './json-place';
import { DEEPEST, NESTED_TOO_DEEP } from './parse-json';

/** What a person who has written a JSON text by hand has to know of it. */
export interface JsonLook {
  /** The first fault, with its line and what to do about it; absent where the text is JSON. */
  readonly fault?: string;
  /** Names that stand a second time in the same braces: all but the last of them are lost when it is read. */
  readonly repeated: readonly JsonPath[];
}

/** Why no reading goes on. */
class Fault extends Error {
  constructor(
    readonly at: number,
    readonly what: string,
  ) {
    super(what);
  }
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
/** Quotation marks of word processors, of other languages, and the ones that only look straight. */
const CURVED = /^[\u2018-\u201F\u2039\u203A\u00AB\u00BB\u301D-\u301F\uFF02\u00B4`]/u;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** What may stand in a text as it is: all but quotation marks, backslashes and what ends a line or moves the place. */
const IN_TEXT = /[\u{20}\u{21}\u{23}-\u{5B}\u{5D}-\u{10FFFF}]*/uy;

const COMMENT = 'a comment stands there: take it out, because JSON has none';

/** Goes through a JSON text as `JSON.parse` does, and stops at what that would refuse. */
class JsonReader {
  readonly repeated: JsonPath[] = [];
  private at = 0;

  constructor(private readonly json: string) {}

  read(): void {
    this.space();
    if (this.at === this.json.length) throw new Fault(this.at, 'nothing stands there, the file is empty');
    this.value([], 0);
    this.space();
    if (this.at < this.json.length) {
      throw this.odd('something stands behind the end: take it out, or see that the braces match');
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.json)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private space(): void {
    this.take(SPACE);
  }

  private get here(): string {
    return this.json[this.at] ?? '';
  }

  private skip(character: string): boolean {
    if (this.here !== character) return false;
    this.at += 1;
    this.space();
    return true;
  }

  /** What stands where something else should: the usual slips by name, else in the words of the place. */
  private odd(otherwise: string): Fault {
    const { at, json, here } = this;
    if (CURVED.test(here)) {
      return new Fault(
        at,
        `the quotation mark ${here} stands there: write the straight " instead, in a plain text editor`,
      );
    }
    if (here === "'") return new Fault(at, `the quotation mark ' stands there: write " instead`);
    if (here === '#' || json.startsWith('//', at) || json.startsWith('/*', at)) return new Fault(at, COMMENT);
    if (here !== '' && /[\s\u200B-\u200F\u2060\uFEFF]/u.test(here)) {
      return new Fault(at, 'a special space stands there, which looks like an ordinary one: type it again');
    }
    if (here === '\0') return new Fault(at, 'a sign stands there that is no text: save the file in UTF-8');
    return new Fault(at, otherwise);
  }

  private value(path: JsonPath, depth: number): void {
    const { here } = this;
    if (depth >= DEEPEST && (here === '{' || here === '[')) throw new Fault(this.at, NESTED_TOO_DEEP);
    if (here === '{') this.object(path, depth);
    else if (here === '[') this.list(path, depth);
    else if (here === '"') this.text();
    else if (/[-\d]/.test(here)) this.number();
    else this.word();
  }

  private number(): void {
    const from = this.at;
    const isNumber = this.take(NUMBER) !== '';
    if (isNumber && !/[\p{L}\p{N}_$.+\-/:]/u.test(this.here)) return;
    throw new Fault(from, 'no number stands there: put quotation marks (") round a day or a text');
  }

  private word(): void {
    const from = this.at;
    const word = this.take(WORD);
    if (['true', 'false', 'null'].includes(word)) return;
    this.at = from;
    if (['true', 'false', 'null'].includes(word.toLowerCase())) {
      throw new Fault(from, `${word} stands there: write ${word.toLowerCase()}`);
    }
    if (word !== '')
      throw new Fault(from, `${shortened(word)} stands there: put quotation marks (") round it`);
    throw this.odd('a value is missing there');
  }

  private text(): string {
    const from = this.at;
    this.at += 1;
    for (;;) {
      this.take(IN_TEXT);
      if (this.here === '"') break;
      if (this.here !== '\\') {
        throw new Fault(from, 'a text begins there that has no closing " in its line: write it in one line');
      }
      if (this.take(ESCAPE) === '') {
        throw new Fault(
          this.at,
          'a single backslash stands there: write / between folders, and \\\\ where a backslash is meant',
        );
      }
    }
    this.at += 1;
    return JSON.parse(this.json.slice(from, this.at)) as string;
  }

  private list(path: JsonPath, depth: number): void {
    const from = this.at;
    this.at += 1;
    this.space();
    if (this.skip(']')) return;
    for (let index = 0; ; index += 1) {
      this.value([...path, index], depth + 1);
      this.space();
      if (this.end(']', from)) return;
    }
  }

  private object(path: JsonPath, depth: number): void {
    const from = this.at;
    this.at += 1;
    this.space();
    if (this.skip('}')) return;
    const names = new Set<string>();
    for (;;) {
      if (this.here !== '"') {
        throw this.odd(
          this.at < this.json.length
            ? 'a name is missing there: put quotation marks (") round names'
            : this.open('}', from),
        );
      }
      const name = this.text();
      const named = [...path, name];
      if (names.has(name)) this.repeated.push(named);
      names.add(name);
      this.space();
      if (!this.skip(':')) throw this.odd(`a colon (:) is missing behind the name “${shortened(name)}”`);
      this.value(named, depth + 1);
      this.space();
      if (this.end('}', from)) return;
    }
  }

  /** Whether a list or object ends here; otherwise one comma is passed, and nothing but a further value may follow. */
  private end(closing: ']' | '}', from: number): boolean {
    if (this.here === closing) {
      this.at += 1;
      return true;
    }
    const comma = this.at;
    if (!this.skip(',')) {
      throw this.odd(
        this.at === this.json.length
          ? this.open(closing, from)
          : `a comma is missing before it, or ${closing === '}' ? 'a brace (})' : 'a bracket (])'} that closes`,
      );
    }
    if (this.here === ']' || this.here === '}') {
      throw new Fault(comma, `a comma stands before the closing ${this.here}: take the comma out`);
    }
    return false;
  }

  private open(closing: ']' | '}', from: number): string {
    const opening = closing === '}' ? '{' : '[';
    return `the file ends before the ${opening} of line ${String(lineOf(this.json, from))} is closed with ${closing}`;
  }
}

const LONGEST_SHOWN = 40;

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

const linesBefore = (json: string, at: number): readonly string[] => json.slice(0, at).split(/\r\n?|\n/u);

const lineOf = (json: string, at: number): number => linesBefore(json, at).length;

/** Looks through a text that somebody has written as JSON; a text with a fault is looked through up to there. */
export const lookAtJson = (json: string): JsonLook => {
  const reader = new JsonReader(json);
  try {
    reader.read();
    return { repeated: reader.repeated };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = linesBefore(json, fault.at);
    const column = (before.at(-1) ?? '').length + 1;
    const where = `Line ${String(before.length)}, character ${String(column)}`;
    return { fault: `${where}: ${fault.what}`, repeated: reader.repeated };
  }
};
