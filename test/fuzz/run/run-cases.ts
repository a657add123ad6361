import process from 'node:process';
import type { Base } from '../corpus/base';
import { caseOf, mutationOf } from '../fuzz-case';
import { falseReady } from '../property/false-ready';
import { toldFaults } from '../property/told-findings';
import { outcomeOf, outcomeOfThrown } from '../property/outcome';

/** How one case ended. */
export interface CaseReport {
  readonly number: number;
  readonly mutation: string;
  readonly base: string;
  readonly outcome: string;
  /** Time of the processor: what else the machine is busy with is no fault. */
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

/** Every how many cases a case is read twice, and made a bundle of. */
const TWICE = 7;
const BUNDLE = 23;

/** Makes one case and puts it through everything. Never throws for what the case does. */
export const runCase = async (seed: number, number: number, bases: readonly Base[]): Promise<CaseReport> => {
  const fuzzCase = caseOf(seed, number, bases);
  const { base, mutation, bytes } = fuzzCase;
  const start = process.cpuUsage();
  const depth = { twice: number % TWICE === 0, bundle: number % BUNDLE === 0 };
  const outcome = await outcomeOf(bytes, base.companions, depth).catch(outcomeOfThrown);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const { document } = outcome;
  const told =
    fuzzCase.told === undefined || document === undefined ? [] : toldFaults(fuzzCase.told, document.caseFile);
  return {
    number,
    mutation: mutation.name,
    base: base.name,
    outcome: outcome.name,
    milliseconds,
    faults: [...outcome.faults, ...falseReady(fuzzCase, outcome), ...told],
  };
};

/** Whether a case is of the kind that was asked for, by its whole name or the beginning of it. */
export const isOfKind = (number: number, kind: string | undefined): boolean =>
  kind === undefined || mutationOf(number).name.startsWith(kind);
