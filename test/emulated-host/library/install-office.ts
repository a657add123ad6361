import type { EmulatedHost } from '../transports/emulated-host';
import { loadOffice, type LoadedOffice } from './load-office';

export interface InstalledOffice extends LoadedOffice {
  /** Puts back what stood there before. */
  readonly remove: () => void;
}

const NAMES = ['Office', 'Word', 'OfficeExtension'] as const;

/**
 * Loads office.js and puts `Office`, `Word` and `OfficeExtension` on `globalThis`, where the pane's code expects them.
 * One at a time; a test removes it again when it is done.
 */
export async function installOffice(host: EmulatedHost): Promise<InstalledOffice> {
  const loaded = await loadOffice(host);
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = NAMES.filter((name) => name in scope).map((name) => [name, scope[name]] as const);
  for (const name of NAMES) scope[name] = loaded[name];
  return {
    ...loaded,
    remove: () => {
      for (const name of NAMES) Reflect.deleteProperty(scope, name);
      for (const [name, value] of before) scope[name] = value;
    },
  };
}
