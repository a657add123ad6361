import {
  APP_ID,
  APP_NAME,
  CORRELATION_ID,
  DOCUMENT_OPENED,
  HOST_VERSION,
  NATIVE_CLIENT_MODE,
  TASK_PANE,
} from './app-identity';
import { dispatchNative, statusOf } from './dispatch';
import { HOST_INFO } from './host-info';
import type { EmulatedHost } from './emulated-host';
import { NativeEvents } from './native-events';
import { realTimers } from '../real-timers';

type Callback = (answer: SafeArray, resultCode?: number) => unknown;

/** An array as COM hands it to a script. */
interface SafeArray {
  readonly toArray: () => unknown[];
  readonly dimensions: () => number;
}

const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/**
 * `window.external` as Word on Windows offers it: no message passing, no origins, calls by number. Making one means that
 * a pane was opened.
 */
export function windowsExternal(host: EmulatedHost): object {
  host.paneOpened();
  const events = new NativeEvents(host);
  const context = officeContext(host);
  return {
    GetHostInfo: () => HOST_INFO.PC(host),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown[], callback: Callback) => {
      void dispatchNative(host, id, params).then((answer) => callback(safeArray(answer), 0));
    },
    RegisterEvent: (
      id: number,
      _target: unknown,
      handler: (id: number, payload: unknown) => void,
      callback: Callback,
    ) => {
      const deliver = (message?: unknown): void =>
        handler(id, safeArray(message === undefined ? [] : [message]));
      void events.add(id, deliver).then((answer) => callback(safeArray(answer)));
    },
    UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
      void events.remove(id).then((answer) => callback(safeArray(answer)));
    },
  };
}

/** What `GetContext()` gives. The library asks for the theme anew whenever the add-in reads it (at most every 5 s). */
function officeContext(host: EmulatedHost): object {
  const say =
    <Value>(value: Value) =>
    () =>
      value;
  return {
    GetSolutionRef: say(APP_ID),
    GetAppType: say(APP_NAME.word),
    GetAppVersionMajor: say(16),
    GetAppVersionMinor: say(1),
    GetAppUILocale: say(host.displayLanguage),
    GetAppDataLocale: say(host.contentLanguage),
    GetDocUrl: say(host.documentUrl),
    GetAppCapabilities: say(NATIVE_CLIENT_MODE[host.document.mode]),
    GetActivationMode: say(DOCUMENT_OPENED),
    GetControlIntegrationLevel: say(TASK_PANE),
    GetSolutionToken: say(''),
    GetCorrelationId: say(CORRELATION_ID),
    GetInstanceId: say(CORRELATION_ID),
    GetTouchEnabled: say(false),
    GetCommerceAllowed: say(true),
    GetSupportedMatrix: say(JSON.stringify(host.requirements)),
    GetHostCustomMessage: say(''),
    GetHostFullVersion: say(HOST_VERSION),
    GetInitialDisplayMode: say(0),
    GetFeaturesForSolution: say('{}'),
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(host)),
    GetSettings: say(settingsObject(host)),
  };
}

function settingsObject(host: EmulatedHost): object {
  const read = (keys: string[], values: string[]): void => {
    keys.push(...Object.keys(host.serializedSettings));
    values.push(...Object.values(host.serializedSettings));
  };
  return {
    Read: read,
    RefreshAsync: (done: () => void) => {
      void host.refreshSettings().then(done, done);
    },
    WriteAsync: (keys: string[], values: string[], done: (status: unknown) => void) => {
      const settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'null']));
      void statusOf(host, async () => {
        await host.saveSettings(settings);
        return [];
      }).then(([status]) => realTimers.setTimeout(() => done(status), 0));
    },
  };
}

/** Windows hands colours over as numbers; the library turns them into `#rrggbb` again. */
function themeNumbers(host: EmulatedHost): Record<string, number> {
  return Object.fromEntries(
    Object.entries(host.officeTheme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]),
  );
}
