import { CommonApiError, HOST_ERROR } from '../faults/faults';
import type { EmulatedHost, FileType, HostEvent } from './emulated-host';

/** `OSF.DDA.MethodDispId` of the library: which call of the Common API is meant. */
export const DISPATCH = {
  getSelectedData: 64,
  refreshSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  getFileProperties: 86,
  richApi: 93,
  openBrowserWindow: 102,
} as const;

/** `OSF.DDA.EventDispId`. */
const EVENT_DISPATCH: Readonly<Record<number, HostEvent>> = {
  2: 'selectionChanged',
  33: 'richApiMessage',
  // The library asks for this one by itself when it starts. The emulated ribbon has no commands.
  39: 'appCommandInvoked',
};

export function eventOf(host: EmulatedHost, dispatchId: number): HostEvent {
  const event = EVENT_DISPATCH[dispatchId];
  if (event === undefined) throw host.refuse(`event ${dispatchId}`);
  return event;
}

/** How Windows, Mac and iPad number the types of file. */
const NATIVE_FILE_TYPES: Readonly<Record<number, FileType>> = { 0: 'text', 5: 'compressed', 6: 'pdf' };

/** Where in `RichApiMessageUtility.buildRequestMessageSafeArray` the request stands. */
export const RICH_API_BODY = 4;

/**
 * Runs a call as Windows, Mac and iPad send it: parameters by position. Gives what the library calls a safe array: 0 for
 * success, else the error, then what was asked for.
 */
export async function dispatchNative(
  host: EmulatedHost,
  id: number,
  params: readonly unknown[],
): Promise<unknown[]> {
  return statusOf(host, () => nativeCall(host, id, params));
}

async function nativeCall(host: EmulatedHost, id: number, params: readonly unknown[]): Promise<unknown[]> {
  switch (id) {
    case DISPATCH.richApi: {
      const message = params[0] as readonly unknown[];
      return [200, [], await host.richApi(String(message[RICH_API_BODY]))];
    }
    case DISPATCH.getFile: {
      const type = NATIVE_FILE_TYPES[Number(params[0])];
      if (type === undefined) throw host.refuse(`getFileAsync of type ${String(params[0])}`);
      const { handle, size } = await host.getFile(type);
      return [handle, size];
    }
    case DISPATCH.getSlice: {
      const bytes = await host.getSlice(params[0], Number(params[1]), Number(params[2]));
      return [[...bytes], bytes.length];
    }
    case DISPATCH.closeFile:
      await host.closeFile(params[0]);
      return [];
    case DISPATCH.getFileProperties:
      return [[await host.getFileProperties()]];
    case DISPATCH.getSelectedData:
      return [await host.getSelectedData()];
    case DISPATCH.openBrowserWindow:
      await host.openBrowserWindow(String(params[1]));
      return [];
    default:
      throw host.refuse(`dispatch ${id}`);
  }
}

/** Puts the status before the answer; an exception that is no refusal is a bug of the emulator and is kept. */
export async function statusOf(host: EmulatedHost, call: () => Promise<unknown[]>): Promise<unknown[]> {
  try {
    return [0, ...(await call())];
  } catch (thrown) {
    if (thrown instanceof CommonApiError) return [thrown.code];
    host.engine.crashes.push(thrown);
    return [HOST_ERROR.internalError];
  }
}
