import { objectType, type ObjectType } from '../../engine/object-type';
import {
  commentExtent,
  commentId,
  commentText,
  deleteComment,
  isResolved,
  setCommentText,
} from '../comments/comments';
import { attribute } from '../package/xml';
import { text } from './arguments';
import { notModelled } from './collection-type';
import type { NodeObject, Objects } from './objects';

/** Word.Comment (WordApi 1.4). */
export const commentType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'Comment',
    scalars: {
      Id: { get: (self) => commentId(objects.alive(self)) },
      Content: {
        get: (self) => commentText(objects.alive(self)),
        set: (self, value) => setCommentText(document, objects.alive(self), text(value)),
      },
      AuthorName: { get: (self) => attribute(objects.alive(self), 'w:author') ?? '' },
      AuthorEmail: { get: () => '' },
      CreationDate: { get: (self) => attribute(objects.alive(self), 'w:date') ?? '' },
      Resolved: {
        get: (self) => isResolved(document, objects.alive(self)),
        set: () => notModelled('writing Comment.resolved'),
      },
    },
    methods: {
      Delete: (self) => document.change((changes) => deleteComment(document, changes, objects.alive(self))),
      GetRange: (self) => {
        const extent = commentExtent(document, objects.alive(self));
        return extent === undefined ? null : objects.range(extent);
      },
    },
  });
};
