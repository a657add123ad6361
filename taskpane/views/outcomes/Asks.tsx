import type { Allegation } from './allegation';
import { Confirmation } from './Confirmation';
import type { AllegationJudgement } from './judge';
import { RationaleField } from './RationaleField';
import type { FieldWriter } from './use-field-writer';
import type { Rationale } from './use-rationale';

export interface AsksProps {
  readonly allegation: Allegation;
  readonly judgement: AllegationJudgement;
  readonly rationale: Rationale;
  readonly writer: FieldWriter;
}

/** What stands in an allegation only where the two sides do not simply agree: the rationale and the tick. */
export const Asks = ({ allegation, judgement, rationale, writer }: AsksProps) => {
  const { rationale: asks, hasRationale, confirmation } = judgement;
  const showsRationale = asks.length > 0 || hasRationale || rationale.isOpen;
  const showsTick = confirmation.length > 0 || allegation.confirmed;
  return (
    <>
      {showsRationale && (
        <RationaleField
          rationale={rationale}
          asks={asks}
          isGiven={hasRationale}
          writing={writer.pending['allegation.rationale'] !== undefined}
        />
      )}
      {showsTick && <Confirmation asks={confirmation} confirmed={allegation.confirmed} writer={writer} />}
    </>
  );
};
