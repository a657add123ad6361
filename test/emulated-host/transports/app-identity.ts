/** What the host tells the add-in about the add-in itself; the same on every platform. */
export const APP_ID = 'e0000000-0000-4000-8000-000000000001';
export const CORRELATION_ID = 'emulated';

/** `OSF.AppName` of the library. */
export const APP_NAME = { word: 2, wordOnTheWeb: 32, wordOnIPad: 4096 } as const;

/** `OSF.ClientMode` has the numbers one way round on the web and the other way round everywhere else. */
export const NATIVE_CLIENT_MODE = { readWrite: 0, readOnly: 1 } as const;
export const WEB_CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;

export const HOST_VERSION = '16.0.17531.20152';
export const TASK_PANE = 1;
export const DOCUMENT_OPENED = 2;
