import { Batch, type BatchHost } from './batch';
import { HostError, type ObjectModel } from './object-type';
import { References } from './references';
import { Registry } from './registry';
import { RequestLog } from './request-log';
import { Unmodelled } from './unmodelled';
import type { BatchAnswer, BatchRequest } from './wire';

export interface EngineOptions {
  readonly unmodelled?: Unmodelled;
  /** Members that this host is too old for, as type and name on the wire: answered with `ApiNotFound`. */
  readonly lacks?: ReadonlySet<string>;
  /** Called before each action with its place; throws to make this action fail (see `faults/`). */
  readonly before?: (place: string) => void;
}

/** Interprets batches of the rich API against an object model. It knows nothing of Word. */
export class RichApiEngine {
  readonly log = new RequestLog();
  readonly references = new References();
  readonly unmodelled: Unmodelled;
  /** Exceptions of a model that are no `HostError`: bugs of the emulator. The add-in sees `GeneralException`. */
  readonly crashes: unknown[] = [];
  private readonly host: BatchHost;
  private readonly listened = new Map<string, number>();
  private running: Promise<unknown> = Promise.resolve();

  constructor(model: ObjectModel, options: EngineOptions = {}) {
    this.unmodelled = options.unmodelled ?? new Unmodelled();
    this.host = {
      registry: new Registry(model, this.unmodelled, options.lacks),
      references: this.references,
      before: options.before ?? (() => undefined),
      listen: (event, on) =>
        this.listened.set(event, Math.max(0, (this.listened.get(event) ?? 0) + (on ? 1 : -1))),
    };
  }

  /** Whether the add-in has asked to be told of `event`, for example `ParagraphChanged`. */
  listens(event: string): boolean {
    return (this.listened.get(event) ?? 0) > 0;
  }

  /** The add-in that listened is gone. */
  stopListening(): void {
    this.listened.clear();
  }

  /** Runs one request; a second one waits until the first is done, as a document takes one change at a time. */
  async execute(request: BatchRequest): Promise<BatchAnswer> {
    const answer = this.running.then(() => this.run(request));
    this.running = answer;
    return answer;
  }

  private async run(request: BatchRequest): Promise<BatchAnswer> {
    const batch = new Batch(request, this.host);
    const results: { ActionId: number; Value: unknown }[] = [];
    let error: BatchAnswer['Error'] = null;
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await batch.run(action) });
      } catch (thrown) {
        // The host stops at the first action that fails. What ran before it stays applied.
        error = this.failure(thrown, index, batch.describe(action));
        break;
      }
    }
    const answer: BatchAnswer = { Error: error, Results: results, TraceIds: batch.traces };
    this.log.add(request, batch.places, answer);
    return answer;
  }

  private failure(thrown: unknown, index: number, place: string): NonNullable<BatchAnswer['Error']> {
    if (!(thrown instanceof HostError)) this.crashes.push(thrown);
    const known = thrown instanceof HostError ? thrown : undefined;
    return {
      ActionIndex: index,
      Code: known?.code ?? 'GeneralException',
      Message: known?.message ?? String(thrown),
      Location: known?.location ?? place,
      HttpStatusCode: 400,
    };
  }
}
