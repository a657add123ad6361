import type { DocxComment } from './content';
import type { Story } from './story/story';
import { readXml } from './xml-reader';
import type { Budget, Vocabulary, XmlSource } from './xml-reader';

interface Thread {
  readonly done: boolean;
  /** Paragraph id of the comment that this one answers. */
  readonly parent: string | undefined;
}

/** By the id of a comment's last paragraph. */
export type CommentThreads = ReadonlyMap<string, Thread>;

const vocabulary: Vocabulary<Map<string, Thread>> = {
  'w15:commentEx': {
    open: (threads, element) => {
      threads.set(element.attribute('w15:paraId') ?? '', {
        done: /^(1|true|on)$/i.test(element.attribute('w15:done') ?? ''),
        parent: element.attribute('w15:paraIdParent'),
      });
    },
  },
};

/** Reads `commentsExtended.xml`. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readCommentThreads = (source: XmlSource, budget: Budget): CommentThreads => {
  const threads = new Map<string, Thread>();
  readXml(source, { vocabulary }, threads, budget);
  return threads;
};

/** A comment is resolved when it, or the comment it answers, is marked as done. */
const isResolved = (id: string | undefined, threads: CommentThreads): boolean => {
  const thread = id === undefined ? undefined : threads.get(id);
  if (thread === undefined) return false;
  // Word keeps threads one level deep.
  return thread.done || (thread.parent !== undefined && threads.get(thread.parent)?.done === true);
};

/** Puts together the comments' text, their state, and where in the document they are anchored. */
export const commentsOf = (
  { comments, paragraphs, paragraphIds }: Story,
  threads: CommentThreads,
  stories: readonly Story[],
): DocxComment[] =>
  comments.map(({ from, to, ...comment }) => {
    const anchored = stories.find(({ anchors }) => anchors.has(comment.id));
    const paragraph = anchored?.anchors.get(comment.id);
    return {
      ...comment,
      text: paragraphs
        .slice(from, to)
        .map(({ text }) => text)
        .join('\n'),
      resolved: isResolved(paragraphIds[to - 1], threads),
      ...(anchored !== undefined &&
        paragraph !== undefined && {
          anchor: { part: anchored.part, paragraph: lastAtMost(paragraph, anchored) },
        }),
    };
  });

/** A mark after the last paragraph belongs to that one. */
export const lastAtMost = (paragraph: number, { paragraphs }: Story): number =>
  Math.max(0, Math.min(paragraph, paragraphs.length - 1));
