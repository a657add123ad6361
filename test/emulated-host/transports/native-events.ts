import { eventOf, statusOf } from './dispatch';
import type { EmulatedHost } from './emulated-host';

type Deliver = (message?: unknown) => void;

/** Handlers registered by number. The library registers one for each event and hands it on to the add-in's. */
export class NativeEvents {
  private readonly handlers = new Map<number, Deliver>();

  constructor(private readonly host: EmulatedHost) {}

  /** Gives the status as a safe array. */
  async add(id: number, deliver: Deliver): Promise<unknown[]> {
    return statusOf(this.host, async () => {
      await this.host.addHandler(eventOf(this.host, id), deliver);
      this.handlers.set(id, deliver);
      return [];
    });
  }

  async remove(id: number): Promise<unknown[]> {
    return statusOf(this.host, async () => {
      const deliver = this.handlers.get(id);
      if (deliver !== undefined) await this.host.removeHandler(eventOf(this.host, id), deliver);
      this.handlers.delete(id);
      return [];
    });
  }
}
