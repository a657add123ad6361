import { PaneProblem } from '../../problems';

/**
 * How long Word may take, in milliseconds. A host that does not answer never settles a promise by itself, so nothing
 * here waits without one of these.
 */
export const LIMITS = {
  /** The handshake of the library with its host. */
  connect: 15_000,
  /** One try to reach the document, and all of them. */
  probe: 5_000,
  probes: 15_000,
  /** A request that looks something up or writes fields. */
  request: 30_000,
  /** Inserting a document, which lays out pages. */
  insert: 90_000,
  /** The first answer to asking for a copy of the file, for which Word saves it. */
  copy: 90_000,
  /** Asking why something was refused. */
  ask: 5_000,
} as const;

/** What `work` gives, or the problem `no-answer` after `ms`. An answer that comes later is dropped. */
export const within = <Value>(ms: number, work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PaneProblem('no-answer')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
