import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

const FIX = 'Answer the comment in the text where it asks for something, then delete it under Review.';

/** Comments that nobody has resolved, and those that are resolved and still travel with the file. */
export const documentCommentsOpen = documentRule({
  id: 'document-comments-open',
  group: 'document',
  requirement: 'final-document',
  description: 'No open comments are left.',
  *check({ document: { content } }) {
    yield* upToLimit(
      content.comments.filter(({ resolved }) => !resolved),
      ({ text, anchor }) => ({
        message: `A comment is open: ${text.trim() === '' ? 'it has no words' : quote(text)}.`,
        fix: FIX,
        ...markedPlace(content, anchor),
      }),
      ({ anchor }, count) => ({
        message: `${count} more comments are open, the first of them here.`,
        fix: FIX,
        ...markedPlace(content, anchor),
      }),
    );
    const resolved = content.comments.filter((comment) => comment.resolved);
    if (resolved.length > 0) {
      yield {
        severity: 'info',
        message: `${resolved.length === 1 ? 'A resolved comment stays' : `${resolved.length} resolved comments stay`} in the file and can be read by whoever gets it.`,
        fix: 'Delete resolved comments under Review before the file leaves the organisation.',
        ...markedPlace(content, resolved[0]?.anchor),
      };
    }
  },
});
