import { PaneProblem } from '../../problems';
import { copyText } from '../copy-text';
import type { Arrival, Destination } from '../destination';
import type { DocumentHost, HostCapabilities, HostDocument } from '../document-host';
import { startDownload } from '../download';

/** A file that a person dropped into a plain browser, in place of a document that is open in Word. */
export interface BrowserHost extends DocumentHost {
  /** Takes the file as the one that is worked on. What was entered for a file of that name is there again. */
  readonly open: (file: HostDocument) => void;
}

const CAPABILITIES: HostCapabilities = {
  insert: false,
  insertWhole: false,
  writes: [],
  comments: false,
  pdf: false,
  keepsState: false,
  save: 'download',
  changes: 'none',
};

const NOT_IN_A_BROWSER =
  'The pane has only a copy of the file here and cannot change it; open the file in Word and do it there.';

const refuse = (): Promise<never> => Promise.reject(new PaneProblem('not-supported-here', NOT_IN_A_BROWSER));

const OUTSIDE_THE_BODY: readonly (readonly [RegExp, string])[] = [
  [/\/header\d*\.xml$/u, 'a page header'],
  [/\/footer\d*\.xml$/u, 'a page footer'],
  [/\/footnotes\.xml$/u, 'the footnotes'],
  [/\/endnotes\.xml$/u, 'the endnotes'],
  [/\/comments\.xml$/u, 'the comments'],
];

/** The outline has every paragraph of the body, so a place there is always found; it has nothing else. */
const arrivalAt = ({ part, words, control }: Destination): Arrival => {
  const outside = OUTSIDE_THE_BODY.find(([pattern]) => pattern.test(part))?.[1];
  if (outside === undefined) return { ok: true, by: control ? 'control' : 'words' };
  const seek = words === '' ? '' : ` Look there for “${words}” in Word.`;
  return { ok: false, reason: `It stands in ${outside}, which the outline here does not show.${seek}` };
};

/** Asks before the page is closed; only the browser words the question. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export interface BrowserHostOptions {
  /** Whether a state that was given to be kept holds something that closing the page would lose. */
  readonly worthKeeping: (state: string) => boolean;
}

/** What is entered lives as long as the page: by the file's name, so that a mended file finds it again. */
const createMemory = ({ worthKeeping }: BrowserHostOptions) => {
  const states = new Map<string, string>();
  return {
    get: (name: string) => states.get(name),
    set: (name: string, state: string) => {
      states.set(name, state);
      // Only while there is something to lose: a page that listens for nothing closes and comes back faster.
      if ([...states.values()].some(worthKeeping)) addEventListener('beforeunload', ask);
      else removeEventListener('beforeunload', ask);
    },
    rename: (from: string, to: string) => {
      const state = states.get(from);
      states.delete(from);
      if (state !== undefined) states.set(to, state);
    },
  };
};

/** No file is called this. */
const NO_FILE = '';

/** The host of a pane that is open in a plain browser. Nothing leaves the page but by a download or the clipboard. */
export const createBrowserHost = (options: BrowserHostOptions): BrowserHost => {
  const memory = createMemory(options);
  let file: HostDocument | undefined;
  const opened = (): HostDocument => {
    if (file === undefined) throw new PaneProblem('nothing-open');
    return file;
  };
  const nameOfOpened = () => file?.name ?? NO_FILE;

  return {
    kind: 'browser',
    capabilities: CAPABILITIES,
    open: (next) => {
      // What was chosen before there was a file is of the first one.
      if (file === undefined) memory.rename(NO_FILE, next.name);
      file = next;
    },
    read: async () => opened(),
    goTo: async (destination) => {
      opened();
      return arrivalAt(destination);
    },
    insertTemplate: refuse,
    insertBlock: refuse,
    setFields: refuse,
    addComments: refuse,
    removeComments: refuse,
    pdfCopy: refuse,
    onChanged: async () => () => undefined,
    loadState: async () => memory.get(nameOfOpened()),
    saveState: async (state) => memory.set(nameOfOpened(), state),
    saveFile: async (out) => {
      try {
        startDownload(out);
        return 'started';
      } catch (error) {
        throw new PaneProblem('save-refused', undefined, error);
      }
    },
    copyText,
    isDark: () => undefined,
  };
};
