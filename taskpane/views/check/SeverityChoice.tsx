import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Severity } from '../../../src/checks';
import { SEVERITY_TITLES } from './findings/sorted-findings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly chosen: readonly Severity[];
  /** How many findings of a severity there are to put in. */
  readonly count?: (severity: Severity) => number;
  readonly onChoose: (severities: readonly Severity[]) => void;
}

/** Which findings become comments. */
export const SeverityChoice = ({ chosen, count, onChoose }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label="Findings to put in">
      {SEVERITIES.map((severity) => (
        <Checkbox
          key={severity}
          checked={chosen.includes(severity)}
          label={`${SEVERITY_TITLES[severity]}${count === undefined ? '' : ` (${String(count(severity))})`}`}
          onChange={(_, { checked }) =>
            onChoose(
              SEVERITIES.filter((each) => (each === severity ? checked === true : chosen.includes(each))),
            )
          }
        />
      ))}
    </div>
  );
};
