import { problemFrom } from '../problems';

/** The same promise, which rejects with a `PaneProblem` and with nothing else. */
export const withProblem = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    throw problemFrom(error);
  }
};

/** A function whose promise rejects with a `PaneProblem` and with nothing else. */
export const safe =
  <Args extends readonly unknown[], Value>(
    work: (...args: Args) => Promise<Value>,
  ): ((...args: Args) => Promise<Value>) =>
  (...args) =>
    withProblem(() => work(...args));
