import { Caption1, Label, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { PURPOSES, type Purpose } from '../../session/kept-state';
import { PURPOSE_TEXTS } from './purposes';

const useStyles = makeStyles({
  choice: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  label: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly purpose: Purpose | undefined;
  readonly onChoose: (purpose: Purpose) => void;
}

/** What the person is here for. It sets the pathway; a reviewer leaves that to the documents. */
export const PurposeChoice = ({ purpose, onChoose }: Props) => {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Label id={id} weight="semibold">
        What do you want to do?
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={purpose ?? ''}
        onChange={(_, { value }) => {
          const chosen = PURPOSES.find((each) => each === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {PURPOSES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <span className={styles.label}>
                {PURPOSE_TEXTS[each].label}
                <Caption1 className={styles.quiet}>{PURPOSE_TEXTS[each].leadsTo}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
};
