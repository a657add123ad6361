import type { ReadLimits } from '../limits';
import { readDocx } from '../read-docx';
import { UnreadableDocument } from '../unreadable';
import { readBody } from './body';
import type { Body } from './body';
import { addToPart, readComments } from './comments-part';
import type { Numbered } from './comments-part';
import { atEndOf, namingAt, prefixOf, tagEndingAt } from './markup';
import type { Naming } from './markup';
import { openForEdit } from './package-edit';
import { NotAnnotated } from './problem';
import { ranger } from './range';
import { resolver } from './resolve';
import type { Span } from './resolve';
import type { Edit } from './splice';
import type { Annotated, NewComment, PlacedAt } from './types';
import type { Carrier } from './watch';

/** The ids of comments are whole numbers that 32 bits hold. */
const HIGHEST_ID = 0x7fffffff;

/** Ids that no comment has, nor any mark that was left: those after the highest while there are any, then the gaps. */
function* freeIds(taken: ReadonlySet<string>): Generator<number, never> {
  const numbers = [...taken].filter((id) => /^\d{1,10}$/.test(id)).map(Number);
  const used = new Set(numbers);
  for (let id = numbers.reduce((highest, each) => Math.max(highest, each), -1) + 1; id < HIGHEST_ID; id++)
    yield id;
  for (let id = 0; ; id++) if (!used.has(id)) yield id;
}

interface Marked extends Numbered, Span {
  readonly index: number;
  readonly at: PlacedAt;
}

const marksFor = (text: string, { carrier, last, id }: Marked) => {
  const xmlAt = ({ openTo, bindings }: Carrier, xml: (naming: Naming, said: string) => string): string => {
    const naming = namingAt(tagEndingAt(text, openTo).name, bindings);
    return xml(naming, `${naming.declaration} ${naming.attribute('id')}="${String(id)}"`);
  };
  return {
    start: xmlAt(carrier, ({ element: e }, said) => `<${e('commentRangeStart')}${said}/>`),
    end: xmlAt(
      last,
      ({ element: e }, said) =>
        `<${e('commentRangeEnd')}${said}/><${e('r')}><${e('commentReference')}${said}/></${e('r')}>`,
    ),
  };
};

/** The marks of comments as changes of the body's text. */
const marksOf = (text: string, body: Body, marked: readonly Marked[]): Edit[] => {
  const rangeOf = ranger(body);
  const starts: Edit[] = [];
  const empty: Edit[] = [];
  const ends: Edit[] = [];
  // What goes into a paragraph that is one tag, which has to be opened for it.
  const inside = new Map<Carrier, string[]>();
  const put = (into: Edit[], carrier: Carrier, at: number, xml: string): void => {
    if (carrier.closeTo > carrier.openTo) into.push({ from: at, to: at, text: xml });
    else {
      const marks = inside.get(carrier) ?? [];
      marks.push(xml);
      inside.set(carrier, marks);
    }
  };
  for (const each of marked) {
    const { carrier, last, comment, at } = each;
    const { start, end } = marksFor(text, each);
    const { from, to } = rangeOf(text, carrier, at === 'place' ? comment.place : undefined);
    if (last === carrier && from === to) put(empty, carrier, from, start + end);
    else {
      put(starts, carrier, from, start);
      put(ends, last, last === carrier ? to : last.contentFrom, end);
    }
  }
  const opened = [...inside].flatMap(([{ openTo }, marks]) => {
    const open = tagEndingAt(text, openTo);
    return atEndOf(open, open, marks.join(''));
  });
  // At one place a range ends before the next begins.
  return [...ends, ...empty, ...starts, ...opened];
};

const asPlaced = (comment: NewComment, at: PlacedAt): NewComment =>
  at === 'place' || comment.place === undefined
    ? comment
    : { ...comment, text: comment.textElsewhere ?? comment.text };

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;

const checkDates = (comments: readonly NewComment[]): void => {
  for (const { date } of comments) {
    if (date !== undefined && !DATE.test(date)) throw new RangeError(`${date} is no date with a time`);
  }
};

/** Reads the copy as anybody's document: it must say what the document says, and have the comments. */
const checkCopy = (
  bytes: Uint8Array,
  { story }: Body,
  comments: number,
  limits: Partial<ReadLimits>,
): void => {
  const broken = (why: string): NotAnnotated =>
    new NotAnnotated('copy-not-read', `No comments were put into the document: ${why}`);
  try {
    const { parts, comments: found } = readDocx(bytes, limits);
    const paragraphs = parts[0]?.paragraphs ?? [];
    const same =
      paragraphs.length === story.paragraphs.length &&
      paragraphs.every(({ text }, index) => text === story.paragraphs[index]?.text) &&
      found.length === comments;
    if (!same) throw broken('the copy did not say the same, which is a fault in this tool.');
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw broken(`the copy could not be read again. ${error.message}`);
  }
};

/**
 * Puts comments into a copy of a Word document. Every other part of the package keeps its bytes, and of the body
 * nothing is taken: only the marks of the comments are put between what stands there, so that
 * {@link removeComments} gives the very same body back. The same input gives the same bytes.
 *
 * Word has comments in the body alone, and none in text boxes: `placed` tells which stand near their place instead.
 *
 * @param bytes a `.docx`, `.docm`, `.dotx` or `.dotm`.
 * @param limits what to allow where the reader's own limits do not fit.
 * @throws UnreadableDocument where the document cannot be read; NotAnnotated where it can carry no comments (signed,
 * one flat XML file, comments that cannot be read); RangeError for a date that is none.
 */
export const annotate = (
  bytes: Uint8Array,
  comments: readonly NewComment[],
  limits: Partial<ReadLimits> = {},
): Annotated => {
  checkDates(comments);
  const edit = openForEdit(bytes, limits);
  const body = readBody(edit);
  const part = readComments(edit);
  const resolve = resolver(edit, body);
  const ids = freeIds(new Set([...body.watch.markIds, ...(part?.comments.map(({ id }) => id) ?? [])]));
  const marked: Marked[] = [];
  const notPlaced: { index: number; why: string }[] = [];
  comments.forEach((comment, index) => {
    const found = resolve(comment.place);
    if ('why' in found) notPlaced.push({ index, why: found.why });
    else marked.push({ index, comment: asPlaced(comment, found.at), id: ids.next().value, ...found });
  });
  const [first] = marked;
  if (first === undefined) return { bytes: new Uint8Array(bytes), placed: [], notPlaced };

  const { mainPart } = edit.map;
  const text = edit.text(mainPart);
  edit.edit(mainPart, marksOf(text, body, marked));
  const { carrier } = first;
  const uri = carrier.bindings.get(prefixOf(tagEndingAt(text, carrier.openTo).name)) ?? '';
  addToPart(edit, part, marked, uri);
  const copy = edit.bytes();
  checkCopy(copy, body, (part?.comments.length ?? 0) + marked.length, limits);
  return { bytes: copy, placed: marked.map(({ index, at }) => ({ index, at })), notPlaced };
};
