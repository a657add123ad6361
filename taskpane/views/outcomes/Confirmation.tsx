import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { tickSentence } from '../../../src/template';
import type { FieldWriter } from './use-field-writer';

const FIELD = 'allegation.confirmed';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

interface Props {
  /** What is to be looked up; empty where nothing is, and the tick then shows only because it is set. */
  readonly asks: readonly string[];
  readonly confirmed: boolean;
  readonly writer: FieldWriter;
}

/** The tick by which a person says that a row was looked up; it is a control of the document like any other. */
export const Confirmation = ({ asks, confirmed, writer }: Props) => {
  const styles = useStyles();
  const pending = writer.pending[FIELD];
  const checked = pending === undefined ? confirmed : pending === 'Yes';
  return (
    <div className={styles.root}>
      {!checked && asks.map((ask) => <Body1 key={ask}>{ask}</Body1>)}
      <Checkbox
        label={tickSentence(FIELD)}
        checked={checked}
        onChange={(_, data) => void writer.write(FIELD, data.checked === true ? 'Yes' : 'No')}
      />
    </div>
  );
};
