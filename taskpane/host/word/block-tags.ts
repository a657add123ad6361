import { PaneProblem } from '../../problems';
import type { ControlKind } from '../../../src/docx';

const KINDS: Readonly<Partial<Record<ControlKind, 'rich' | 'plain' | 'tick' | 'choice'>>> = {
  'rich-text': 'rich',
  'plain-text': 'plain',
  'check-box': 'tick',
  'drop-down': 'choice',
  'combo-box': 'choice',
};

export interface BlockTag {
  readonly tag: string;
  readonly kind: 'rich' | 'plain' | 'tick' | 'choice';
}

/** The tags in a block that is about to be inserted, each once, to see afterwards whether they arrived. */
export const blockTags = async (bytes: Uint8Array): Promise<readonly BlockTag[]> => {
  // Only when a block is inserted: the pane starts without the reader, which works in its own thread.
  const { readDocx } = await import('../../../src/docx');
  const tags = new Map<string, BlockTag>();
  try {
    for (const { tag, kind } of readDocx(bytes).parts[0]?.controls ?? []) {
      const known = KINDS[kind];
      if (tag !== '' && known !== undefined) tags.set(tag, { tag, kind: known });
    }
  } catch (error) {
    throw new PaneProblem('tool-fault', undefined, error);
  }
  return [...tags.values()];
};
