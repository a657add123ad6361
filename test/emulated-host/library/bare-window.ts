import vm from 'node:vm';
import { realTimers } from '../real-timers';
import { officeScript } from './office-files';

/** Where the pane seems to be. The library looks at the host name only. */
const PANE_ORIGIN = 'https://pane.example';
const LIBRARY_BASE = `${PANE_ORIGIN}/officejs/`;

type Listener = (event: unknown) => void;

/** The little of a browser's window that office.js needs, as the global object of a context of its own. */
export interface BareWindow {
  [name: string]: unknown;
  readonly location: { readonly origin: string; search: string };
  readonly context: vm.Context;
  /** Files of the library that were loaded, in order. */
  readonly loaded: readonly string[];
  readonly dispatch: (type: string, event: unknown) => void;
}

interface ScriptElement {
  readonly src?: string;
  readonly onload?: () => void;
}

/**
 * Makes a window. `Error` and `Promise` are the test's own, so that an error of the library is an `Error` of the code
 * under test, as it is in a page, where both live in one realm.
 */
export function bareWindow(): BareWindow {
  const listeners = new Map<string, Set<Listener>>();
  const loaded: string[] = [];
  const window: Record<string, unknown> = {
    // Not more than these: the library's own literals stay of its own realm, and it adds methods to Function.
    Error,
    Promise,
    URL,
    ...windowTimers,
    console: { log: quiet, warn: quiet, info: quiet, error: console.error },
    performance,
    navigator: { userAgent: 'emulated' },
    location: { ...LOCATION },
    history: { pushState: quiet, replaceState: quiet },
    addEventListener: (type: string, listener: Listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
    focus: quiet,
    blur: quiet,
    open: () => null,
    name: '',
  };
  for (const self of ['window', 'self', 'top', 'parent']) window[self] = window;
  window['document'] = bareDocument((script) => {
    const name = String(script.src).slice(LIBRARY_BASE.length);
    realTimers.setTimeout(() => {
      loaded.push(name);
      officeScript(name).runInContext(context);
      script.onload?.();
    }, 0);
  });
  const context = vm.createContext(window);
  const dispatch = (type: string, event: unknown): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
  };
  return Object.assign(window, { context, loaded, dispatch }) as unknown as BareWindow;
}

function bareDocument(load: (script: ScriptElement) => void): object {
  const scriptTag = { src: `${LIBRARY_BASE}office.js`, getAttribute: () => null };
  const head = { appendChild: load };
  return {
    domain: LOCATION.hostname,
    readyState: 'complete',
    head,
    addEventListener: quiet,
    // The library takes addresses apart with an anchor element.
    createElement: (tag: string) =>
      tag === 'a' ? new URL(PANE_ORIGIN) : { tagName: tag, setAttribute: quiet },
    getElementsByTagName: (tag: string) => (tag === 'head' ? [head] : tag === 'script' ? [scriptTag] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
  };
}

const quiet = (): void => undefined;

/** The library watches for time-outs long after a test has ended; that must not keep Node alive. */
const windowTimers = {
  ...realTimers,
  setTimeout: (run: () => void, delay?: number) =>
    idle(realTimers.setTimeout(run, delay), (delay ?? 0) >= 1000),
  setInterval: (run: () => void, delay?: number) => idle(realTimers.setInterval(run, delay), true),
};

function idle<Timer>(timer: Timer, mayEnd: boolean): Timer {
  // In jsdom's environment a timer is a number.
  if (mayEnd && typeof timer === 'object') (timer as { unref?: () => void }).unref?.();
  return timer;
}

const LOCATION = {
  origin: PANE_ORIGIN,
  protocol: 'https:',
  hostname: new URL(PANE_ORIGIN).hostname,
  pathname: '/taskpane.html',
  href: `${PANE_ORIGIN}/taskpane.html`,
  search: '',
  hash: '',
};
