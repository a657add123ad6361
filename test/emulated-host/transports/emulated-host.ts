import type { DocumentEvent, EmulatedDocument } from '../engine/emulated-document';
import { RICH_API_EVENTS, richApiMessage, type RichApiMessage } from '../engine/rich-api-events';
import { isLibrarysOwn } from '../engine/request-log';
import { RichApiEngine } from '../engine/rich-api-engine';
import { Unmodelled } from '../engine/unmodelled';
import type { BatchRequest } from '../engine/wire';
import { CommonApiError, Faults, HOST_ERROR, type CommonCall } from '../faults/faults';
import { membersAbove } from '../library/later-members';
import { realTimers } from '../real-timers';
import { OpenFiles } from './open-files';
import {
  requirementMatrix,
  type Platform,
  type RequirementSets,
  type WordApiVersion,
} from './requirement-sets';

export type FileType = 'text' | 'compressed' | 'pdf';

/** Colours of `Office.context.officeTheme`, `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface HostOptions {
  readonly document: EmulatedDocument;
  readonly platform?: Platform;
  readonly wordApi?: WordApiVersion;
  /**
   * What the loaded library knows; as much as the host unless it is said. The library comes from a server and is often
   * newer than the host: its members are there then, and the host refuses them with `ApiNotFound`.
   */
  readonly libraryWordApi?: WordApiVersion;
  /** Further requirement sets, or `{ PdfFile: undefined }` for one that is missing. */
  readonly requirementSets?: RequirementSets;
  /** `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** What `Office.context.document.settings` holds at the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** On Windows only: the library of 2022 has no theme elsewhere, as Word on the web had at times. */
  readonly officeTheme?: OfficeTheme;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Members that the loaded library lacks although the host claims their set, for example `Range.insertComment`. */
  readonly withoutMembers?: readonly string[];
}

export type HostEvent = 'selectionChanged' | 'richApiMessage' | 'appCommandInvoked';
type Deliver = (message?: RichApiMessage) => void;

/** Word as the transports see it: what can be asked of it, whatever the way it was asked. */
export class EmulatedHost {
  readonly document: EmulatedDocument;
  readonly platform: Platform;
  readonly wordApi: WordApiVersion;
  readonly libraryWordApi: WordApiVersion;
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly withoutMembers: readonly string[];
  /** May be changed at any time, as the person may; Word tells nobody. */
  officeTheme: OfficeTheme;
  readonly faults = new Faults();
  readonly unmodelled = new Unmodelled();
  readonly engine: RichApiEngine;
  readonly files: OpenFiles;
  /** Addresses that `openBrowserWindow` was asked to open. */
  readonly openedInBrowser: string[] = [];
  /** Every call of the Common API, in order. */
  readonly calls: (CommonCall | 'richApi')[] = [];
  /** What is kept with the document: each value as the library serialises it. */
  serializedSettings: Readonly<Record<string, string>>;
  private readonly subscribers = new Map<HostEvent, Set<Deliver>>();
  private readonly unsubscribe: () => void;
  private readonly ends: (() => void)[] = [];
  private closed = false;
  private nextMessage = 1;

  constructor(options: HostOptions) {
    this.document = options.document;
    this.platform = options.platform ?? 'PC';
    this.wordApi = options.wordApi ?? '1.3';
    this.libraryWordApi = options.libraryWordApi ?? this.wordApi;
    this.requirements = requirementMatrix(this.platform, this.wordApi, options.requirementSets);
    this.documentUrl = options.documentUrl ?? 'https://documents.example/investigation.docx';
    this.displayLanguage = options.displayLanguage ?? 'en-US';
    this.contentLanguage = options.contentLanguage ?? 'en-AU';
    this.withoutMembers = options.withoutMembers ?? [];
    this.officeTheme = options.officeTheme ?? WHITE;
    this.serializedSettings = Object.fromEntries(
      Object.entries(options.settings ?? {}).map(([name, value]) => [name, JSON.stringify(value)]),
    );
    this.files = new OpenFiles(this.platform === 'iOS');
    this.engine = new RichApiEngine(this.document.model, {
      unmodelled: this.unmodelled,
      lacks: membersAbove(this.wordApi),
      before: (place) => this.faults.meetMember(place),
    });
    this.unsubscribe = this.document.subscribe((event) => this.tell(event));
  }

