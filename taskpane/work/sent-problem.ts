import { BundleRefused } from '../../src/bundle';
import { PaneProblem, problemFrom } from '../problems';
import type { SentProblem } from './messages';

const describe = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? `${fault.name}: ${fault.message}`) : String(fault);

/** Any fault as it crosses from the worker; a refusal of the bundle has its own sentence. */
export const sentProblem = (fault: unknown): SentProblem => {
  const { code, message, cause } =
    fault instanceof BundleRefused
      ? new PaneProblem('bundle-refused', fault.message, fault)
      : problemFrom(fault);
  return { code, sentence: message, ...(cause !== undefined && { cause: describe(cause) }) };
};
