import type { Changes } from '../changes';
import { elementsOf, insert, is, make, partOf, remove, type Element } from '../package/xml';
import { makeRun } from '../text/extent';
import { paragraphsIn } from '../text/leaves';
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
  isShowingPrompt,
  levelOf,
  property,
  removeProperty,
  setProperty,
} from './control';
import { promptOf } from './glossary';

/** The look of text that is typed into a control. */
const lookIn = (control: Element): Element | undefined =>
  (property(control, 'rPr')?.cloneNode(true) as Element | undefined) ??
  lookOf(firstRunIn(contentOf(control)));

/** What a body, a cell or a control is made of. */
export const isCovering = (node: Element): boolean => is(node, 'p', 'tbl', 'sdt', 'customXml');

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
export const show = (document: WordDocument, changes: Changes, control: Element, text: string): void => {
  if (text === '') {
    showPrompt(document, changes, control);
    return;
  }
  const look = lookIn(control);
  wake(changes, control);
  fill(document, changes, control, text, look);
};
