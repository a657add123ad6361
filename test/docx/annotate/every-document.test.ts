import { readDocx } from '../../../src/docx';
import type { DocxContent } from '../../../src/docx';
import { annotate, removeComments } from '../../../src/docx/annotate';
import { ooxmlErrors } from '../../template/ooxml-errors';
import { AUTHOR, commentsEverywhere, EVERY_DOCUMENT, unpacked } from './support';

/** What may change when comments come in. */
const MAY_CHANGE = (content: DocxContent): RegExp =>
  new RegExp(`^(\\[Content_Types\\]\\.xml|.*\\.rels|.*comments\\d*\\.xml|${content.parts[0]?.name})$`);

const NOTHING: Uint8Array = new Uint8Array();
const isSame = (one = NOTHING, other = NOTHING): boolean => Buffer.from(one).equals(other);

describe.each(EVERY_DOCUMENT)('%s', (_, make) => {
  let bytes: Uint8Array;
  let before: DocxContent;
  let copy: Uint8Array;
  beforeAll(async () => {
    bytes = await make();
    before = readDocx(bytes);
    const comments = commentsEverywhere(bytes);
    const { bytes: made, placed, notPlaced } = annotate(bytes, comments);
    copy = made;
    expect(notPlaced).toEqual([]);
    expect(placed).toHaveLength(comments.length);
  });

  it('is read as before, with the comments where they belong', () => {
    const after = readDocx(copy);
    expect({ ...after, comments: [], messages: [] }).toEqual({ ...before, comments: [], messages: [] });
    expect(after.messages).toEqual(before.messages);
    expect(after.comments.slice(0, before.comments.length)).toEqual(before.comments);
    const [body] = before.parts;
    const own = after.comments.filter(({ author }) => author === AUTHOR);
    const atPlace = own.filter(({ text, anchor }) => text === `${body?.name} ${anchor?.paragraph}`);
    expect(own.every(({ anchor }) => anchor?.part === body?.name)).toBe(true);
    // All but those in controls that hold text alone, and in fields that reach over several paragraphs.
    expect(atPlace.length).toBeGreaterThan(0.5 * (body?.paragraphs.length ?? 0));
  });

  it('keeps the bytes of every other part', () => {
    const [was, is] = [unpacked(bytes), unpacked(copy)];
    const mayChange = MAY_CHANGE(before);
    for (const name of Object.keys(was)) {
      if (!mayChange.test(name)) expect([name, isSame(is[name], was[name])]).toEqual([name, true]);
    }
    expect(Object.keys(is).filter((name) => was[name] === undefined && !mayChange.test(name))).toEqual([]);
  });

  it('is the same copy every time', () => {
    expect(isSame(annotate(bytes, commentsEverywhere(bytes)).bytes, copy)).toBe(true);
  });

  it('is given back, part by part, when the comments are taken out', () => {
    const { bytes: back, removed } = removeComments(copy, AUTHOR);
    expect(removed).toBe(readDocx(copy).comments.length - before.comments.length);
    const [was, is] = [unpacked(bytes), unpacked(back)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    for (const name of Object.keys(was)) {
      expect([name, isSame(is[name], was[name])]).toEqual([name, true]);
    }
  });
});

it('is as valid as the document was', async () => {
  const documents = await Promise.all(EVERY_DOCUMENT.map(([, make]) => make()));
  const copies = documents.map((bytes) => annotate(bytes, commentsEverywhere(bytes)).bytes);
  const errors = await ooxmlErrors(copies);
  // Documents of others have faults of their own; those are asked about only where the copy has some.
  const suspect = documents.map((_, index) => index).filter((index) => errors[index]?.length !== 0);
  expect(suspect.length).toBeLessThan(documents.length / 2);
  const own = await ooxmlErrors(suspect.map((index) => documents[index]!));
  suspect.forEach((index, n) => {
    expect([EVERY_DOCUMENT[index]![0], errors[index]]).toEqual([EVERY_DOCUMENT[index]![0], own[n]]);
  });
}, 300_000);
