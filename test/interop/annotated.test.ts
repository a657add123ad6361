import { annotate } from '../../src/docx/annotate';
import { commentsInOdt, commentsPandocSees } from './compare/comments-seen';
import type { SeenComment } from './compare/comments-seen';
import { bodyOf, normalised } from './compare/plain-text';
import { DOCUMENT_NAMES, makeDocument } from './documents';
import { byLibreOffice } from './ways';
import { describeWith } from './ways/found-programs';

const AUTHOR = 'Example Reviewer';

interface Annotated {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The comments with the words of the paragraphs that they stand at. */
  readonly comments: readonly SeenComment[];
}

/** A comment at every paragraph with words that can carry one, each with a text of its own. */
const annotated = async (name: (typeof DOCUMENT_NAMES)[number]): Promise<Annotated> => {
  const original = await makeDocument(name);
  const { name: part, paragraphs } = bodyOf(original);
  const places = paragraphs.flatMap(({ text }, paragraph) =>
    normalised(text) === '' ? [] : [{ part, paragraph }],
  );
  const all = places.map((place) => ({
    place,
    text: `Comment ${place.paragraph}: “<&>”`,
    author: AUTHOR,
    initials: 'ER',
  }));
  const { placed } = annotate(original, all);
  const here = placed.filter(({ at }) => at === 'place').map(({ index }) => all[index]!);
  // All but answers in a control of their own that is one paragraph long.
  expect(here.length).toBeGreaterThan(0.7 * all.length);
  return {
    name,
    bytes: annotate(original, here).bytes,
    comments: here.map(({ text, place }) => ({
      author: AUTHOR,
      text,
      at: normalised(paragraphs[place.paragraph]!.text),
    })),
  };
};

let documents: readonly Annotated[];
beforeAll(async () => {
  documents = await Promise.all(DOCUMENT_NAMES.map(annotated));
});
const documentOf = (name: string): Annotated => documents.find((each) => each.name === name)!;

describeWith(['pandoc'])('pandoc', () => {
  test.each(DOCUMENT_NAMES)('sees every comment in %s, where it belongs', (name) => {
    const { bytes, comments } = documentOf(name);
    expect(commentsPandocSees(bytes)).toEqual(comments);
  });
});

describeWith(['libreoffice'])('LibreOffice', () => {
  let saved: Readonly<Record<string, Uint8Array>>;
  beforeAll(() => {
    saved = byLibreOffice(
      Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes])),
      'docx',
      'odt',
    );
  });

  test.each(DOCUMENT_NAMES)('opens %s with every comment where it belongs', (name) => {
    expect(commentsInOdt(saved[name]!)).toEqual(documentOf(name).comments);
  });
});
