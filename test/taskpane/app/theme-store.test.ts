/** @jest-environment jsdom */
import { createThemeStore } from '../../../taskpane/app/theme-store';

let systemDark = false;
let changed: () => void = () => undefined;
beforeEach(() => {
  systemDark = false;
  localStorage.clear();
  window.matchMedia = (() => ({
    get matches() {
      return systemDark;
    },
    addEventListener: (_: string, listener: () => void) => (changed = listener),
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
});

test('follows the system until the host says something', () => {
  const store = createThemeStore();
  store.subscribe(() => undefined);
  expect(store.state().dark).toBe(false);
  systemDark = true;
  changed();
  expect(store.state().dark).toBe(true);
  store.follow(() => false);
  expect(store.state().dark).toBe(false);
  store.follow(() => undefined);
  expect(store.state().dark).toBe(true);
});

test('asks Word again whenever somebody comes to the pane', () => {
  const store = createThemeStore();
  const told = jest.fn();
  store.subscribe(told);
  let dark = false;
  store.follow(() => dark);
  dark = true;
  window.dispatchEvent(new Event('focus'));
  expect(store.state().dark).toBe(true);
  dark = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(store.state().dark).toBe(false);
  expect(told).toHaveBeenCalledTimes(2);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toHaveBeenCalledTimes(2);
});

test('a choice of the person counts, and is remembered', () => {
  const store = createThemeStore();
  store.follow(() => false);
  store.choose('dark');
  expect(store.state()).toEqual({ choice: 'dark', dark: true });
  expect(createThemeStore().state()).toEqual({ choice: 'dark', dark: true });
});

test('a browser that refuses storage costs only the memory', () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  const read = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  const store = createThemeStore();
  store.choose('dark');
  expect(store.state().dark).toBe(true);
  refuse.mockRestore();
  read.mockRestore();
});
