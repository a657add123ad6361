import type { Changes } from '../changes';
import {
  childOf,
  childrenOf,
  elementsOf,
  insert,
  is,
  make,
  parentOf,
  partOf,
  remove,
  type Element,
} from '../package/xml';
import { linesOf } from '../text/leaves';
import type { WordDocument } from '../word-document';
import { contentOf, controlRound, isShowingPrompt, levelOf, typeOf } from './control';
import { isCovering, show } from './fill';
import { bindingOf, isSameBinding, readStore, writeStore } from './store';

/** The text of a control as the add-in reads it. */
export const textOfControl = (document: WordDocument, control: Element): string =>
  isShowingPrompt(control) && !document.options.placeholderInText
    ? ''
    : document.text(elementsOf(contentOf(control)));

/** Brings what controls are bound to, and the other controls bound to the same, up to the text of a control. */
export const spread = (document: WordDocument, changes: Changes, control: Element): void => {
  const binding = bindingOf(control);
  if (binding === undefined) return;
  const text = isShowingPrompt(control)
    ? ''
    : linesOf(elementsOf(contentOf(control)), 'current')
        .join('\n')
        .replaceAll('\v', '\n');
  if (!writeStore(document, binding, text)) return;
  for (const other of document.controls()) {
    const theirs = bindingOf(other);
    if (other !== control && theirs !== undefined && isSameBinding(binding, theirs))
      show(document, changes, other, text);
  }
};

/** The same for every control that a node stands in. */
export const spreadRound = (document: WordDocument, changes: Changes, node: Element): void => {
  for (let control = controlRound(node); control !== undefined; control = controlRound(control)) {
    spread(document, changes, control);
  }
};

/** Shows in a control what the part says that it is bound to, where there is one: the part wins. */
export const refresh = (document: WordDocument, changes: Changes, control: Element): void => {
  const binding = bindingOf(control);
  const text = binding && readStore(document, binding);
  const shown = isShowingPrompt(control) ? '' : linesOf(elementsOf(contentOf(control))).join('\n');
  if (text !== undefined && text !== shown) show(document, changes, control, text);
};

/** Replaces a control's text, as the add-in or the person does it; empty text brings the prompt back. */
export const setControlText = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  text: string,
): void => {
  document.checkWrite([control]);
  document.checkRemoval(elementsOf(contentOf(control)));
  show(document, changes, control, text);
  spread(document, changes, control);
  spreadRound(document, changes, control);
};

/** Takes a control out, with or without what is in it. */
export const deleteControl = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  keepContent: boolean,
): void => {
  document.checkRemoval([control]);
  const content = contentOf(control);
  const parent = parentOf(control);
  changes.change(control);
  if (keepContent) insert(parent, Array.from(content.childNodes), control);
  else changes.delete([control]);
  document.package.touch(control);
  remove(control);
  mend(document, changes, parent);
};

/** What must not be empty gets the paragraph that Word puts there. */
export const mend = (document: WordDocument, changes: Changes, container: Element): void => {
  document.package.touch(container);
  const isBlocks =
    is(container, 'body', 'tc', 'hdr', 'ftr') ||
    (is(container, 'sdtContent') && levelOf(parentOf(container)) === 'block');
  if (!isBlocks || containsCells(container)) return;
  const last = elementsOf(container).filter(isCovering).at(-1);
  const needs =
    last === undefined ||
    (is(container, 'tc') && !is(last, 'p')) ||
    (!is(container, 'sdtContent') && is(last, 'tbl'));
  if (!needs) return;
  const paragraph = make(partOf(container), 'p');
  container.insertBefore(paragraph, childOf(container, 'sectPr') ?? null);
  changes.add([paragraph]);
};

const containsCells = (container: Element): boolean => childrenOf(container, 'tc', 'tr').length > 0;

/** Whether text can be typed into this kind of control; the others are chosen from, ticked, or hold no text. */
export const takesText = (control: Element): boolean =>
  ['RichText', 'PlainText', 'ComboBox', 'DatePicker'].includes(typeOf(control)) && levelOf(control) !== 'row';
