import type { Package } from './package';
import { cleaned, comparable, shownName } from './part-names';
import { PieceDecoder } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import { readXml } from './xml-reader';
import { XmlProblem } from './xml-source';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';
import type { Bindings } from './xml-scope';

interface FlatPart {
  readonly name: string;
  readonly contentType: string | undefined;
  /** Where its XML stands in the text, end tag of what holds it included; absent for a part that is not XML. */
  span?: { readonly from: number; readonly to: number; readonly bindings: Bindings };
}

interface Reading {
  readonly parts: Map<string, FlatPart>;
  readonly limit: number;
  part?: FlatPart | undefined;
  start: number;
  bindings: Bindings;
}

const vocabulary: Vocabulary<Reading> = {
  'pkg:part': {
    open: (reading, element) => {
      const name = cleaned(element.attribute('pkg:name') ?? '');
      const part: FlatPart = { name, contentType: element.attribute('pkg:contentType') };
      if (reading.parts.has(comparable(name))) {
        throw new UnreadableDocument(
          'duplicate-part',
          `The file holds two parts named "${shownName(name)}", so it is not certain what Word would show. Open it in Word, save it as a Word document (.docx), and try again.`,
        );
      }
      if (reading.parts.size >= reading.limit) {
        throw new UnreadableDocument(
          'too-many-parts',
          `The file has more than ${reading.limit} parts, and no Word document needs that many.`,
        );
      }
      reading.parts.set(comparable(name), part);
      reading.part = part;
    },
    close: (reading) => {
      reading.part = undefined;
    },
  },
  'pkg:xmlData': {
    open: (reading, element) => {
      reading.start = element.position;
      reading.bindings = element.bindings;
      element.skip();
    },
    close: ({ part, start, bindings }, { position }) => {
      if (part !== undefined) part.span = { from: start, to: position, bindings };
    },
  },
  'pkg:binaryData': { open: (_, element) => element.skip() },
};

const decoded = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  const decoder = new PieceDecoder((piece) => pieces.push(piece));
  decoder.push(bytes);
  decoder.end();
  return pieces.join('');
};

const sourceOf = (text: string, { span }: FlatPart): XmlSource | undefined => {
  if (span === undefined) return undefined;
  const { from, to, bindings } = span;
  // An empty element has no end tag of its own to cut off.
  const end = to > from ? text.lastIndexOf('<', to - 1) : from;
  return { text: text.slice(from, end).trim(), bindings };
};

/**
 * The parts of a document saved as one flat XML file ("Word XML document"). Each part's XML is read from where it
 * stands, with the namespaces that the elements round it declare.
 *
 * @throws UnreadableDocument where the file is not well-formed, too large, or names a part twice.
 */
export const flatPackage = (bytes: Uint8Array, budget: Budget): Package => {
  const { limits } = budget;
  if (bytes.length > limits.partBytes) {
    throw new UnreadableDocument(
      'too-large',
      'The file is too large to check. Open it in Word, save it as a Word document (.docx), and try again.',
    );
  }
  const parts = new Map<string, FlatPart>();
  try {
    readXml(
      (take) => take(bytes),
      { vocabulary },
      { parts, limit: limits.entries, start: 0, bindings: new Map() },
      budget,
    );
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw new UnreadableDocument(
      error.reason,
      `The file cannot be read: ${error.message}. Open it in Word, save it as a Word document (.docx), and try again.`,
    );
  }
  const text = decoded(bytes);
  const part = (name: string): FlatPart | undefined => parts.get(comparable(name));
  return {
    packing: 'flat',
    names: [...parts.values()].map(({ name }) => name),
    find: (name) => part(name)?.name,
    source: (name) => {
      const found = part(name);
      return found === undefined ? undefined : sourceOf(text, found);
    },
    contentType: (name) => part(name)?.contentType,
  };
};
