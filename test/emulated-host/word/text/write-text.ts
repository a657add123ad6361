import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { mend, setControlText, spread, spreadRound, takesText } from '../controls/content';
import { wake } from '../controls/fill';
import { containerOf, controlRound, isShowingPrompt, levelOf } from '../controls/control';
import { childOf, elementsOf, insert, is, parentOf, remove, type Element } from '../package/xml';
import type { WordDocument } from '../word-document';
import { nodesExtent, type Extent } from './extent';
import { paragraphOf, paragraphsIn } from './leaves';
import {
  contentOfParagraph,
  firstRunIn,
  insertRun,
  lookOf,
  paragraphLike,
  removeRuns,
  type RunPlace,
} from './write-runs';

export type TextLocation = 'Replace' | 'Start' | 'End';

const linesIn = (text: string): string[] => text.split(/\r\n|\r|\n/u);

/** Writes lines at a place of a paragraph: the first there, each further one as a paragraph of its own behind it. */
const writeLines = (
  document: WordDocument,
  changes: Changes,
  place: RunPlace,
  text: string,
  look?: Element,
): Element[] => {
  const [line = '', ...more] = linesIn(text);
  const paragraph = paragraphOf(place.parent);
  if (more.length > 0 && (paragraph === undefined || place.parent !== paragraph || place.before !== null)) {
    throw new HostError(
      'NotImplemented',
      'The emulated host puts several paragraphs only at the end of one.',
    );
  }
  const first = insertRun(document, changes, place, line, look);
  if (paragraph === undefined || more.length === 0) return first;
  const others = more.map((each) => {
    const another = paragraphLike(paragraph, paragraph);
    insertRun(document, changes, { parent: another, before: null }, each, look);
    return another;
  });
  insert(parentOf(paragraph), others, paragraph.nextSibling);
  changes.add(others);
  return [...first, ...others];
};

const startOf = (paragraph: Element): RunPlace => {
  const properties = childOf(paragraph, 'pPr');
  return {
    parent: paragraph,
    before: properties === undefined ? paragraph.firstChild : properties.nextSibling,
  };
};

const endOf = (paragraph: Element): RunPlace => ({ parent: paragraph, before: null });

/** Writes into a paragraph. Its properties stay. */
export const writeInParagraph = (
  document: WordDocument,
  changes: Changes,
  paragraph: Element,
  text: string,
  location: TextLocation,
): Extent => {
  document.checkWrite([paragraph]);
  const look = lookOf(firstRunIn(paragraph));
  if (location === 'Replace') {
    const old = contentOfParagraph(paragraph);
    document.checkRemoval(old);
    removeRuns(document, changes, old);
  }
  const round = controlRound(paragraph);
  if (round !== undefined) wake(changes, round);
  const place = location === 'Start' ? startOf(paragraph) : endOf(paragraph);
  const written = writeLines(document, changes, place, text, look);
  changes.change(paragraph);
  spreadRound(document, changes, paragraph);
  return nodesExtent(written);
};

/** Writes into the body of a document, a header or a cell. */
export const writeInBlocks = (
  document: WordDocument,
  changes: Changes,
  container: Element,
  text: string,
  location: TextLocation,
): Extent => {
  document.checkWrite([container]);
  if (location === 'Replace') {
    const old = elementsOf(container).filter((node) => !is(node, 'sectPr', 'tcPr'));
    document.checkRemoval(old);
    const like = paragraphsIn(container)[0];
    const paragraph = paragraphLike(container, like);
    changes.delete(old);
    old.forEach(remove);
    container.insertBefore(paragraph, childOf(container, 'sectPr') ?? null);
    changes.add([paragraph]);
    return writeInParagraph(document, changes, paragraph, text, 'End');
  }
  mend(document, changes, container);
  const paragraphs = paragraphsIn(container);
  const paragraph = location === 'Start' ? paragraphs[0] : paragraphs.at(-1);
  if (paragraph === undefined) throw new HostError('GeneralException');
  return writeInParagraph(document, changes, paragraph, text, location);
};

/** Writes into a control. @throws HostError where Word would not, or where no text can stand in it. */
export const writeInControl = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  text: string,
  location: TextLocation,
): Extent => {
  if (!takesText(control)) throw document.refusal();
  const container = containerOf(control);
  if (container === undefined) throw document.refusal();
  if (location === 'Replace' || isShowingPrompt(control)) {
    setControlText(document, changes, control, text);
    return nodesExtent(elementsOf(container));
  }
  document.checkWrite([control]);
  if (levelOf(control) !== 'run') {
    const written = writeInBlocks(document, changes, container, text, location);
    spread(document, changes, control);
    return written;
  }
  const place = { parent: container, before: location === 'Start' ? container.firstChild : null };
  const written = writeLines(document, changes, place, text, lookOf(firstRunIn(container)));
  spread(document, changes, control);
  spreadRound(document, changes, control);
  return nodesExtent(written);
};
