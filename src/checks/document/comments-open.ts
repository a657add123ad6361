import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { isOwnComment } from '../support/own-comments';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

const FIX = 'Answer the comment in the text where it asks for something, then delete it under Review.';

const OWN_FIX =
  'Mend or decide what they are about, then take them out: in the pane under Check, with cims-report annotate --remove, or in Word under Review.';

/** Comments that nobody has resolved, ours in one finding because each says a finding again; and those that are resolved and still travel with the file. */
export const documentCommentsOpen = documentRule({
  id: 'document-comments-open',
  group: 'document',
  requirement: 'final-document',
  description: 'No open comments are left.',
  *check({ document: { content } }) {
    const open = content.comments.filter(({ resolved }) => !resolved);
    yield* upToLimit(
      open.filter((comment) => !isOwnComment(comment)),
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
    const own = open.filter(isOwnComment);
    if (own.length > 0) {
      yield {
        message: `${own.length === 1 ? 'A comment' : `${own.length} comments`} of this check ${own.length === 1 ? 'is' : 'are'} still in the file.`,
        fix: OWN_FIX,
        ...markedPlace(content, own[0]?.anchor),
      };
    }
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
