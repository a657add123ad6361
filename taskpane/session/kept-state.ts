import type { Decision } from '../../src/review';

/** The screens, in the order in which they are shown. */
export const VIEW_NAMES = ['start', 'cases', 'draft', 'outcomes', 'check', 'export', 'guidance'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What the person is here for: one of the two pathways, or to review somebody's document. */
export const PURPOSES = ['cims', 'rcs', 'review'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * What a person typed or chose in the pane. It lives in the document, so that closing the pane loses nothing; whoever
 * has the document has it too.
 */
export interface KeptState {
  readonly version: 1;
  readonly purpose?: Purpose;
  readonly view?: ViewName;
  /** What was decided about findings. In the first version these were waivers alone, and called so. */
  readonly decisions: readonly Decision[];
  /** Text that was typed and is not yet in use, by the place where it was typed: `waive:<finding key>`. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The name that the person gave last when deciding. */
  readonly reviewer?: string;
  /** Other files of the case that were added, by name and SHA-256: a pane cannot keep their bytes. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Name of the attachment that is the RCS investigation report. */
  readonly rcsReport?: string;
  /** What the open document was called when it was read last with decisions in it: they follow it to another name. */
  readonly document?: string;
}

export const EMPTY_STATE: KeptState = { version: 1, decisions: [], drafts: {}, files: [] };

/** What is kept with a draft in its place; where its text is undefined, without it. */
export const withDraft = (kept: KeptState, key: string, text: string | undefined): KeptState => ({
  ...kept,
  drafts: Object.fromEntries([
    ...Object.entries(kept.drafts).filter(([each]) => each !== key),
    ...(text === undefined ? [] : [[key, text] as const]),
  ]),
});
