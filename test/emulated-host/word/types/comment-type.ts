import { objectType, type Method, type ObjectType, type Scalar } from '../../engine/object-type';
import { commentId, commentText, repliesTo } from '../comments/comment-part';
import { addReply, commentExtent, deleteComment, setCommentText } from '../comments/comments';
import { answeredBy, isResolved, setResolved } from '../comments/threads';
import { attribute } from '../package/xml';
import { flag, text } from './arguments';
import type { NodeObject, Objects } from './objects';

/** What comments and the answers to them have in common. */
const said = (objects: Objects): Readonly<Record<string, Scalar<NodeObject>>> => {
  const { document } = objects;
  return {
    Id: { get: (self) => commentId(objects.alive(self)) },
    Content: {
      get: (self) => commentText(objects.alive(self)),
      set: (self, value) => setCommentText(document, objects.alive(self), text(value)),
    },
    AuthorName: { get: (self) => attribute(objects.alive(self), 'w:author') ?? '' },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: (self) => attribute(objects.alive(self), 'w:date') ?? '' },
  };
};

const deletes = (objects: Objects): Method<NodeObject> => {
  const { document } = objects;
  return (self) => document.change((changes) => deleteComment(document, changes, objects.alive(self)));
};

/** Word.Comment (WordApi 1.4). */
export const commentType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'Comment',
    scalars: {
      ...said(objects),
      Resolved: {
        get: (self) => isResolved(document, objects.alive(self)),
        set: (self, value) => setResolved(document, objects.alive(self), flag(value)),
      },
    },
    navigation: {
      Replies: (self) => objects.nodes('CommentReply', () => repliesTo(document, objects.alive(self))),
    },
    methods: {
      Delete: deletes(objects),
      GetRange: (self) => {
        const extent = commentExtent(document, objects.alive(self));
        return extent === undefined ? null : objects.range(extent);
      },
      Reply: (self, [words]) =>
        objects.node(
          'CommentReply',
          document.change((changes) => addReply(document, changes, objects.alive(self), text(words))),
        ),
    },
  });
};

/** Word.CommentReply (WordApi 1.4). */
export const commentReplyType = (objects: Objects): ObjectType =>
  objectType<NodeObject>({
    name: 'CommentReply',
    scalars: said(objects),
    navigation: {
      ParentComment: (self) =>
        objects.nodeOrNull('Comment', answeredBy(objects.document, objects.alive(self))),
    },
    methods: { Delete: deletes(objects) },
  });
