import { ACTION, type BatchAnswer, type BatchRequest } from './wire';

/** One `context.sync()` that reached the host. */
export interface LoggedRequest {
  readonly body: BatchRequest;
  /**
   * What was done, in order, for example `Body.insertText`, `ContentControlCollection.load`, `ContentControl.tag` (a
   * property that was set). Where it was answered with an error, the last one failed.
   */
  readonly actions: readonly string[];
  /** The library sends requests by itself: it lets go of tracked objects, and says that it is ready. */
  readonly madeBy: 'add-in' | 'library';
  /** Code of the error it was answered with. */
  readonly error?: string;
}

/** Counts what the add-in costs the host. `requests` leaves out what the library sends by itself. */
export class RequestLog {
  private readonly entries: LoggedRequest[] = [];

  get all(): readonly LoggedRequest[] {
    return this.entries;
  }

  get requests(): readonly LoggedRequest[] {
    return this.entries.filter(({ madeBy }) => madeBy === 'add-in');
  }

  /** Number of actions of all requests of the add-in; tracing and keeping references count too. */
  get actionCount(): number {
    return this.requests.reduce((sum, { body }) => sum + body.Actions.length, 0);
  }

  add(body: BatchRequest, actions: readonly string[], answer: BatchAnswer): void {
    this.entries.push({
      body,
      actions,
      madeBy: isLibrarysOwn(body) ? 'library' : 'add-in',
      ...(answer.Error === null ? {} : { error: answer.Error.Code }),
    });
  }

  clear(): void {
    this.entries.length = 0;
  }
}

const LIBRARYS_OWN = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady']);

/** Whether it holds nothing that the add-in asked for. */
export function isLibrarysOwn({ Actions }: BatchRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  const others = Actions.filter(
    ({ ActionType }) => ![ACTION.method, ACTION.instantiate].some((type) => type === ActionType),
  );
  return methods.length > 0 && others.length === 0 && methods.every(({ Name }) => LIBRARYS_OWN.has(Name));
}
