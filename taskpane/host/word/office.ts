/// <reference types="office-js" />
import { within } from './time-limit';

// The library itself is loaded by the page, from the address that the build was given: the package on npm stopped in
// 2022. Only this folder may name what it defines; the line above gives the types.

/** What is called gives its answer to a callback, as all of the Common API does. */
export type CommonCall<Value> = (done: (result: Office.AsyncResult<Value>) => void) => void;

/**
 * Makes a call of the Common API. Rejects with the `error` of its result (see `problemOf`), with what the call throws,
 * or with `no-answer`.
 */
export const callOffice = <Value>(ms: number, call: CommonCall<Value>): Promise<Value> =>
  within(
    ms,
    new Promise<Value>((resolve, reject) => {
      call(({ status, value, error }) => {
        // The enumeration is text in the library and a number in its types.
        if (String(status) === 'failed') reject(error);
        else resolve(value);
      });
    }),
  );

/** Whether the host says that it has a requirement set. Says nothing of the library that was loaded. */
export const claims = (set: string, version: string): boolean => {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
};
