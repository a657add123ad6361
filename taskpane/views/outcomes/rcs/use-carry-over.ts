import { useEffect, useState } from 'react';
import { problemFrom, type PaneProblem } from '../../../problems';
import type { Session } from '../../../session/session';
import type { CarryOver } from '../../../work/work';
import { RECOMMENDATIONS } from './make-recommendations';

export interface CarriedOver {
  readonly carried?: CarryOver;
  readonly problem?: PaneProblem;
}

/** What the files of the case say of a CIMS Recommendations report; asked for anew after every check. */
export const useCarryOver = (session: Session, checkedAt: number | undefined): CarriedOver => {
  const [result, setResult] = useState<CarriedOver>({});
  useEffect(() => {
    let isCurrent = true;
    session.carryOver(RECOMMENDATIONS).then(
      (carried) => {
        if (isCurrent) setResult({ carried });
      },
      (error: unknown) => {
        if (isCurrent) setResult({ problem: problemFrom(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, checkedAt]);
  return result;
};
