// What browsers have and jsdom does not. Import it for its effect, before anything that needs one of them.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

const fill = (name: string, value: unknown): void => {
  if (Reflect.get(globalThis, name) !== undefined) return;
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

fill('TextEncoder', TextEncoder);
fill('TextDecoder', TextDecoder);
fill(
  'ResizeObserver',
  class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
);
if (Reflect.get(globalThis, 'crypto')?.subtle === undefined)
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
fill('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

if (typeof Blob !== 'undefined' && Reflect.get(Blob.prototype, 'arrayBuffer') === undefined) {
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    configurable: true,
    writable: true,
    value(this: Blob): Promise<ArrayBuffer> {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.onerror = () => reject(reader.error);
        reader.readAsArrayBuffer(this);
      });
    },
  });
}
