export { annotate } from './annotate';
export { NotAnnotated } from './problem';
export type { NotAnnotatedReason } from './problem';
export { removeComments } from './remove';
export type { Removed, Whose } from './remove';
export type { Annotated, CommentPlace, NewComment, PlacedAt } from './types';
