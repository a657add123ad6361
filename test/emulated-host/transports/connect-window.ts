import { realTimers } from '../real-timers';
import type { BareWindow } from '../library/bare-window';
import type { EmulatedHost } from './emulated-host';
import { HOST_INFO } from './host-info';
import { WebHost } from './web';
import { webkitBridge } from './webkit';
import { windowsExternal } from './windows';

/** Puts into a window what Word of the host's platform would have put there, before office.js is loaded. */
export function connectWindow(window: BareWindow, host: EmulatedHost): void {
  switch (host.platform) {
    case 'PC':
      window['external'] = windowsExternal(host);
      return;
    case 'Mac':
    case 'iOS':
      window.location.search = `?_host_Info=${HOST_INFO[host.platform](host)}`;
      window['webkit'] = webkitBridge(
        host,
        () => (window['OSF'] as { ScriptMessaging: never }).ScriptMessaging,
      );
      return;
    case 'OfficeOnline':
      connectWeb(window, host);
  }
}

/** The frame's parent: takes what the library posts, and posts the answers back as the page would. */
function connectWeb(window: BareWindow, host: EmulatedHost): void {
  const { origin } = window.location;
  const web = new WebHost(host, `${origin}/word.html`);
  const parent = {
    postMessage: (text: string) => {
      realTimers.setTimeout(() => web.receive(text, send), 0);
    },
  };
  const send = (data: string): void => {
    realTimers.setTimeout(() => window.dispatch('message', { data, origin, source: parent }), 0);
  };
  window['name'] = web.frameName;
  window['parent'] = parent;
}
