import { execFileSync } from 'node:child_process';
import { readDocx } from '../../../src/docx';
import type { DocxPart } from '../../../src/docx';
import { commandOf } from '../ways/found-programs';

/** A paragraph as both sides see it: its words, and its level where it is a heading. */
export interface SeenParagraph {
  readonly text: string;
  readonly heading?: number;
}

/** White space of any kind and length is one space, and none at the ends. */
export const normalised = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const seen = (text: string, heading?: number): readonly SeenParagraph[] =>
  normalised(text) === '' ? [] : [{ text: normalised(text), ...(heading !== undefined && { heading }) }];

export const bodyOf = (bytes: Uint8Array): DocxPart => {
  const body = readDocx(bytes).parts.find(({ kind }) => kind === 'body');
  if (body === undefined) throw new Error('the document has no body');
  return body;
};

/** The paragraphs of the body that our reader sees, without the blank ones. */
export const paragraphsWeSee = (bytes: Uint8Array): readonly SeenParagraph[] =>
  bodyOf(bytes).paragraphs.flatMap(({ text, heading }) => seen(text, heading));

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface Node {
  readonly t: string;
  readonly c: Json;
}

const isNode = (json: Json): json is Json & Node =>
  typeof json === 'object' && json !== null && 't' in json && typeof json['t'] === 'string';

const wordsOf = (json: Json): string => {
  if (Array.isArray(json)) return json.map(wordsOf).join('');
  if (!isNode(json)) return '';
  if (json.t === 'Str') return String(json.c);
  return ['Space', 'SoftBreak', 'LineBreak'].includes(json.t) ? ' ' : wordsOf(json.c ?? null);
};

const partAt = (json: Json, index: number): Json =>
  Array.isArray(json) ? ((json as Json[])[index] ?? null) : null;

const paragraphsIn = (json: Json): readonly SeenParagraph[] => {
  if (Array.isArray(json)) return json.flatMap(paragraphsIn);
  if (!isNode(json)) return [];
  if (json.t === 'Header') return seen(wordsOf(partAt(json.c, 2)), Number(partAt(json.c, 0)));
  if (json.t === 'Para' || json.t === 'Plain') return seen(wordsOf(json.c));
  // The second thing of a table is its caption, which pandoc makes of the alternative text.
  if (json.t === 'Table') return paragraphsIn((json.c as readonly Json[]).slice(2));
  return paragraphsIn(json.c ?? null);
};

interface PandocDocument {
  readonly meta: { readonly title?: Json };
  readonly blocks: Json;
}

/** The paragraphs that pandoc sees: its title first, which it keeps apart, then the blocks in their order. */
export const paragraphsPandocSees = (bytes: Uint8Array): readonly SeenParagraph[] => {
  const json = execFileSync(commandOf('pandoc'), ['-f', 'docx', '-t', 'json'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 120_000,
  });
  const { meta, blocks } = JSON.parse(json) as PandocDocument;
  const title = meta.title as { readonly c: Json } | undefined;
  return [...seen(wordsOf(title?.c ?? null)), ...paragraphsIn(blocks)];
};
