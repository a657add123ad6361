import type { ObjectModel } from './object-type';

/** Something that happened in the document and that Word tells an add-in which has asked for it. */
export type DocumentEvent =
  | { readonly kind: 'selectionChanged' }
  | {
      readonly kind: 'paragraphAdded' | 'paragraphChanged' | 'paragraphDeleted';
      readonly uniqueLocalIds: readonly string[];
      /** `Local`: on this machine; `Remote`: by a co-author. */
      readonly source: 'Local' | 'Remote';
    }
  | {
      readonly kind: 'contentControlAdded';
      readonly ids: readonly number[];
      readonly source: 'Local' | 'Remote';
    };

/** An open document as the emulated host needs it: the object model, and what the Common API asks of it. */
export interface EmulatedDocument {
  readonly model: ObjectModel;
  /** `Office.context.document.mode`. That writes are refused is the model's own work. */
  readonly mode: 'readWrite' | 'readOnly';
  /** The whole file as it is now, unsaved changes included: what `getFileAsync` hands out as `compressed`. */
  readonly toDocx: () => Uint8Array | Promise<Uint8Array>;
  /** What `getFileAsync` hands out as `text`. */
  readonly toText: () => string | Promise<string>;
  /** A PDF copy; where it is absent the host answers with a small file of its own that only has the right signature. */
  readonly toPdf?: () => Uint8Array | Promise<Uint8Array>;
  /** What is selected, as plain text. */
  readonly selectedText: () => string;
  /** Calls the listener at each event, after the change. Gives the way to stop. */
  readonly subscribe: (listener: (event: DocumentEvent) => void) => () => void;
}
