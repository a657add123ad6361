import type { DocxComment } from './content';
import type { Story } from './story/story';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';

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

/** Comment id to where its range starts, in the first part that has it. */
const anchorsOf = (stories: readonly Story[]): ReadonlyMap<string, NonNullable<DocxComment['anchor']>> => {
  const all = new Map<string, NonNullable<DocxComment['anchor']>>();
  for (const story of stories) {
    for (const [id, paragraph] of story.anchors) {
      if (!all.has(id)) all.set(id, { part: story.part, paragraph: lastAtMost(paragraph, story) });
    }
  }
  return all;
};

/** Puts together the comments' text, their state, and where in the document they are anchored. */
export const commentsOf = (
  { comments, paragraphs, paragraphIds }: Story,
  threads: CommentThreads,
  stories: readonly Story[],
): DocxComment[] => {
  const anchors = anchorsOf(stories);
  return comments.map(({ from, to, ...comment }) => {
    const anchor = anchors.get(comment.id);
    return {
      ...comment,
      text: paragraphs
        .slice(from, to)
        .map(({ text }) => text)
        .join('\n'),
      resolved: isResolved(paragraphIds[to - 1], threads),
      ...(anchor !== undefined && { anchor }),
    };
  });
};

/** A mark after the last paragraph belongs to that one. */
export const lastAtMost = (paragraph: number, { paragraphs }: Story): number =>
  Math.max(0, Math.min(paragraph, paragraphs.length - 1));
