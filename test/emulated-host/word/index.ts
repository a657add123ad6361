import type { EmulatedDocument } from '../engine/emulated-document';
import type { WordOptions } from './options';
import { person, type Person } from './person';
import { wordModel } from './types';
import { WordDocument, type Selection } from './word-document';

export type { WordOptions } from './options';
export type { Person } from './person';
export type { Selection } from './word-document';

/** A document that is open in the emulated Word. */
export interface OpenDocument extends EmulatedDocument {
  readonly toDocx: () => Uint8Array;
  /** Somebody who works in the document, beside the add-in. */
  readonly person: Person;
  /** Everything that was selected since it was opened, by the person and by the add-in. */
  readonly selections: readonly Selection[];
  /** How often it was saved by the add-in. */
  readonly saves: number;
}

/** Opens a .docx. @throws Error where the bytes are none. */
export const openDocument = (bytes: Uint8Array, options: WordOptions = {}): OpenDocument => {
  const document = new WordDocument(bytes, options);
  return {
    model: wordModel(document),
    mode: document.options.mode,
    person: person(document),
    toDocx: () => document.toDocx(),
    toText: () => document.bodyText(),
    selectedText: () => document.selectedText(),
    subscribe: (listener) => document.subscribe(listener),
    selections: document.selections,
    get saves() {
      return document.saves;
    },
  };
};
