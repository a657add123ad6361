import { realTimers } from '../real-timers';
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
import type { EmulatedHost } from './emulated-host';
import { NativeEvents } from './native-events';

/** `OSFWebkit.MethodId` of the library. */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

interface Message {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId?: string;
}

/** `window.webkit` */
export interface Webkit {
  readonly messageHandlers: { readonly Agave: { readonly postMessage: (text: string) => void } };
}

interface ScriptMessaging {
  agaveHostCallback(id: string, payload: unknown): void;
  agaveHostEventCallback(id: string, payload: unknown): void;
}

/**
 * `window.webkit` as Word on Mac and on iPad offers it: the library posts JSON to a message handler named Agave, and the
 * host calls back by an id.
 */
export function webkitBridge(host: EmulatedHost, messaging: () => ScriptMessaging): Webkit {
  const bridge = new WebkitBridge(host, messaging);
  return { messageHandlers: { Agave: { postMessage: (text: string) => void bridge.receive(text) } } };
}

class WebkitBridge {
  private readonly events: NativeEvents;

  constructor(
    private readonly host: EmulatedHost,
    private readonly messaging: () => ScriptMessaging,
  ) {
    this.events = new NativeEvents(host);
  }

  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Message;
    const answer = await this.answer(message);
    realTimers.setTimeout(() => {
      if (message.callbackId !== undefined) this.messaging().agaveHostCallback(message.callbackId, answer);
    }, 0);
  }

  private async answer({ methodId, params, callbackId }: Message): Promise<unknown> {
    switch (methodId) {
      case METHOD.getContext:
        await this.host.start();
        return this.context();
      case METHOD.execute: {
        const { id, apiArgs } = params as { readonly id: number; readonly apiArgs: readonly unknown[] };
        return [0, await dispatchNative(this.host, id, apiArgs)];
      }
      case METHOD.registerEvent: {
        const { id } = params as { readonly id: number };
        return this.events.add(id, (message) => {
          const payload = message === undefined ? [] : [message];
          this.messaging().agaveHostEventCallback(String(callbackId), [payload, id]);
        });
      }
      case METHOD.unregisterEvent:
        return this.events.remove((params as { readonly id: number }).id);
      case METHOD.writeSettings: {
        const { keys, values } = params as {
          readonly keys: readonly string[];
          readonly values: readonly string[];
        };
        return statusOf(this.host, async () => {
          await this.host.saveSettings(
            Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'null'])),
          );
          return [];
        });
      }
      default:
        this.host.refuse(`webkit method ${methodId}`);
        return [];
    }
  }

  /** By position, as `OSFWebkit.AppContextProperties` numbers them. */
  private context(): unknown[] {
    const { host } = this;
    return [
      [Object.keys(host.serializedSettings), Object.values(host.serializedSettings)],
      APP_ID,
      host.platform === 'iOS' ? APP_NAME.wordOnIPad : APP_NAME.word,
      16,
      0,
      0,
      0,
      NATIVE_CLIENT_MODE[host.document.mode],
      host.displayLanguage,
      host.contentLanguage,
      0,
      host.documentUrl,
      DOCUMENT_OPENED,
      TASK_PANE,
      '',
      '',
      CORRELATION_ID,
      CORRELATION_ID,
      host.platform === 'iOS',
      host.platform !== 'iOS',
      JSON.stringify(host.requirements),
      '',
      HOST_VERSION,
      0,
    ];
  }
}
