import { BundleRefused } from '../../src/bundle';
import { PaneProblem } from '../problems';
import type { SentProblem } from './messages';

const describe = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? `${fault.name}: ${fault.message}`) : String(fault);

/** Any fault as the problem that a person is told of; a refusal of the bundle has its own sentence. */
export const problemOf = (fault: unknown): PaneProblem => {
  if (fault instanceof PaneProblem) return fault;
  if (fault instanceof BundleRefused) return new PaneProblem('bundle-refused', fault.message, fault);
  return new PaneProblem('tool-fault', undefined, fault);
};

/** A problem as it crosses from the worker. */
export const sentProblem = (fault: unknown): SentProblem => {
  const { code, message, cause } = problemOf(fault);
  return { code, sentence: message, ...(cause !== undefined && { cause: describe(cause) }) };
};
