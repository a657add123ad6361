/// <reference types="office-js" />
import type { EmulatedHost } from '../transports/emulated-host';
import { connectWindow } from '../transports/connect-window';
import { bareWindow, type BareWindow } from './bare-window';
import { installLaterMembers, laterMembers } from './later-members';
import { officeScript } from './office-files';

/** Microsoft's own objects, running against the emulated host. */
export interface LoadedOffice {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: BareWindow;
}

/**
 * Loads the genuine office.js against a host, the way of its platform, and waits until `Office.onReady` says that it is
 * connected. Each load is a library of its own, as in a pane that was closed and opened again.
 *
 * A host that is held or fails at `start` leaves this unsettled for ever, as Word would: race it.
 */
export async function loadOffice(host: EmulatedHost): Promise<LoadedOffice> {
  const window = bareWindow();
  connectWindow(window, host);
  host.whenClosed(() => window.shut());
  officeScript('office.js').runInContext(window.context);
  await (window['Office'] as typeof Office).onReady();
  installLaterMembers(window, laterMembers(host.libraryWordApi, host.platform), host.withoutMembers);
  return {
    Office: window['Office'] as typeof Office,
    Word: window['Word'] as typeof Word,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
    window,
  };
}
