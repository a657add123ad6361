import type { HiddenText } from '../../docx';
import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

type Reason = NonNullable<HiddenText['because']> | 'format';

const FIXES: Readonly<Record<Reason, string>> = {
  format: 'Show hidden text in Word (Font, Hidden), then take it out or unhide it; it has not been checked.',
  colour: 'Give the text a colour that shows, or take it out; it has not been checked.',
  size: 'Give the text a size that can be read, or take it out; it has not been checked.',
};

const WHAT: Readonly<Record<Reason, string>> = {
  format: 'Text is hidden here',
  colour: 'Text here has the colour of what is behind it, so nobody sees it',
  size: 'Text here is too small to be seen',
};

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
        message: `${WHAT[hidden.because ?? 'format']}: ${quote(hidden.excerpt)}.`,
        fix: FIXES[hidden.because ?? 'format'],
        ...markedPlace(content, hidden),
      }),
      (hidden, count) => ({
        message: `Text is hidden in ${count} more places, the first of them here.`,
        fix: FIXES[hidden.because ?? 'format'],
        ...markedPlace(content, hidden),
      }),
    );
  },
});
