import { EmulatedHost, type HostOptions } from '../../emulated-host';
import { openDocument, type OpenDocument, type WordOptions } from '../../emulated-host/word';
import { buildDocument } from '../../checks/support/build-document';
import type { DocumentSpec } from '../../checks/support/document-spec';
import type { TabOptions } from './browser';
import { openInWord } from './emulated-word-page';
import { PaneUser } from './pane';

export interface WordSettings extends Omit<HostOptions, 'document'> {
  readonly word?: WordOptions;
}

/** A document that is open in the emulated Word for the length of a journey, and the panes that are opened on it. */
export class WordSession {
  private readonly open: PaneUser[] = [];

  private constructor(
    readonly document: OpenDocument,
    readonly host: EmulatedHost,
  ) {}

  static async of(spec: DocumentSpec | Uint8Array, settings: WordSettings = {}): Promise<WordSession> {
    const { word, ...options } = settings;
    const platform = options.platform ?? 'OfficeOnline';
    const document = openDocument(spec instanceof Uint8Array ? spec : await buildDocument(spec), {
      platform: platform === 'OfficeOnline' ? 'web' : 'desktop',
      ...word,
    });
    const host = new EmulatedHost({ wordApi: '1.9', ...options, platform, document });
    return new WordSession(document, host);
  }

  /** Opens the pane, as a button of the ribbon does. */
  async openPane(view?: string, options: TabOptions = {}): Promise<PaneUser> {
    const tab = await openInWord(this.host, { ...options, ...(view !== undefined && { view }) });
    const pane = new PaneUser(tab);
    this.open.push(pane);
    return pane;
  }

  /**
   * Ends the journey.
   *
   * @throws where a request left the pane's origin, the page had a fault, the pane left a copy of the file open, or asked
   *   for something that the emulated Word does not model.
   */
  async end(): Promise<void> {
    for (const pane of this.open.splice(0)) await pane.close();
    const { crashes } = this.host.engine;
    const asked = this.host.unmodelled.asked;
    const copies = this.host.files.count;
    this.host.close();
    if (crashes.length > 0)
      throw new Error(`The emulated Word has a fault: ${crashes.map(String).join('\n')}`);
    if (copies > 0) throw new Error(`The pane left ${copies} copies of the file open.`);
    if (asked.length > 0) throw new Error(`The emulated Word does not model ${asked.join(', ')}`);
  }
}
