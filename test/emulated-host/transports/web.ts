import { CommonApiError, HOST_ERROR } from '../faults/faults';
import { APP_ID, APP_NAME, CORRELATION_ID, HOST_VERSION, TASK_PANE, WEB_CLIENT_MODE } from './app-identity';
import { DISPATCH, eventOf, RICH_API_BODY } from './dispatch';
import type { EmulatedHost, FileType } from './emulated-host';
import { HOST_INFO } from './host-info';

/** A message of the library to its host, and the other way (`Microsoft.Office.Common`). */
interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
const METHOD_NOT_FOUND = -2;
const CONVERSATION = 'emulated-conversation';

/** `OSF.DDA.Marshaling.File.FileType` */
const FILE_TYPES: readonly FileType[] = ['text', 'compressed', 'pdf'];

/** Positions of parameters and results, `OSF.DDA.Marshaling.File`. */
const GET_FILE = { type: 0, sliceSize: 1 } as const;
const OPEN_FILE = { handle: 2, sliceIndex: 3 } as const;

/**
 * Word on the web as the library talks to it: JSON by `postMessage`. Knows no window: it is given each message and a way
 * to send, so that it can live in Node while the pane runs in a browser.
 */
export class WebHost {
  private readonly sliceSizes = new Map<string, number>();
  private readonly handlers = new Map<string, (message?: unknown) => void>();

  /** `pageUrl`: the page that frames the pane; https, and the library trusts only Microsoft's hosts and the pane's own. */
  constructor(
    private readonly host: EmulatedHost,
    private readonly pageUrl: string,
  ) {}

  /** What the frame's name must be: how the library learns of its host. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: '_xdm_emulated',
      hostInfo: HOST_INFO.OfficeOnline(this.host),
      xdmInfo: [CONVERSATION, APP_ID, this.pageUrl].join('|'),
      serializerVersion: 1,
      flights: '[]',
    });
  }

  get origin(): string {
    return new URL(this.pageUrl).origin;
  }

  /** Takes a message in. Gives false for one that is not of the library. */
  receive(text: string, send: (text: string) => void): boolean {
    const request = this.parse(text);
    if (request === undefined) return false;
    void this.answer(request, send);
    return true;
  }

  private parse(text: string): Request | undefined {
    try {
      const request = JSON.parse(text) as Partial<Request> | null;
      const mine = request?._messageType === MESSAGE.request && request._conversationId === CONVERSATION;
      return mine ? (request as Request) : undefined;
    } catch {
      return undefined;
    }
  }

  private async answer(request: Request, send: (text: string) => void): Promise<void> {
    const reply = (data: unknown, error = 0): void =>
      send(this.response(request, data, error, RESPONSE.forCalling));
    if (request._actionType === ACTION.registerEvent)
      return reply(await this.status(() => this.register(request, send)));
    if (request._actionType === ACTION.unregisterEvent)
      return reply(await this.status(() => this.unregister(request)));
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        await this.host.start();
        return reply(this.appContext());
      case 'ContextActivationManager_notifyHost':
        return reply(null);
      case 'executeMethod':
        return reply({ Version: 1, ...(await this.status(() => this.call(request._data))) });
      default:
        this.host.refuse(request._actionName);
        return reply(null, METHOD_NOT_FOUND);
    }
  }

  private response(request: Request, data: unknown, error: number, kind: number): string {
    return JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.origin,
      _data: data,
      _errorCode: error,
      _responseType: kind,
      _serializerVersion: 1,
    });
  }

  private async status(call: () => Promise<object>): Promise<object> {
    try {
      return { Error: 0, ...(await call()) };
    } catch (thrown) {
      if (thrown instanceof CommonApiError) return { Error: thrown.code };
      this.host.engine.crashes.push(thrown);
      return { Error: HOST_ERROR.internalError };
    }
  }

  private async register(request: Request, send: (text: string) => void): Promise<object> {
    const event = eventOf(this.host, Number(request._data['eventDispId']));
    const deliver = (message?: unknown): void => {
      const data = message === undefined ? {} : { ArrayData: [message] };
      send(this.response(request, data, 0, RESPONSE.forEventing));
    };
    await this.host.addHandler(event, deliver);
    this.handlers.set(request._actionName, deliver);
    return {};
  }

  private async unregister(request: Request): Promise<object> {
    const deliver = this.handlers.get(request._actionName);
    const event = eventOf(this.host, Number(request._data['eventDispId']));
    if (deliver !== undefined) await this.host.removeHandler(event, deliver);
    this.handlers.delete(request._actionName);
    return {};
  }

  /** A call of the Common API: parameters under their positions, results too. */
  private async call(data: Request['_data']): Promise<object> {
    const { DispatchId: id } = data['DdaMethod'] as { readonly DispatchId: number };
    const { host } = this;
    switch (id) {
      case DISPATCH.richApi: {
        const message = data['ArrayData'] as readonly unknown[];
        return { Data: [200, [], await host.richApi(String(message[RICH_API_BODY]))] };
      }
      case DISPATCH.getFile: {
        const type = FILE_TYPES[Number(data[GET_FILE.type])];
        if (type === undefined) throw host.refuse(`getFileAsync of type ${String(data[GET_FILE.type])}`);
        const { handle, size } = await host.getFile(type);
        this.sliceSizes.set(handle, Number(data[GET_FILE.sliceSize]));
        return { 0: handle, 1: size };
      }
      case DISPATCH.getSlice: {
        const handle = String(data[OPEN_FILE.handle]);
        const size = this.sliceSizes.get(handle) ?? 0;
        const bytes = await host.getSlice(handle, Number(data[OPEN_FILE.sliceIndex]) * size, size);
        return { 0: [...bytes], 1: bytes.length };
      }
      case DISPATCH.closeFile:
        await host.closeFile(data[OPEN_FILE.handle]);
        return {};
      case DISPATCH.saveSettings: {
        const { Properties } = data['DdaSettingsMethod'] as {
          readonly Properties: readonly [string, string][];
        };
        await host.saveSettings(Object.fromEntries(Properties));
        return {};
      }
      case DISPATCH.refreshSettings:
        return { Properties: { Settings: Object.entries(await host.refreshSettings()) } };
      case DISPATCH.getFileProperties:
        return { 0: { 1: await host.getFileProperties() } };
      case DISPATCH.getSelectedData:
        return { Data: await host.getSelectedData() };
      default:
        throw host.refuse(`dispatch ${id}`);
    }
  }

  private appContext(): object {
    const { host } = this;
    return {
      _id: APP_ID,
      _appName: APP_NAME.wordOnTheWeb,
      _appVersion: '16',
      _appMinorVersion: 0,
      _appUILocale: host.displayLanguage,
      _dataLocale: host.contentLanguage,
      _docUrl: host.documentUrl,
      _clientMode: WEB_CLIENT_MODE[host.document.mode],
      _settings: host.serializedSettings,
      _reason: 'documentOpened',
      _osfControlType: TASK_PANE,
      _eToken: '',
      _correlationId: CORRELATION_ID,
      _appInstanceId: CORRELATION_ID,
      _requirementMatrix: JSON.stringify(host.requirements),
      _hostFullVersion: HOST_VERSION,
      _hostCustomMessage: '',
      _featureGates: {},
      _wacHostEnvironment: '0',
    };
  }
}
