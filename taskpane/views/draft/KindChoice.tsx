import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { DEFINITIONS, TEMPLATE_KINDS, type TemplateKind } from '../../../src/template';
import { isTemplateKind } from './template-choice';

const useStyles = makeStyles({
  label: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly kind: TemplateKind;
  readonly onChoose: (kind: TemplateKind) => void;
}

/** The templates, with what each is for. */
export const KindChoice = ({ kind, onChoose }: Props) => {
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label="Template"
      value={kind}
      onChange={(_, { value }) => {
        if (isTemplateKind(value)) onChoose(value);
      }}
    >
      {TEMPLATE_KINDS.map((each) => (
        <Radio
          key={each}
          value={each}
          label={
            <span className={styles.label}>
              {DEFINITIONS[each].title}
              {each === kind && <Caption1 className={styles.quiet}>{DEFINITIONS[each].purpose}</Caption1>}
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
};
