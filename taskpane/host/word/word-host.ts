import { copyText } from '../copy-text';
import type { DocumentHost } from '../document-host';
import { oneAtATime } from '../one-at-a-time';
import { capabilities } from './capabilities';
import { addComments, removeComments } from './comments';
import { goTo } from './go-to';
import { insertBlock } from './insert-block';
import { insertTemplate } from './insert-template';
import { keptSettings } from './kept-settings';
import { problemOf } from './office-problem';
import { pdfCopy } from './pdf-copy';
import { readDocument } from './read-document';
import { saveFile } from './save-file';
import { setFields } from './set-fields';
import { isDark } from './theme';
import { watchChanges } from './watch-changes';

type Operation<Args extends readonly unknown[], Value> = (...args: Args) => Promise<Value>;

/** Whatever still is no `PaneProblem` becomes one: views show nothing else. */
const safe =
  <Args extends readonly unknown[], Value>(operation: Operation<Args, Value>): Operation<Args, Value> =>
  async (...args) => {
    try {
      return await operation(...args);
    } catch (error) {
      throw problemOf(error);
    }
  };

/** The document that is open in Word. Make it only once the library has found its host (see `connectWord`). */
export const createWordHost = (): DocumentHost => {
  const inTurn = oneAtATime();
  const settings = keptSettings();
  // Copies and changes wait for each other: Word holds two copies of a file at most, and a copy that is taken halfway
  // through a change is neither the document before nor after.
  const turn = <Args extends readonly unknown[], Value>(operation: Operation<Args, Value>) =>
    safe<Args, Value>((...args) => inTurn(() => operation(...args)));
  return {
    kind: 'word',
    capabilities: capabilities(),
    read: turn(readDocument),
    insertTemplate: turn(insertTemplate),
    insertBlock: turn(insertBlock),
    setFields: turn(setFields),
    // Going somewhere changes nothing, and somebody waits for it.
    goTo: safe(goTo),
    addComments: turn(addComments),
    removeComments: turn(removeComments),
    onChanged: safe(watchChanges),
    loadState: safe(settings.load),
    // Not in turn: it changes nothing that is read, and a person who closes the pane while a copy is being taken has no
    // time to wait for it.
    saveState: safe(settings.save),
    pdfCopy: turn(pdfCopy),
    saveFile: safe(saveFile),
    copyText: safe(copyText),
    isDark,
  };
};
