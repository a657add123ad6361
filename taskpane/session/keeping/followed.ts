import type { KeptState } from '../kept-state';

/**
 * What is kept, for the open document under the name that it has now. A document gets its name when it is first saved,
 * may be saved under another, and is called `.xml` where Word hands out flat XML only: decisions about it stay decisions
 * about it. Gives the same value where there is nothing to change, so that opening a document alone writes nothing.
 */
export const followed = (kept: KeptState, name: string): KeptState => {
  const { document, decisions } = kept;
  if (decisions.length === 0 || document === name) return kept;
  const isAboutIt = document !== undefined && decisions.some(({ file }) => file === document);
  return {
    ...kept,
    document: name,
    ...(isAboutIt && {
      decisions: decisions.map((decision) =>
        decision.file === document ? { ...decision, file: name } : decision,
      ),
    }),
  };
};
