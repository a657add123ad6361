import { performance } from 'node:perf_hooks';
import type { Base } from '../corpus/base';
import { caseOf, mutationOf } from '../fuzz-case';
import { falseReady } from '../property/false-ready';
import { outcomeOf } from '../property/outcome';
import type { Outcome } from '../property/outcome';

/** How one case ended. */
export interface CaseReport {
  readonly number: number;
  readonly mutation: string;
  readonly base: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

/** Every how many cases a case is read twice, and made a bundle of. */
const TWICE = 7;
const BUNDLE = 23;

const thrown = (error: unknown): Outcome => ({
  name: 'thrown',
  faults: [
    error instanceof Error ? (error.stack ?? error.message) : `something was thrown: ${String(error)}`,
  ],
});

/** Makes one case and puts it through everything. Never throws for what the case does. */
export const runCase = async (seed: number, number: number, bases: readonly Base[]): Promise<CaseReport> => {
  const fuzzCase = caseOf(seed, number, bases);
  const { base, mutation, bytes } = fuzzCase;
  const start = performance.now();
  const depth = { twice: number % TWICE === 0, bundle: number % BUNDLE === 0 };
  const outcome = await outcomeOf(bytes, base.companions, depth).catch(thrown);
  const milliseconds = performance.now() - start;
  return {
    number,
    mutation: mutation.name,
    base: base.name,
    outcome: outcome.name,
    milliseconds,
    faults: [...outcome.faults, ...falseReady(fuzzCase, outcome)],
  };
};

/** Whether a case is of the kind that was asked for, by its whole name or the beginning of it. */
export const isOfKind = (number: number, kind: string | undefined): boolean =>
  kind === undefined || mutationOf(number).name.startsWith(kind);
