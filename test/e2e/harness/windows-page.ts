import type { EmulatedHost } from '../../emulated-host/transports/emulated-host';
import { windowsExternal } from '../../emulated-host/transports/windows';

interface SafeArray {
  readonly toArray: () => unknown[];
}

/** The face of `windowsExternal`, which lives in Node while the pane lives in a browser. */
interface External {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (id: number, params: unknown[], callback: (answer: SafeArray) => void) => void;
  readonly RegisterEvent: (
    id: number,
    target: unknown,
    handler: (id: number, payload: SafeArray) => void,
    callback: (answer: SafeArray) => void,
  ) => void;
  readonly UnregisterEvent: (id: number, target: unknown, callback: (answer: SafeArray) => void) => void;
}

interface Settings {
  readonly Read: (keys: string[], values: string[]) => void;
  readonly WriteAsync: (keys: string[], values: string[], done: (status: unknown) => void) => void;
}

/** What COM answers at once, and a page cannot ask Node for at once: taken when the pane opens. */
export interface WindowsFacts {
  readonly hostInfo: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly settings: { readonly keys: readonly string[]; readonly values: readonly string[] };
}

type Call = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** The Node end of the bridge. `raise` hands an event to the page. */
export const windowsBridge = (
  host: EmulatedHost,
  raise: (id: number, payload: unknown[]) => unknown,
): { readonly facts: () => WindowsFacts; readonly call: Call } => {
  const external = windowsExternal(host) as External;
  const context = external.GetContext();
  const settings = context['GetSettings']?.() as Settings;
  const facts = (): WindowsFacts => {
    const keys: string[] = [];
    const values: string[] = [];
    settings.Read(keys, values);
    const answers = Object.entries(context).filter(([name]) => name !== 'GetSettings');
    return {
      hostInfo: external.GetHostInfo(),
      context: Object.fromEntries(answers.map(([name, answer]) => [name, answer()])),
      settings: { keys, values },
    };
  };
  const call: Call = (name, args) =>
    new Promise((resolve, reject) => {
      const done = (answer: SafeArray): void => resolve(answer.toArray());
      const id = Number(args[0]);
      if (name === 'Execute') external.Execute(id, args[1] as unknown[], done);
      else if (name === 'RegisterEvent') {
        external.RegisterEvent(id, null, (event, payload) => void raise(event, payload.toArray()), done);
      } else if (name === 'UnregisterEvent') external.UnregisterEvent(id, null, done);
      else if (name === 'WriteAsync') {
        settings.WriteAsync(args[0] as string[], args[1] as string[], resolve);
      } else reject(new Error(`window.external has no ${name}`));
    });
  return { facts, call };
};

/** Runs in the page, before office.js: `window.external` as Word on Windows offers it. Uses nothing outside itself. */
export const installWindowsExternal = ({ hostInfo, context, settings }: WindowsFacts): void => {
  const page = window as unknown as {
    callHost: (name: string, args: readonly unknown[]) => Promise<unknown>;
    raiseHostEvent: (id: number, payload: unknown[]) => void;
  };
  type Callback = (answer: object, code?: number) => void;
  const safeArray = (values: unknown): object => ({ toArray: () => values, dimensions: () => 1 });
  const handlers = new Map<number, (id: number, payload: object) => void>();
  let kept = settings;
  page.raiseHostEvent = (id, payload) => handlers.get(id)?.(id, safeArray(payload));
  const answers = Object.entries(context).map(([name, value]) => [name, () => value] as const);
  const office = {
    ...Object.fromEntries(answers),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...kept.keys);
        values.push(...kept.values);
      },
      WriteAsync: (keys: string[], values: string[], done: (status: unknown) => void) => {
        void page.callHost('WriteAsync', [keys, values]).then((status) => {
          if (status === 0) kept = { keys, values };
          done(status);
        });
      },
    }),
  };
  Object.defineProperty(window, 'external', {
    value: {
      GetHostInfo: () => hostInfo,
      GetContext: () => office,
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown[], callback: Callback) => {
        void page.callHost('Execute', [id, params]).then((answer) => callback(safeArray(answer), 0));
      },
      RegisterEvent: (
        id: number,
        _target: unknown,
        handler: (id: number, payload: object) => void,
        callback: Callback,
      ) => {
        handlers.set(id, handler);
        void page.callHost('RegisterEvent', [id]).then((answer) => callback(safeArray(answer)));
      },
      UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
        handlers.delete(id);
        void page.callHost('UnregisterEvent', [id]).then((answer) => callback(safeArray(answer)));
      },
    },
  });
};
