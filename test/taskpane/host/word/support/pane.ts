/// <reference types="office-js" />
import type { DocumentHost } from '../../../../../taskpane/host';
import { createWordHost } from '../../../../../taskpane/host/word/word-host';
import { loadOffice, type LoadedOffice } from '../../../../emulated-host/library/load-office';
import { EmulatedHost, type HostOptions } from '../../../../emulated-host/transports/emulated-host';

/** The pane's end of an emulated Word: what the pane holds, and what the test looks at. */
export interface Pane {
  readonly host: EmulatedHost;
  readonly office: LoadedOffice;
  /** What is tested. */
  readonly word: DocumentHost;
}

const GLOBALS = ['Office', 'Word', 'OfficeExtension'] as const;
const open: EmulatedHost[] = [];

/** The genuine library names itself on the window; in a test that is the global object. */
export const installGlobals = (from: Readonly<Record<string, unknown>>): void => {
  for (const name of GLOBALS) Object.assign(globalThis, { [name]: from[name] });
};

export const openHost = async (
  options: HostOptions,
): Promise<{ host: EmulatedHost; office: LoadedOffice }> => {
  const host = new EmulatedHost(options);
  open.push(host);
  const office = await loadOffice(host);
  installGlobals({ Office: office.Office, Word: office.Word, OfficeExtension: office.OfficeExtension });
  return { host, office };
};

export const openPane = async (options: HostOptions): Promise<Pane> => {
  const { host, office } = await openHost(options);
  return { host, office, word: createWordHost() };
};

/** Waits for what the library does on its own time, after what the test waited for. */
export const until = async (holds: () => boolean): Promise<void> => {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 1000) throw new Error(`Waited in vain: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

afterEach(() => {
  for (const host of open.splice(0)) {
    // What the emulator lacks, or got wrong, would otherwise be one more error that the pane copes with.
    expect(host.unmodelled.asked).toEqual([]);
    expect(host.engine.crashes).toEqual([]);
    expect(host.faults.pending).toEqual([]);
    host.close();
  }
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});
