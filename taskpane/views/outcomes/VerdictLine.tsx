import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Pill, type PillColour } from '../../parts/Pill';
import { BasisLine } from '../../parts/BasisLine';
import { VERDICT_WORDS, type Judgement, type Verdict } from './judgement';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  verdict: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  basis: {
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

/** The colour goes with the word and says nothing of its own. */
const COLOURS: Readonly<Record<Verdict, PillColour>> = {
  agrees: 'success',
  differs: 'danger',
  decide: 'warning',
  'cannot-say': 'warning',
  incomplete: 'neutral',
};

/** Whether the two sides of a pair go together, in a word and a sentence, with what that rests on. */
export const VerdictLine = ({ judgement }: { readonly judgement: Judgement }) => {
  const styles = useStyles();
  const { verdict, sentence, basis } = judgement;
  // An agreement with what is only suggested is no good news yet.
  const isOpen = verdict === 'agrees' && basis?.standing === 'suggested';
  return (
    <div className={styles.root}>
      <div className={styles.verdict}>
        <Pill colour={isOpen ? 'neutral' : COLOURS[verdict]}>
          {isOpen ? 'Agrees, if the row is right' : VERDICT_WORDS[verdict]}
        </Pill>
        <Body1>{sentence}</Body1>
      </div>
      {basis && (
        <div className={styles.basis}>
          <BasisLine entry={basis} />
        </div>
      )}
    </div>
  );
};
