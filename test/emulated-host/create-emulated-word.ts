import { installOffice, type InstalledOffice } from './library/install-office';
import { loadOffice, type LoadedOffice } from './library/load-office';
import { EmulatedHost, type HostOptions } from './transports/emulated-host';
import { openDocument, type OpenDocument, type WordOptions } from './word';

export interface EmulatedWordOptions extends Omit<HostOptions, 'document'> {
  /** The .docx that is open. */
  readonly bytes: Uint8Array;
  /** Opened for reading only: the add-in is told so, and every write is refused. */
  readonly readOnly?: boolean;
  /** How the document behaves where Words differ. */
  readonly word?: Omit<WordOptions, 'mode' | 'platform'>;
}

/** A Word with one document open, not yet with a pane. */
export interface EmulatedWord {
  readonly document: OpenDocument;
  readonly host: EmulatedHost;
  /** Opens a pane: the genuine office.js, connected. */
  readonly openPane: () => Promise<LoadedOffice>;
  /** The same, with `Office`, `Word` and `OfficeExtension` on `globalThis` until they are removed. */
  readonly installPane: () => Promise<InstalledOffice>;
  readonly close: () => void;
}

/** Ties the object model, the engine and the transport of the platform together. */
export function createEmulatedWord(options: EmulatedWordOptions): EmulatedWord {
  const { bytes, readOnly = false, word = {}, ...hostOptions } = options;
  const document = openDocument(bytes, {
    ...word,
    mode: readOnly ? 'readOnly' : 'readWrite',
    platform: hostOptions.platform === 'OfficeOnline' ? 'web' : 'desktop',
  });
  const host = new EmulatedHost({ ...hostOptions, document });
  return {
    document,
    host,
    openPane: () => loadOffice(host),
    installPane: () => installOffice(host),
    close: () => host.close(),
  };
}
