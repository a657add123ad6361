import { PaneProblem } from '../../problems';
import type { DocumentHost } from '../document-host';
import { problemOf } from './office-problem';
import { LIMITS, within } from './time-limit';
import { createWordHost } from './word-host';

/** How long each step may take, in milliseconds. */
export type ConnectLimits = Readonly<Record<'connect' | 'probe' | 'probes', number>>;

/** Whether an Office host opened this page: it says so in the address, in the frame's name or by an object of its own. */
const wasOpenedByOffice = (): boolean => {
  if (typeof window === 'undefined') return false;
  const { external } = window as { readonly external?: { readonly GetContext?: unknown } };
  return (
    /[?&#]_host_info=/iu.test(location.href) ||
    /_xdm|hostinfo/iu.test(window.name) ||
    external?.GetContext !== undefined
  );
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks for next to nothing: a batch that asks for nothing is answered by the library itself and reaches no host. */
const probe = (ms: number): Promise<void> =>
  within(
    ms,
    Word.run(async (context) => {
      const { body } = context.document;
      body.load('type');
      await context.sync();
    }),
  );

/** On the web `Word.run` is there before the bridge to the document is, so only a request that is answered counts. */
const reachDocument = async (limits: ConnectLimits): Promise<void> => {
  const end = Date.now() + limits.probes;
  for (let wait = 100; ; wait *= 2) {
    try {
      return await probe(limits.probe);
    } catch (error) {
      if (Date.now() + wait >= end) throw problemOf(error, 'session-lost');
      await pause(wait);
    }
  }
};

/**
 * Waits until the library has found its host, and gives that document; undefined in a plain browser and in a program
 * that is not Word.
 *
 * @throws PaneProblem where Word opened the page but does not answer (`no-answer`, `session-lost`), or where its library
 *   did not load (`office-library-missing`).
 */
export const connectWord = async (limits: ConnectLimits = LIMITS): Promise<DocumentHost | undefined> => {
  if (typeof Office === 'undefined') {
    if (wasOpenedByOffice()) throw new PaneProblem('office-library-missing');
    return undefined;
  }
  let host: string;
  try {
    // A host that answers nothing never settles this.
    const info = await within(limits.connect, Office.onReady());
    host = String(info.host);
  } catch (error) {
    if (wasOpenedByOffice()) throw problemOf(error);
    return undefined;
  }
  if (host !== 'Word') return undefined;
  await reachDocument(limits);
  return createWordHost();
};
