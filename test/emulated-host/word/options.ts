/** What kind of Word this is, and what goes wrong in it. Everything has the value of a healthy desktop Word. */
export interface WordOptions {
  /** Word on the web refuses some things that desktop Word does. */
  readonly platform?: 'desktop' | 'web';
  /** A document that was opened to be read only. */
  readonly mode?: 'readWrite' | 'readOnly';
  /** How a refused write is answered. The text is in the person's language: nobody can rely on it. */
  readonly refusal?: { readonly code: 'AccessDenied' | 'GeneralException'; readonly message: string };
  /** Who comments and who tracked changes are by. */
  readonly author?: string;
  readonly now?: () => Date;
  /** Between the paragraphs of a text. */
  readonly paragraphSeparator?: '\r' | '\n' | '\r\n';
  /** Whether `text` of a control gives the prompt while it shows; not known of each platform. */
  readonly placeholderInText?: boolean;
  /** Controls within what is inserted into a control arrive without tag and title (office-js issue 2752). */
  readonly losesTagsOnInsertIntoControl?: boolean;
}

export const DEFAULTS: Required<WordOptions> = {
  platform: 'desktop',
  mode: 'readWrite',
  refusal: { code: 'GeneralException', message: 'Diese Aktion ist in diesem Dokument nicht zulässig.' },
  author: 'Sample Reviewer',
  now: () => new Date(),
  paragraphSeparator: '\r',
  placeholderInText: true,
  losesTagsOnInsertIntoControl: false,
};