  /** What `Office.context.document.settings` would read after the document was closed and opened again. */
  get settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(this.serializedSettings).map(([name, value]) => [name, JSON.parse(value) as unknown]),
    );
  }

  /** A pane was opened, the first or one after it: handlers of events do not outlive the pane that added them. */
  paneOpened(): void {
    this.subscribers.clear();
    this.engine.stopListening();
  }

  /** The pane asks who its host is. A host that is held here leaves `Office.onReady` unsettled. */
  async start(): Promise<void> {
    this.paneOpened();
    await this.faults.pass('start');
    await this.unlessClosed();
  }

  async richApi(request: string): Promise<string> {
    const batch = JSON.parse(request) as BatchRequest;
    // Nobody waits for the library's own requests: a fault there would be an unhandled rejection in no test's reach.
    if (!isLibrarysOwn(batch)) await this.call('richApi');
    const answer = JSON.stringify(await this.engine.execute(batch));
    await this.unlessClosed();
    return answer;
  }

  async getFile(type: FileType): Promise<{ readonly handle: string; readonly size: number }> {
    await this.call('getFile');
    const needed = { text: 'File', compressed: 'CompressedFile', pdf: 'PdfFile' }[type];
    if (this.requirements[needed] === undefined) throw new CommonApiError(HOST_ERROR.notSupported);
    return this.files.open(await this.bytes(type));
  }

  async getSlice(handle: unknown, offset: number, size: number): Promise<Uint8Array> {
    await this.call('getSlice');
    return this.files.slice(handle, offset, size);
  }

  async closeFile(handle: unknown): Promise<void> {
    await this.call('closeFile');
    this.files.close(handle);
  }

  async saveSettings(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.call('saveSettings');
    this.serializedSettings = settings;
  }

  async refreshSettings(): Promise<Readonly<Record<string, string>>> {
    await this.call('refreshSettings');
    return this.serializedSettings;
  }

  async getFileProperties(): Promise<string> {
    await this.call('getFileProperties');
    return this.documentUrl;
  }

  async getSelectedData(): Promise<string> {
    await this.call('getSelectedData');
    return this.document.selectedText();
  }

  async openBrowserWindow(url: string): Promise<void> {
    await this.call('openBrowserWindow');
    if (this.requirements['OpenBrowserWindowApi'] === undefined)
      throw new CommonApiError(HOST_ERROR.notSupported);
    this.openedInBrowser.push(url);
  }

  async addHandler(event: HostEvent, deliver: Deliver): Promise<void> {
    if (event === 'appCommandInvoked') return;
    await this.call('addHandler');
    this.subscribers.set(event, (this.subscribers.get(event) ?? new Set()).add(deliver));
  }

  async removeHandler(event: HostEvent, deliver: Deliver): Promise<void> {
    await this.call('removeHandler');
    this.subscribers.get(event)?.delete(deliver);
  }

  /** How many handlers of `event` are registered: what the code under test left behind. */
  handlerCount(event: HostEvent): number {
    return this.subscribers.get(event)?.size ?? 0;
  }

  /** For a transport that is asked something it does not know: recorded, and refused. */
  refuse(what: string): CommonApiError {
    this.unmodelled.record(what);
    return new CommonApiError(HOST_ERROR.notSupported);
  }

  /** Word is closed. What is held stays unanswered; nothing that was begun goes on. */
  close(): void {
    this.closed = true;
    this.unsubscribe();
    this.subscribers.clear();
    for (const end of this.ends.splice(0)) end();
  }

  whenClosed(end: () => void): void {
    this.ends.push(end);
  }

  private async call(name: CommonCall | 'richApi'): Promise<void> {
    this.calls.push(name);
    await this.faults.meet(name);
    await this.unlessClosed();
  }

  /** A Word that is closed answers nothing any more. */
  private async unlessClosed(): Promise<void> {
    if (this.closed) await new Promise<never>(() => undefined);
  }

  private async bytes(type: FileType): Promise<Uint8Array> {
    if (type === 'compressed') return this.document.toDocx();
    if (type === 'pdf') return this.document.toPdf?.() ?? new TextEncoder().encode(PDF);
    return new TextEncoder().encode(await this.document.toText());
  }

  private tell(event: DocumentEvent): void {
    if (event.kind === 'selectionChanged') this.deliver('selectionChanged');
    else if (this.engine.listens(RICH_API_EVENTS[event.kind].name)) {
      this.deliver('richApiMessage', richApiMessage(event, `message-${this.nextMessage++}`));
    }
  }

  private deliver(event: HostEvent, message?: RichApiMessage): void {
    // After the request that caused it has been answered: events come on their own, never inside a request.
    realTimers.setTimeout(() => {
      for (const deliver of this.subscribers.get(event) ?? []) deliver(message);
    }, 0);
  }
}

const WHITE: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#000000',
};

/** No PDF of the document: only what tells a PDF from something else. */
const PDF = '%PDF-1.4\n% emulated: no PDF of the document\n%%EOF\n';
