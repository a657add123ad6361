import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, parseXml } from '../../template/xml-tree';
import type { Element } from '../../template/xml-tree';
import { commandOf } from '../ways/found-programs';
import { normalised } from './plain-text';

/** A comment as another program sees it. */
export interface SeenComment {
  readonly author: string;
  readonly text: string;
  /** The words of the paragraph that it stands in. */
  readonly at: string;
}

const isAnnotation = ({ name }: Element): boolean => name === 'office:annotation';

/** The words in an element, those of comments left out. */
const wordsIn = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (['text:s', 'text:tab', 'text:line-break'].includes(child.name)) return ' ';
      // What a list offers is no text; what was chosen stands beside it.
      return isAnnotation(child) || child.name === 'text:label' ? '' : wordsIn(child);
    })
    .join('');

interface Annotation extends SeenComment {
  readonly name: string;
}

interface Annotations {
  readonly begun: Annotation[];
  /** The words of the paragraph that each ends in, by its name. */
  readonly ended: Map<string, string>;
}

const collect = (element: Element, into: Annotations, paragraph = ''): void => {
  for (const child of childrenOf(element)) {
    const name = child.attributes['office:name'] ?? '';
    if (isAnnotation(child)) {
      const own = childrenOf(child);
      const author = own.find((each) => each.name === 'dc:creator');
      into.begun.push({
        name,
        author: author === undefined ? '' : wordsIn(author),
        text: normalised(
          own
            .filter((each) => each.name === 'text:p')
            .map(wordsIn)
            .join('\n'),
        ),
        at: paragraph,
      });
    } else if (child.name === 'office:annotation-end') into.ended.set(name, paragraph);
    else {
      const isParagraph = child.name === 'text:p' || child.name === 'text:h';
      collect(child, into, isParagraph ? normalised(wordsIn(child)) : paragraph);
    }
  }
};

/**
 * The comments of a document that LibreOffice has saved as .odt. Where a document begins with a table, the first comment
 * begins in front of it, where there are no words, and ends where it should.
 */
export const commentsInOdt = (odt: Uint8Array): readonly SeenComment[] => {
  const found: Annotations = { begun: [], ended: new Map() };
  collect(parseXml(strFromU8(unzipSync(odt)['content.xml']!)), found);
  return found.begun.map(({ name, at, ...comment }) => ({
    ...comment,
    at: at === '' ? (found.ended.get(name) ?? '') : at,
  }));
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const childrenOfJson = (json: Json): readonly Json[] => {
  if (typeof json !== 'object' || json === null) return [];
  return Array.isArray(json) ? (json as readonly Json[]) : Object.values(json);
};

const kindOf = (json: Json): string =>
  typeof json === 'object' && json !== null && 't' in json ? String(json.t) : '';

/** What a span is marked as: `comment-start` with who made the comment, and its text within. */
const commentOf = (json: Json): { readonly author: string } | undefined => {
  if (kindOf(json) !== 'Span') return undefined;
  const [[, classes, pairs]] = (
    json as { c: readonly [readonly [string, string[], [string, string][]], Json] }
  ).c;
  if (!classes.includes('comment-start')) return undefined;
  return { author: pairs.find(([name]) => name === 'author')?.[1] ?? '' };
};

const wordsInJson = (json: Json): string => {
  const kind = kindOf(json);
  if (kind === 'Str') return String((json as { c: string }).c);
  if (['Space', 'SoftBreak', 'LineBreak'].includes(kind)) return ' ';
  return childrenOfJson(json)
    .map((child) => (commentOf(child) === undefined ? wordsInJson(child) : ''))
    .join('');
};

const isBlock = (json: Json): boolean => ['Header', 'Para', 'Plain', 'MetaInlines'].includes(kindOf(json));

const commentsInJson = (json: Json, block?: Json): readonly SeenComment[] =>
  childrenOfJson(json).flatMap((child) => {
    const comment = commentOf(child);
    if (comment === undefined) return commentsInJson(child, isBlock(child) ? child : block);
    return [
      {
        ...comment,
        text: normalised(wordsInJson((child as { c: readonly [Json, Json] }).c[1])),
        at: normalised(block === undefined ? '' : wordsInJson((block as { c: Json }).c)),
      },
    ];
  });

/** The comments that pandoc sees. */
export const commentsPandocSees = (bytes: Uint8Array): readonly SeenComment[] =>
  commentsInJson(
    JSON.parse(
      execFileSync(commandOf('pandoc'), ['-f', 'docx', '-t', 'json', '--track-changes=all'], {
        input: bytes,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        timeout: 120_000,
      }),
    ) as Json,
  );
