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
import { makeRun } from '../text/extent';
import { linesOf, paragraphsIn } from '../text/leaves';
import {
  contentOfParagraph,
  firstRunIn,
  insertRun,
  lookOf,
  paragraphLike,
  removeRuns,
} from '../text/write-runs';
import type { WordDocument } from '../word-document';
import {
  containerOf,
  contentOf,
  controlRound,
  controlsIn,
  isShowingPrompt,
  levelOf,
  property,
  removeProperty,
  setProperty,
  typeOf,
} from './control';
import { promptOf } from './glossary';
import { bindingOf, isSameBinding, readStore, writeStore } from './store';

/** The text of a control as the add-in reads it. */
export const textOfControl = (document: WordDocument, control: Element): string =>
  isShowingPrompt(control) && !document.options.placeholderInText
    ? ''
    : document.text(elementsOf(contentOf(control)));

/** The look of text that is typed into a control. */
const lookIn = (control: Element): Element | undefined =>
  (property(control, 'rPr')?.cloneNode(true) as Element | undefined) ??
  lookOf(firstRunIn(contentOf(control)));

const isCovering = (node: Element): boolean => is(node, 'p', 'tbl', 'sdt', 'customXml');

/** Puts nothing but these lines into the element, a paragraph each, which look like its first paragraph. */
const fillBlocks = (
  document: WordDocument,
  changes: Changes,
  container: Element,
  lines: readonly string[],
  look?: Element,
): void => {
  const first = paragraphsIn(container)[0];
  const old = elementsOf(container).filter(isCovering);
  const keeps = first !== undefined && first.parentNode === container;
  const gone = old.filter((node) => !(keeps && node === first));
  changes.delete(gone);
  gone.forEach(remove);
  if (keeps) {
    removeRuns(document, changes, contentOfParagraph(first));
    changes.change(first);
  }
  const [line = '', ...more] = lines;
  const paragraph = keeps ? first : paragraphLike(container, first);
  if (!keeps) container.appendChild(paragraph);
  insertRun(document, changes, { parent: paragraph, before: null }, line, look);
  const others = more.map((text) => {
    const another = paragraphLike(container, paragraph);
    insertRun(document, changes, { parent: another, before: null }, text, look);
    return another;
  });
  insert(container, others, paragraph.nextSibling);
  changes.add(keeps ? others : [paragraph, ...others]);
};

/** What a line break becomes in a control: a plain-text control of one line has none. */
const oneLine = (control: Element, text: string): string => {
  const breaks = /\r\n|\r|\n/gu;
  const plain = property(control, 'text');
  const keeps = plain === undefined || /^(1|true|on)$/iu.test(plain.getAttribute('w:multiLine') ?? '');
  return text.replace(breaks, keeps ? '\n' : ' ');
};

/** Puts text into a control in place of what is in it. Not the text of its siblings, nor what it is bound to. */
const fill = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  text: string,
  look?: Element,
): void => {
  const container = containerOf(control);
  if (container === undefined) throw document.refusal();
  if (levelOf(control) === 'run') {
    removeRuns(
      document,
      changes,
      elementsOf(container).filter(
        (node) => !is(node, 'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd'),
      ),
    );
    insertRun(document, changes, { parent: container, before: null }, oneLine(control, text), look);
    changes.change(container);
  } else {
    fillBlocks(document, changes, container, text.split(/\r\n|\r|\n/u), look);
  }
};

/** Takes the prompt away, flag and words, before something is put into a control or into one round it. */
export const wake = (changes: Changes, control: Element): void => {
  if (!isShowingPrompt(control)) return;
  removeProperty(control, 'showingPlcHdr');
  const container = containerOf(control);
  if (container === undefined) return;
  const prompts =
    levelOf(control) === 'run' ? elementsOf(container) : paragraphsIn(container).flatMap(contentOfParagraph);
  prompts.forEach(remove);
  changes.change(container);
};

/** Shows the prompt in a control that has become empty. */
const showPrompt = (document: WordDocument, changes: Changes, control: Element): void => {
  const part = partOf(control);
  const look = make(part, 'rPr', {}, make(part, 'rStyle', { val: 'PlaceholderText' }));
  const container = containerOf(control);
  if (container === undefined) throw document.refusal();
  if (levelOf(control) === 'run') {
    elementsOf(container).forEach(remove);
    container.appendChild(makeRun(container, promptOf(document, control), look));
    changes.change(container);
  } else {
    fillBlocks(document, changes, container, [''], undefined);
    paragraphsIn(container)[0]?.appendChild(makeRun(container, promptOf(document, control), look));
  }
  setProperty(control, make(part, 'showingPlcHdr'));
};

/** What a control shows, without the ones bound to the same node. */
const show = (document: WordDocument, changes: Changes, control: Element, text: string): void => {
  if (text === '') {
    showPrompt(document, changes, control);
    return;
  }
  const look = lookIn(control);
  wake(changes, control);
  fill(document, changes, control, text, look);
};

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

export const nestedControls = (control: Element): Element[] => controlsIn(contentOf(control));
