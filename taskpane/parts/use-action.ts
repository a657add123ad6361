import { useCallback, useEffect, useRef, useState } from 'react';
import { problemFrom, type PaneProblem } from '../problems';

export interface ActionState {
  /**
   * Does something that takes a while and may fail with a `PaneProblem`; anything else it fails with is a fault of this
   * tool and shown as one. While it runs, further calls do nothing. Never rejects; true where it succeeded.
   */
  readonly run: (action: () => unknown) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last one failed; gone as soon as the next one starts. */
  readonly problem: PaneProblem | undefined;
  readonly dismiss: () => void;
}

/** One thing at a time that a button starts: whether it runs, and why it failed. */
export const useAction = (): ActionState => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PaneProblem>();
  // What is shown lags behind; two quick clicks must not start two.
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(async (action: () => unknown): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    let failed: PaneProblem | undefined;
    try {
      await action();
    } catch (error) {
      failed = problemFrom(error);
    }
    running.current = false;
    if (mounted.current) {
      setBusy(false);
      setProblem(failed);
    }
    return failed === undefined;
  }, []);
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { run, busy, problem, dismiss };
};
