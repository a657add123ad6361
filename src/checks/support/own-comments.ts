/** In whose name the comments stand that were put into a file; the comments of the pane are in its user's name. */
export const COMMENT_AUTHOR = 'CIMS Report Assistant';
export const COMMENT_INITIALS = 'CIMS';

/** What a comment of ours begins with, so that removing takes no other. A person sees it: it says who wrote it. */
export const COMMENT_MARK = 'CIMS check: ';

/** Whether a comment is one of ours, put in by the pane or into a file. */
export const isOwnComment = ({ author, text }: { readonly author: string; readonly text: string }): boolean =>
  author === COMMENT_AUTHOR || text.startsWith(COMMENT_MARK);
