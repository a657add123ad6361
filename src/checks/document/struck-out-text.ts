import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

const FIX = 'Take it out where it no longer holds, or take the line through it away where it does.';

/** Text that shows with a line through it: it was not read, and a final document has none. */
export const documentStruckOutText = documentRule({
  id: 'document-struck-out-text',
  group: 'document',
  requirement: 'final-document',
  description: 'No text is struck out.',
  *check({ document: { content } }) {
    const struck = content.parts.flatMap(({ name, paragraphs }) =>
      paragraphs.flatMap(({ struckOut }, paragraph) =>
        struckOut === undefined ? [] : [{ part: name, paragraph, struckOut }],
      ),
    );
    yield* upToLimit(
      struck,
      (each) => ({
        message: `Text is struck out here and was not read: ${quote(each.struckOut)}.`,
        fix: FIX,
        ...markedPlace(content, each),
      }),
      (first, count) => ({
        message: `Text is struck out in ${count} more places, the first of them here; it was not read.`,
        fix: FIX,
        ...markedPlace(content, first),
      }),
    );
  },
});
