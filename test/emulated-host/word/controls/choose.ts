import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { setAttribute, type Element } from '../package/xml';
import { makeRun } from '../text/extent';
import { firstRunIn, lookOf } from '../text/write-runs';
import type { WordDocument } from '../word-document';
import { setControlText } from './content';
import { contentOf, markChecked, property, type ListItem } from './control';

/** Ticks a check box or takes the tick out. */
export const setChecked = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  checked: boolean,
): void => {
  document.checkWrite([control]);
  const content = contentOf(control);
  const { sign } = markChecked(control, checked);
  const run = firstRunIn(content);
  const signed = makeRun(content, sign, lookOf(run));
  if (run === undefined) content.appendChild(signed);
  else run.parentNode?.replaceChild(signed, run);
  changes.change(content);
};

/** Chooses an item of a drop-down list or combo box; an item without a value is its prompt. */
export const chooseItem = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  item: ListItem,
): void => {
  setControlText(document, changes, control, item.value === '' ? '' : item.text);
  const list = property(control, 'dropDownList') ?? property(control, 'comboBox');
  if (list === undefined) throw new HostError('InvalidArgument');
  setAttribute(list, 'w:lastValue', item.value);
};
