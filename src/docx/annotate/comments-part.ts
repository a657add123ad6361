import { isStrict } from '../namespaces';
import { comparable, relationshipsOf } from '../part-names';
import { readPart } from './body';
import { atEndOf, attributeText, escaped, namingAt, prefixOf, tagEndingAt } from './markup';
import type { Naming } from './markup';
import { outlineOf } from './outline';
import type { Element } from './outline';
import type { PackageEdit } from './package-edit';
import type { NewComment } from './types';

/** A comment that the document has, and where it stands in the text of its part. */
export interface StandingComment extends Element {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** The id of its last paragraph, by which answers point at it. */
  readonly paragraphId: string | undefined;
}

/** The part with the comments. */
export interface CommentsPart extends Element {
  readonly name: string;
  readonly naming: Naming;
  readonly comments: readonly StandingComment[];
}

/** What the main part says of its comments: the part, and the relationship that names it. */
export const commentsRelationship = ({ map, pack }: PackageEdit) => {
  const all = (map.relationships.get(map.mainPart) ?? []).filter(
    ({ kind, external }) => kind === 'comments' && !external,
  );
  return all.find(({ target }) => pack.find(target) !== undefined) ?? all[0];
};

/** Reads the comments of a document that has such a part. @throws NotAnnotated where they cannot be read. */
export const readComments = (edit: PackageEdit): CommentsPart | undefined => {
  const name = edit.pack.find(commentsRelationship(edit)?.target ?? '');
  if (name === undefined) return undefined;
  const text = edit.text(name);
  let naming: Naming | undefined;
  const root = { openTo: 0, closeTo: 0 };
  const spans: { openTo: number; closeTo: number }[] = [];
  const story = readPart(edit, {
    part: name,
    kind: 'comments',
    root: 'w:comments',
    also: {
      'w:comments': {
        open: (_, { position, bindings }) => {
          root.openTo = position;
          naming ??= namingAt(tagEndingAt(text, position).name, bindings);
        },
        close: (_, { position }) => {
          root.closeTo = position;
        },
      },
      'w:comment': {
        open: (_, { position }) => void spans.push({ openTo: position, closeTo: position }),
        close: (_, { position }) => {
          const last = spans.at(-1);
          if (last !== undefined) last.closeTo = position;
        },
      },
    },
  });
  const element = ({ openTo, closeTo }: { readonly openTo: number; readonly closeTo: number }): Element => ({
    open: tagEndingAt(text, openTo),
    close: tagEndingAt(text, closeTo),
  });
  const comments = story.comments.map(({ id, author, from, to }, n) => ({
    ...element(spans[n] ?? root),
    id,
    author,
    text: story.paragraphs
      .slice(from, to)
      .map((paragraph) => paragraph.text)
      .join('\n'),
    paragraphId: story.paragraphIds[to - 1],
  }));
  return { ...element(root), name, naming: naming ?? namingAt('w:comments', new Map()), comments };
};

const commentXml = ({ text, author, initials, date }: NewComment, id: number, naming: Naming): string => {
  const { element: e, attribute: a } = naming;
  const said = date === undefined ? '' : ` ${a('date')}="${attributeText(date)}"`;
  const run = (content: string): string => `<${e('r')}>${content}</${e('r')}>`;
  const lines = text.split(/\r\n|[\r\n]/).map((line) => {
    const words = `<${e('t')} xml:space="preserve">${escaped(line.replaceAll('\t', ' '))}</${e('t')}>`;
    return line === '' ? '' : run(words);
  });
  const paragraphs = lines.map(
    (line, n) => `<${e('p')}>${n === 0 ? run(`<${e('annotationRef')}/>`) : ''}${line}</${e('p')}>`,
  );
  return `<${e('comment')}${naming.declaration} ${a('id')}="${String(id)}" ${a('author')}="${attributeText(author)}"${said} ${a('initials')}="${attributeText(initials)}">${paragraphs.join('')}</${e('comment')}>`;
};

