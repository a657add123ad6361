import { loadOffice, type LoadedOffice } from '../library/load-office';
import { EmulatedHost, type HostOptions } from '../transports/emulated-host';
import { TinyDocument } from '../tiny-document';

export interface TinyWord extends LoadedOffice {
  readonly host: EmulatedHost;
  readonly document: TinyDocument;
}

const open: EmulatedHost[] = [];

/** Opens the tiny document in an emulated Word and loads office.js against it. */
export async function openTiny(
  options: Omit<HostOptions, 'document'> = {},
  document = new TinyDocument(),
): Promise<TinyWord> {
  const host = new EmulatedHost({ ...options, document });
  open.push(host);
  return { ...(await loadOffice(host)), host, document };
}

/** What the library says of a call of the Common API. */
export function settled<Value>(
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Office.AsyncResult<Value>> {
  return new Promise((resolve) => call(resolve));
}

/** The value of a call that is expected to succeed. */
export async function value<Value>(
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  const result = await settled(call);
  if (result.error) throw new Error(`${result.error.code} ${result.error.name}: ${result.error.message}`);
  return result.value;
}

/** Waits for what the host tells in its own time. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 1000) throw new Error(`Waited in vain: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

afterEach(() => {
  for (const host of open.splice(0)) host.close();
});
