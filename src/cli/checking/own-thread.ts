import type { Crew } from './crew';
import { asListed, checkTogether, index, look, type Looked, type Source } from './tasks';

/** As many documents are kept from the first reading for the second; of more, memory would grow with their number. */
const MOST_KEPT = 24;

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

/** Works in this thread. Few files are read once only; standard input is. */
export const ownThread = ({ stdin }: Source): Crew => {
  const source = { stdin: once(stdin) };
  const kept = new Map<string, Looked>();
  return {
    ahead: 1,
    index: async (task) => {
      if (task.hashOnly === true) return index(task, source);
      const looked = await look(task.file, task.read, source);
      if (kept.size < MOST_KEPT) kept.set(task.file.file, looked);
      return looked.indexed;
    },
    check: async ({ files, read, settings }) => {
      const outcomes = [];
      for (const file of files) {
        const looked = kept.get(file.file) ?? (await look(file, read, source));
        kept.delete(file.file);
        outcomes.push(asListed(file, looked));
      }
      return checkTogether(outcomes, settings);
    },
    close: () => Promise.resolve(),
  };
};