/** A comment with the id that it gets. */
export interface Numbered {
  readonly id: number;
  readonly comment: NewComment;
}

export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What the relationship of a part of comments that we made is called; so it is known when its last comment goes. */
export const ADDED_RELATIONSHIP = 'rIdAddedComments';

/** A part of relationships before there are any. */
export const NO_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const freeName = (folder: string, { pack }: PackageEdit): string => {
  for (let n = 1; ; n++) {
    const name = `${folder}comments${n === 1 ? '' : String(n)}.xml`;
    if (pack.find(name) === undefined) return name;
  }
};

const relate = (edit: PackageEdit, target: string, type: string): void => {
  const { map, pack } = edit;
  const ids = new Set((map.relationships.get(map.mainPart) ?? []).map(({ id }) => id));
  let id = ADDED_RELATIONSHIP;
  for (let n = 2; ids.has(id); n++) id = `${ADDED_RELATIONSHIP}${String(n)}`;
  const xml = (prefix: string): string =>
    `<${prefix === '' ? '' : `${prefix}:`}Relationship Id="${id}" Type="${type}" Target="${attributeText(target)}"/>`;
  const part = relationshipsOf(map.mainPart);
  const name = pack.find(part);
  if (name === undefined) {
    edit.add(part, NO_RELATIONSHIPS.replace('</Relationships>', `${xml('')}</Relationships>`));
    return;
  }
  const { open, close } = outlineOf(edit, name, RELATIONSHIP_LIST);
  edit.edit(name, atEndOf(open, close, xml(prefixOf(open.name))));
};

export const RELATIONSHIP_LIST = { root: 'rel:Relationships', item: 'rel:Relationship', key: 'Id' };
export const CONTENT_TYPES = '[Content_Types].xml';
export const CONTENT_TYPE_LIST = { root: 'ct:Types', item: 'ct:Override', key: 'PartName' };

const declareType = (edit: PackageEdit, part: string): void => {
  if (edit.map.contentType(part) === COMMENTS_TYPE) return;
  const { open, close, items } = outlineOf(edit, CONTENT_TYPES, CONTENT_TYPE_LIST);
  const prefix = prefixOf(open.name);
  const xml = `<${prefix === '' ? '' : `${prefix}:`}Override PartName="/${attributeText(part)}" ContentType="${COMMENTS_TYPE}"/>`;
  const wrong = items.filter(({ name }) => comparable(name) === comparable(part));
  edit.edit(CONTENT_TYPES, [
    ...wrong.map((item) => ({ from: item.open.from, to: item.close.to, text: '' })),
    ...atEndOf(open, close, xml),
  ]);
};

/**
 * Adds comments to the part that has them, or makes that part, its relationship and its content type.
 *
 * @param uri the namespace in which the document is written, transitional or Strict.
 */
export const addToPart = (
  edit: PackageEdit,
  part: CommentsPart | undefined,
  numbered: readonly Numbered[],
  uri: string,
): void => {
  const xmlIn = (naming: Naming): string =>
    numbered.map(({ comment, id }) => commentXml(comment, id, naming)).join('');
  if (part !== undefined) {
    edit.edit(part.name, atEndOf(part.open, part.close, xmlIn(part.naming)));
    return;
  }
  const { map } = edit;
  const named = commentsRelationship(edit)?.target;
  const name = named ?? freeName(folderOf(map.mainPart), edit);
  const naming = namingAt('w:comments', new Map([['w', uri]]));
  edit.add(name, `${XML_HEAD}<w:comments xmlns:w="${uri}">${xmlIn(naming)}</w:comments>`);
  if (named === undefined) {
    const base = isStrict(uri)
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    relate(edit, name.slice(folderOf(map.mainPart).length), `${base}/comments`);
  }
  declareType(edit, name);
};
