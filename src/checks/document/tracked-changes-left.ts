import type { DocxContent, Revision } from '../../docx';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';
import { markedPlace } from './marked-place';

const WHAT: Readonly<Record<Revision['kind'], string>> = {
  insertion: 'text put in',
  deletion: 'text taken out',
  'move-from': 'text moved away',
  'move-to': 'text moved here',
  formatting: 'formatting changed',
};

const FIX =
  'Accept or reject every change under Review and check again: inserted text was read as part of the document, deleted text was not.';

/** The first change of each paragraph, with how many more the paragraph has. */
const byParagraph = (revisions: readonly Revision[]): readonly { first: Revision; more: number }[] => {
  const result = new Map<string, { first: Revision; more: number }>();
  for (const revision of revisions) {
    const key = `${revision.paragraph} ${revision.part}`;
    const known = result.get(key);
    if (known === undefined) result.set(key, { first: revision, more: 0 });
    else known.more += 1;
  }
  return [...result.values()];
};

const message = ({ first, more }: { first: Revision; more: number }): string => {
  const excerpt = first.excerpt === '' ? '' : ` ${quote(first.excerpt)}`;
  const others = more === 0 ? '' : ` and ${more} more in this paragraph`;
  return `A tracked change is left: ${WHAT[first.kind]}${excerpt}${others}.`;
};

function* wordsChanged(content: DocxContent, revisions: readonly Revision[]): Iterable<RuleFinding> {
  yield* upToLimit(
    byParagraph(revisions),
    (change) => ({ message: message(change), fix: FIX, ...markedPlace(content, change.first) }),
    ({ first }, count) => ({
      message: `Tracked changes are left in ${count} more paragraphs, the first of them here.`,
      fix: FIX,
      ...markedPlace(content, first),
    }),
  );
}

/** Changes that nobody has accepted or rejected. */
export const documentTrackedChangesLeft = documentRule({
  id: 'document-tracked-changes-left',
  group: 'document',
  requirement: 'final-document',
  description: 'No tracked changes are left.',
  *check({ document: { content } }) {
    const { revisions } = content;
    yield* wordsChanged(
      content,
      revisions.filter(({ kind }) => kind !== 'formatting'),
    );
    const formatting = revisions.filter(({ kind }) => kind === 'formatting');
    if (formatting.length > 0) {
      yield {
        severity: 'info',
        message: `${formatting.length === 1 ? 'A tracked change' : `${formatting.length} tracked changes`} of formatting ${formatting.length === 1 ? 'is' : 'are'} left, with no words changed.`,
        fix: 'Accept or reject every change under Review.',
        ...markedPlace(content, formatting[0]),
      };
    }
  },
});
