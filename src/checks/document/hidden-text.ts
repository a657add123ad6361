import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

const FIX =
  'Show hidden text in Word (Font, Hidden), then take it out or unhide it; it has not been checked.';

/** Text that is in the file and that nobody sees on the page. */
export const documentHiddenText = documentRule({
  id: 'document-hidden-text',
  group: 'document',
  requirement: 'final-document',
  description: 'No text is hidden.',
  *check({ document: { content } }) {
    yield* upToLimit(
      content.hiddenText.filter(({ excerpt }) => excerpt.trim() !== ''),
      (hidden) => ({
        message: `Text is hidden here: ${quote(hidden.excerpt)}.`,
        fix: FIX,
        ...markedPlace(content, hidden),
      }),
      (hidden, count) => ({
        message: `Text is hidden in ${count} more places, the first of them here.`,
        fix: FIX,
        ...markedPlace(content, hidden),
      }),
    );
  },
});
