import { readDocx, UnreadableDocument } from '../../../src/docx';
import { annotate, NotAnnotated, removeComments } from '../../../src/docx/annotate';
import { ATTACKS } from '../../fixtures/hostile';
import { AUTHOR, comment } from './support';

const isTold = (error: unknown): boolean =>
  error instanceof UnreadableDocument || error instanceof NotAnnotated;

/** What came of a document: a copy that can be read and given back, or a sentence. */
const ends = (bytes: Uint8Array): 'copied' | 'refused' => {
  let copy: Uint8Array;
  try {
    const made = annotate(bytes, [
      comment('start'),
      comment('first', { part: 'word/document.xml', paragraph: 0 }),
    ]);
    copy = made.bytes;
    expect(made.placed.length + made.notPlaced.length).toBe(2);
    expect(readDocx(copy).comments.length).toBeGreaterThanOrEqual(made.placed.length);
  } catch (error) {
    expect([error, isTold(error)]).toEqual([error, true]);
    return 'refused';
  }
  expect(readDocx(removeComments(copy, AUTHOR).bytes).parts).toEqual(readDocx(bytes).parts);
  return 'copied';
};

const light = ATTACKS.filter(({ heavy }) => heavy !== true);

test.each(light.map((attack) => [attack.name, attack] as const))('%s', (_, { make, ends: expected }) => {
  const came = ends(make());
  if ('refused' in expected) expect(came).toBe('refused');
});

test('some of them can be annotated', () => {
  expect(light.filter(({ ends: expected }) => 'read' in expected).length).toBeGreaterThan(10);
});
