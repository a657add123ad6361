import type { Arrival, ControlPlace, Destination } from './destination';

/** A document's bytes, with the name of its file. */
export interface HostDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What this host can do. A view offers only what is true here, and says why where something is not. */
export interface HostCapabilities {
  /** `insertTemplate` and `insertBlock` put content into the open document. */
  readonly insert: boolean;
  /** A template inserted whole brings its header, footer and styles along (WordApi 1.5). */
  readonly insertWhole: boolean;
  /**
   * Which kinds of field `setFields` can write; what it cannot write, a person is led to. Below WordApi 1.5 `text` means
   * rich text (long text) only: of any other field `setFields` says that it is not supported.
   */
  readonly writes: readonly FieldWriteKind[];
  /** Findings can be put into the document as comments (WordApi 1.4). */
  readonly comments: boolean;
  /** Word can make a PDF copy (PdfFile). Only trying tells for certain. */
  readonly pdf: boolean;
  /** What is kept lives in the document; else only as long as the page is open. */
  readonly keepsState: boolean;
  /** How {@link DocumentHost.saveFile} hands a file over. */
  readonly save: SaveWay;
  /** How {@link DocumentHost.onChanged} learns of changes; `none`: on focus and by a button. */
  readonly changes: 'events' | 'selection' | 'none';
}

export type FieldWriteKind = 'text' | 'choice' | 'tick';

/**
 * `download`: a click on a download link (Windows, the web, a plain browser). `browser-page`: a page of ours in the
 * person's browser hands it over (Mac, where a download link does nothing and says nothing; iPad, taken to be alike).
 */
export type SaveWay = 'download' | 'browser-page';

/** What a control is to hold. `group` is the copy of the group that the field stands in. */
export interface FieldWrite {
  readonly tag: string;
  readonly group?: ControlPlace;
  readonly kind: FieldWriteKind;
  /** Text as it should stand there; of a choice the label; of a tick `Yes` or `No`. Empty clears the control. */
  readonly value: string;
}

export interface FieldWritten {
  readonly write: FieldWrite;
  /** Absent where it was written. */
  readonly problem?: {
    readonly code: 'place-not-found' | 'not-supported-here' | 'not-a-choice' | 'document-protected';
    readonly sentence: string;
  };
}

/** Where a block goes: behind the last copy of its group, else at the end of its section. Both are tags. */
export interface BlockPlace {
  /** `groupTag(…)` of the core. */
  readonly group: string;
  /** `sectionTag(…)` of the core. */
  readonly section: string;
}

export interface HostComment {
  /** Tells the comment's finding apart, for the caller. */
  readonly key: string;
  readonly destination: Destination;
  readonly text: string;
}

export type Unsubscribe = () => void;

/**
 * Where the document lives that the pane works on: Word (`host/word`), or a file in a plain browser (`host/browser`).
 * Every method rejects with a `PaneProblem` and with nothing else; none of them asks anything of the person.
 */
export interface DocumentHost {
  readonly kind: 'word' | 'browser';
  readonly capabilities: HostCapabilities;
  /**
   * The document as it is now, unsaved changes included. Where Word does not hand out its file it is flat XML, and the
   * name ends in `.xml`.
   */
  readonly read: () => Promise<HostDocument>;
  /** Puts a whole template into the document. `replace` takes out what is there: the caller has asked. */
  readonly insertTemplate: (bytes: Uint8Array, where: 'replace' | 'end') => Promise<void>;
  /** Puts one more copy of a group where it belongs, and looks whether its tags arrived. */
  readonly insertBlock: (bytes: Uint8Array, place: BlockPlace) => Promise<void>;
  /** Writes controls, all in one go; says of each that could not be written why. */
  readonly setFields: (writes: readonly FieldWrite[]) => Promise<readonly FieldWritten[]>;
  /** Takes the person there. Not finding it is an answer, not an error. */
  readonly goTo: (destination: Destination) => Promise<Arrival>;
  /** Adds comments that {@link removeComments} knows again; gives the keys of those whose place was not found. */
  readonly addComments: (comments: readonly HostComment[]) => Promise<readonly string[]>;
  /**
   * Takes out the comments that this add-in made, and no other; gives how many. One that somebody has answered stays,
   * because the answers would go with it.
   */
  readonly removeComments: () => Promise<number>;
  /** Calls back after changes of the document; not debounced. */
  readonly onChanged: (changed: () => void) => Promise<Unsubscribe>;
  /** What {@link saveState} kept last; undefined where there is nothing. */
  readonly loadState: () => Promise<string | undefined>;
  /** Keeps text with the document; empty text takes out what was kept. Settles when the host has taken it. */
  readonly saveState: (state: string) => Promise<void>;
  /** A PDF copy that Word makes of the document as it is now. */
  readonly pdfCopy: () => Promise<Uint8Array>;
  /**
   * Hands a file over to the person; call it from a click. Settles when that has started: whether the file arrived,
   * only the person knows. `too-large`: the page could not take it (see `SaveWay`), nothing was started.
   */
  readonly saveFile: (file: HostDocument) => Promise<'started' | 'too-large'>;
  readonly copyText: (text: string) => Promise<void>;
  /** Whether the host shows itself dark; undefined where it does not say. */
  readonly isDark: () => boolean | undefined;
}
