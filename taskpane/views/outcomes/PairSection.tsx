import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../../src/policy';
import type { FieldName } from '../../../src/template';
import type { Side } from './allegation';
import { ChoiceField } from './ChoiceField';
import type { Judgement } from './judgement';
import type { FieldWriter } from './use-field-writer';
import { VerdictLine } from './VerdictLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  // Side by side where each has room for the longest name, one above the other in a narrow pane.
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  take: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SideOf {
  readonly field: FieldName;
  readonly side: Side;
}

interface Props {
  readonly name: string;
  /** Absent where the document has no RCS side, and nothing is compared. */
  readonly rcs: SideOf | undefined;
  readonly cims: SideOf;
  readonly judgement: Judgement;
  readonly policy: Policy;
  readonly writer: FieldWriter;
}

/** What the scheme has beside what CIMS has, whether they go together, and what is suggested for the CIMS side. */
export const PairSection = ({ name, rcs, cims, judgement, policy, writer }: Props) => {
  const styles = useStyles();
  const isSuggested = judgement.basis?.standing === 'suggested';
  const choiceField = ({ field, side }: SideOf) => (
    <ChoiceField
      field={field}
      side={side}
      policy={policy}
      pending={writer.pending[field]}
      choose={(label) => void writer.write(field, label)}
    />
  );
  return (
    <div role="group" aria-label={name} className={styles.root}>
      <div className={styles.sides}>
        {rcs && choiceField(rcs)}
        {choiceField(cims)}
      </div>
      {(rcs || judgement.isOfCimsAlone) && <VerdictLine judgement={judgement} />}
      {rcs && judgement.suggestions.length > 0 && (
        <div className={styles.take}>
          {judgement.suggestions.map((label) => (
            <Button key={label} size="small" onClick={() => void writer.write(cims.field, label)}>
              {`Use “${label}”${isSuggested ? ' (only suggested)' : ''}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
