import { HostError } from '../engine/object-type';
import { realTimers } from '../real-timers';

/**
 * What can be made to fail: a call of the Common API, a request of the rich API as a whole (`richApi`), or a member
 * inside such a request, named as the library names it in `debugInfo.errorLocation` (`Body.insertFileFromBase64`,
 * `ContentControl.tag`, `ContentControlCollection.load`).
 */
export type FaultPlace = CommonCall | 'richApi' | `${string}.${string}`;

export type CommonCall =
  | 'getFile'
  | 'getSlice'
  | 'closeFile'
  | 'saveSettings'
  | 'refreshSettings'
  | 'getFileProperties'
  | 'getSelectedData'
  | 'openBrowserWindow'
  | 'addHandler'
  | 'removeHandler';

/** What can be held. `start`: the add-in asks who its host is, which Windows answers at once and cannot be held there. */
export type HoldPlace = CommonCall | 'richApi' | 'start';

/**
 * Codes of the Common API that hosts are known to answer with. Of these the library itself turns 7000 into
 * `AccessDenied`, 5012 into `InvalidOrTimedOutSession`, 5102 into `ActivityLimitReached`, 5103 into
 * `RequestPayloadSizeLimitExceeded` and the rest into `GeneralException` where a request of the rich API gets them.
 */
export const HOST_ERROR = {
  settingsCannotSave: 4001,
  settingsAreStale: 4002,
  notSupported: 5000,
  internalError: 5001,
  documentReadOnly: 5002,
  indexOutOfRange: 5008,
  invalidOrTimedOutSession: 5012,
  writeNotSupportedWhenModalDialogOpen: 5016,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
  accessDenied: 7000,
  /** Too many files held open by `getFileAsync`. */
  memoryFileLimit: 11000,
  networkProblemRetrieveFile: 11001,
} as const;

/** A refusal of the Common API: a number that the library turns into `asyncResult.error`. */
export class CommonApiError extends Error {
  override readonly name = 'CommonApiError';

  constructor(readonly code: number) {
    super(`Host error ${code}`);
  }
}

export interface Fault {
  /** A number of {@link HOST_ERROR} for a call or a whole request, a code such as `GeneralException` for a member. */
  readonly error: number | string;
  /** Of a member: the message; on real hosts it is in the person's language and tells nothing. */
  readonly message?: string;
  /** Which call from now on, the next being 1. */
  readonly call?: number;
  /** How many calls from there on fail; 1 unless it is said. */
  readonly times?: number;
}

interface Planned extends Fault {
  readonly place: FaultPlace;
  seen: number;
  hits: number;
}

/** Faults on demand. Nothing here is random and nothing depends on how fast the machine is. */
export class Faults {
  /** Milliseconds that every call of the Common API and every request takes. */
  latency = 0;
  private readonly planned: Planned[] = [];
  private readonly held = new Map<HoldPlace, { readonly gate: Promise<void>; readonly open: () => void }>();

  /** Makes a call fail. */
  plan(place: FaultPlace, fault: Fault): void {
    if (typeof fault.error === 'string' && !place.includes('.')) {
      throw new TypeError(`${place} fails with a number (see HOST_ERROR), not with '${fault.error}'.`);
    }
    if (typeof fault.error === 'number' && place.includes('.')) {
      throw new TypeError(`${place} fails with a code such as 'GeneralException', not with ${fault.error}.`);
    }
    this.planned.push({ ...fault, place, seen: 0, hits: 0 });
  }

  /** The host takes no notice of these calls from now on. The function that is given back lets all of them be answered. */
  hold(place: HoldPlace): () => void {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    this.held.set(place, { gate, open });
    return () => {
      this.held.delete(place);
      open();
    };
  }

  /** Faults that were planned and have not happened (yet): a test that plans one wants this empty at its end. */
  get pending(): readonly FaultPlace[] {
    return this.planned.filter(({ hits, times = 1 }) => hits < times).map(({ place }) => place);
  }

  clear(): void {
    this.planned.length = 0;
    this.latency = 0;
    for (const { open } of this.held.values()) open();
    this.held.clear();
  }

  /** For the host, before it does what was asked for. */
  async meet(call: CommonCall | 'richApi'): Promise<void> {
    const error = this.next(call)?.error;
    await this.pass(call);
    if (typeof error === 'number') throw new CommonApiError(error);
  }

  /** Waits as long as this is held, and as long as anything takes. */
  async pass(place: HoldPlace): Promise<void> {
    await this.held.get(place)?.gate;
    if (this.latency > 0) await new Promise((resolve) => realTimers.setTimeout(resolve, this.latency));
  }

  /** For the engine, before each member. */
  meetMember(place: string): void {
    const fault = this.next(place as FaultPlace);
    if (fault !== undefined) throw new HostError(String(fault.error), fault.message, place);
  }

  private next(place: FaultPlace): Fault | undefined {
    let due: Fault | undefined;
    for (const fault of this.planned.filter((planned) => planned.place === place)) {
      fault.seen += 1;
      const first = fault.call ?? 1;
      if (due === undefined && fault.seen >= first && fault.seen < first + (fault.times ?? 1)) {
        fault.hits += 1;
        due = fault;
      }
    }
    return due;
  }
}
