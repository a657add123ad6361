import { useState } from 'react';
import { visibleLine } from '../../../../src/report';
import { PaneProblem } from '../../../problems';
import type { Session, SessionState } from '../../../session/session';
import type { FindingView } from '../../../work/work';
import type { FindingNote } from './FindingItem';
import { arrivalText, copiedText } from './finding-text';

/** Why a finding leads nowhere. */
const noPlace = ({ file, finding }: FindingView): string => {
  if (file === undefined) return 'It is about several files together, so there is no one place to go to.';
  if (finding.place === undefined)
    return 'It is about the document as a whole, so there is no one place to go to.';
  return `It stands in ${visibleLine(file)}, which is not the open document. Open that file to go there.`;
};

/** Only problems of ours have a sentence for people; any other error is a fault and stays one. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof PaneProblem) return error.message;
  throw error;
};

export interface FindingDoing {
  readonly note: FindingNote | undefined;
  readonly goTo: (view: FindingView) => void;
  readonly copy: (view: FindingView) => void;
}

/** Going to a finding and copying it; what came of it is shown beside it and spoken. */
export const useFindingActions = (
  session: Session,
  { hostKind }: SessionState,
  onSaid: (text: string) => void,
): FindingDoing => {
  const [note, setNote] = useState<FindingNote>();
  const tell = (next: FindingNote) => {
    setNote(next);
    onSaid(next.text);
  };
  const arrive = async ({ key, destination, ...view }: FindingView): Promise<void> => {
    const text =
      destination === undefined
        ? noPlace({ key, ...view })
        : await session.goTo(destination).then((arrival) => arrivalText(arrival, hostKind), sentenceOf);
    tell({ key, text });
  };
  const copy = async (view: FindingView): Promise<void> => {
    const text = copiedText(view);
    const refused = await session.copyText(text).then(() => undefined, sentenceOf);
    tell(
      refused === undefined
        ? { key: view.key, text: 'Copied.' }
        : { key: view.key, text: refused, byHand: text },
    );
  };
  return { note, goTo: (view) => void arrive(view), copy: (view) => void copy(view) };
};
