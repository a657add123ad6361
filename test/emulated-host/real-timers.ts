/**
 * The timers as they were when this file was loaded. A test that fakes time means the time of the code under test; the
 * host and Microsoft's library go on in real time, as Word would.
 */
export const realTimers = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
};
