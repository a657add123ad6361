import { COMMENT_MARK } from '../../../src/checks/support/own-comments';
import { PaneProblem } from '../../problems';
import type { HostComment } from '../document-host';
import { canComment } from './features';
import { locate, type Located } from './locate';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

const needComments = (): void => {
  if (!canComment()) {
    throw new PaneProblem(
      'not-supported-here',
      'This version of Word does not let the pane add or remove comments; use the list of findings here instead.',
    );
  }
};

/** The words to comment on. A block is commented at its first paragraph, not over pages. */
const commented = (located: Located): Word.Range => {
  if ('range' in located) return located.range;
  // `Whole`, because a plain-text control cannot hold a comment inside.
  if (located.by === 'control') return located.control.getRange('Whole');
  return located.control.paragraphs.getFirst().getRange('Content');
};

/** Takes out what a batch added before one of its comments was refused: of a batch, all is there or nothing. */
const takeBack = async (context: Word.RequestContext, known: ReadonlySet<string>): Promise<void> => {
  const comments = context.document.body.getComments();
  comments.load('items/id,items/content');
  await context.sync();
  comments.items
    .filter(({ id, content }) => !known.has(id) && content.startsWith(COMMENT_MARK))
    .forEach((comment) => comment.delete());
  await context.sync();
};

/** Adds a comment for each; gives the keys of those whose place was not found. */
export const addComments = async (comments: readonly HostComment[]): Promise<readonly string[]> => {
  if (comments.length === 0) return [];
  needComments();
  return runWord(
    async (context) => {
      const before = context.document.body.getComments();
      before.load('items/id');
      const places = await locate(
        context,
        comments.map(({ destination }) => destination),
      );
      const missing = comments.filter((_, index) => places[index] === undefined).map(({ key }) => key);
      if (missing.length === comments.length) return missing;
      const known = new Set(before.items.map(({ id }) => id));
      comments.forEach(({ text }, index) => {
        const located = places[index];
        if (located !== undefined) commented(located).insertComment(COMMENT_MARK + text);
      });
      try {
        await context.sync();
      } catch (error) {
        // Why it failed matters more than why it cannot be taken back.
        await takeBack(context, known).catch(() => undefined);
        throw error;
      }
      return missing;
    },
    { writes: true, limit: LIMITS.insert },
  );
};

/**
 * Takes out the comments that begin with our mark. One that somebody has answered stays: the answers would go with it.
 */
export const removeComments = async (): Promise<number> => {
  needComments();
  return runWord(
    async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/content,items/replies/items/id');
      await context.sync();
      const ours = comments.items.filter(
        ({ content, replies }) => content.startsWith(COMMENT_MARK) && replies.items.length === 0,
      );
      ours.forEach((comment) => comment.delete());
      await context.sync();
      return ours.length;
    },
    { writes: true, limit: LIMITS.insert },
  );
};
