import type { Container, DocxMessage } from './content';
import { readContentTypes } from './content-types';
import type { ContentTypes } from './content-types';
import { readOptional } from './messages';
import type { Package } from './package';
import { ownerOfRelationships, relationshipsOf, shownName } from './part-names';
import { readRelationships } from './relationships';
import type { Relationship } from './relationships';
import { notWordZip } from './sniff';
import { decodeLeniently } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import type { Budget } from './xml-budget';

/** What the package says about itself: which part is the document, and what hangs on what. */
export interface DocumentMap {
  readonly mainPart: string;
  readonly container: Container;
  readonly contentType: ContentTypes;
  /** Every relationship of the package, by the part that has it; `''` is the package itself. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  readonly messages: readonly DocxMessage[];
}

/** Content types of a main part that Word opens as a document. */
const MAIN_TYPES: ReadonlyMap<string, Container> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.ms-word.document.macroenabled.main+xml', 'docm'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml', 'dotx'],
  ['application/vnd.ms-word.template.macroenabledtemplate.main+xml', 'dotm'],
]);

const containerOf = (type: string | undefined): Container | undefined =>
  MAIN_TYPES.get(type?.toLowerCase() ?? '');

const readAllRelationships = (
  pack: Package,
  budget: Budget,
  messages: DocxMessage[],
): Map<string, readonly Relationship[]> => {
  const all = new Map<string, readonly Relationship[]>();
  for (const name of pack.names) {
    const owner = ownerOfRelationships(name);
    const source = owner === undefined ? undefined : pack.source(name);
    if (owner === undefined || source === undefined) continue;
    const found = readOptional(name, messages, () => readRelationships(owner, source, budget));
    // The owner as the package spells it, so that one spelling is a key.
    if (found !== undefined) all.set(pack.find(owner) ?? owner, found);
  }
  return all;
};

/** What the `mimetype` part says, by which OpenDocument and e-books are known. */
const statedType = (pack: Package): string => {
  const source = pack.source('mimetype');
  let text = '';
  if (typeof source === 'function') {
    source((piece) => {
      if (text.length < 100) text += decodeLeniently(piece.subarray(0, 100));
    });
  }
  return text;
};

/**
 * Finds the document in a package: by the package's relationship, else by content type.
 *
 * @throws UnreadableDocument `not-a-word-document` or `main-part-missing` where there is none.
 */
export const mapDocument = (pack: Package, budget: Budget): DocumentMap => {
  const messages: DocxMessage[] = [];
  const listName = '[Content_Types].xml';
  const list = pack.source(listName);
  const listed =
    list === undefined ? undefined : readOptional(listName, messages, () => readContentTypes(list, budget));
  const contentType: ContentTypes = pack.contentType ?? listed ?? (() => undefined);
  const relationships = readAllRelationships(pack, budget, messages);

  const pointers = (relationships.get('') ?? []).filter(
    ({ kind, external }) => kind === 'officeDocument' && !external,
  );
  const named = pointers.map(({ target }) => pack.find(target)).filter((name) => name !== undefined);
  const byType = pack.names.filter((name) => containerOf(contentType(name)) !== undefined);
  const mainPart = named[0] ?? byType[0];
  if (mainPart === undefined) {
    const pointer = pointers[0]?.target;
    if (pointer !== undefined && /^word\//i.test(pointer)) {
      throw new UnreadableDocument(
        'main-part-missing',
        `The file is damaged: the part with the document's text, "${shownName(pointer)}", is missing. Ask for the file again.`,
      );
    }
    throw notWordZip([statedType(pack), ...pack.names]);
  }
  if (named.length === 0 || named.length > 1) {
    messages.push({
      code: 'relationship-unusable',
      text:
        named.length === 0
          ? `The file does not say which of its parts is the document; "${shownName(mainPart)}" was taken.`
          : `The file says of several parts that they are the document; "${shownName(mainPart)}" was taken.`,
      part: relationshipsOf(''),
    });
  }
  const type = contentType(mainPart);
  const container = containerOf(type);
  if (container === undefined) {
    if (type !== undefined && /spreadsheet|presentation|ms-excel|ms-powerpoint|visio/i.test(type)) {
      throw notWordZip([type.toLowerCase()]);
    }
    messages.push({
      code: 'part-wrong-content-type',
      text: `The file does not say that its part "${shownName(mainPart)}" is a Word document; it was read as one.`,
      part: mainPart,
    });
  }
  return {
    mainPart,
    container: pack.packing === 'flat' ? 'flat-opc' : (container ?? 'docx'),
    contentType,
    relationships,
    messages,
  };
};
