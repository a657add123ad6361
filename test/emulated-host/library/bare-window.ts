import vm from 'node:vm';
import { realTimers } from '../real-timers';
import { findOfficeScript } from './office-files';

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
  /** Nothing that the library has begun goes on. */
  readonly shut: () => void;
}

interface ScriptElement {
  readonly src?: string;
  readonly onload?: () => void;
  readonly onerror?: () => void;
}

/**
 * Makes a window. `Error` and `Promise` are the test's own, so that an error of the library is an `Error` of the code
 * under test, as it is in a page, where both live in one realm.
 */
export function bareWindow(): BareWindow {
  const listeners = new Map<string, Set<Listener>>();
  const loaded: string[] = [];
  const timers = new WindowTimers();
  const window: Record<string, unknown> = {
    // Not more than these: the library's own literals stay of its own realm, and it adds methods to Function.
    Error,
    Promise,
    URL,
    ...timers.functions,
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
      const file = findOfficeScript(name);
      if (file === undefined) return script.onerror?.();
      loaded.push(name);
      file.runInContext(context);
      script.onload?.();
    }, 0);
  });
  const context = vm.createContext(window);
  const dispatch = (type: string, event: unknown): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
  };
  return Object.assign(window, {
    context,
    loaded,
    dispatch,
    shut: () => timers.close(),
  }) as unknown as BareWindow;
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

/**
 * Timers that end with the window. The library watches for time-outs long after a test has ended: that must neither keep
 * Node alive nor touch what the test has cleared away.
 */
class WindowTimers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>();
  private closed = false;

  readonly functions = {
    setTimeout: (run: () => void, delay = 0): unknown => {
      const timer = realTimers.setTimeout(() => {
        this.running.delete(timer);
        if (!this.closed) run();
      }, delay);
      return this.started(timer, delay >= 1000);
    },
    setInterval: (run: () => void, delay?: number): unknown =>
      this.started(realTimers.setInterval(run, delay), true),
    clearTimeout: realTimers.clearTimeout,
    clearInterval: realTimers.clearInterval,
  };

  close(): void {
    this.closed = true;
    for (const timer of this.running) realTimers.clearTimeout(timer);
    this.running.clear();
  }

  private started(timer: ReturnType<typeof setTimeout>, mayEnd: boolean): unknown {
    this.running.add(timer);
    // In jsdom's environment a timer is a number.
    if (mayEnd && typeof timer === 'object') timer.unref();
    return timer;
  }
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
