import { PaneProblem } from '../../problems';
import { toBase64 } from '../base64';
import type { BlockPlace } from '../document-host';
import { blockTags, type BlockTag } from './block-tags';
import { controlsIn } from './controls';
import { canChoose, canListKinds, canTick } from './features';
import { needInsertable } from './insert-template';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

const canList = ({ kind }: BlockTag): boolean =>
  kind === 'rich' ||
  (kind === 'plain' && canListKinds()) ||
  (kind === 'tick' && canTick()) ||
  (kind === 'choice' && canChoose());

const byTag = (context: Word.RequestContext, tag: string): Word.ContentControlCollection => {
  const found = controlsIn(context.document.body).getByTag(tag);
  found.load('items/id');
  return found;
};

/**
 * Puts one more copy of a group behind its last copy, else at the end of its section, and looks whether one more control
 * with each of the block's tags is there: on the web tags were lost when a file was inserted into a control.
 */
export const insertBlock = async (bytes: Uint8Array, place: BlockPlace): Promise<void> => {
  needInsertable(bytes);
  const file = toBase64(bytes);
  const tags = (await blockTags(bytes)).filter(canList).map(({ tag }) => tag);
  const looked = [...new Set([place.group, ...tags])];
  await runWord(
    async (context) => {
      const before = looked.map((tag) => byTag(context, tag));
      const sections = byTag(context, place.section);
      await context.sync();

      const last = before[0]?.items.at(-1);
      const [section] = sections.items;
      if (last !== undefined) last.getRange('After').insertFileFromBase64(file, 'Start');
      else if (section !== undefined) section.insertFileFromBase64(file, 'End');
      else {
        throw new PaneProblem(
          'place-not-found',
          'The section that this belongs to is not in the document; undo its deletion in Word, or save the template as a file and copy the section from there.',
        );
      }
      const after = looked.map((tag) => byTag(context, tag));
      await context.sync();
      const arrived = after.every(({ items }, index) => items.length > (before[index]?.items.length ?? 0));
      if (!arrived) throw new PaneProblem('not-kept-by-word');
    },
    { writes: true, limit: LIMITS.insert, refused: 'insert-refused' },
  );
};
