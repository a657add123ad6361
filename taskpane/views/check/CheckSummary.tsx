import { Body1, Button, Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { AgeText } from '../../parts/AgeText';
import { Notice } from '../../parts/Notice';
import type { SessionState } from '../../session/session';
import type { CheckedCase } from '../../work/work';
import type { CaseStanding } from './standing-of';

const useStyles = makeStyles({
  summary: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly state: SessionState;
  readonly checked: CheckedCase;
  readonly standing: CaseStanding;
  readonly onCheck: () => void;
}

/** What the document's text is known to be, since the check. */
const sinceText = ({ outdated, capabilities }: SessionState): string => {
  if (!outdated) return '';
  return capabilities.changes === 'events'
    ? 'The document has changed since.'
    : 'The document may have changed since.';
};

/** Whether the case is ready, by which rules, and how old that answer is. It stays while the next one is worked out. */
export const CheckSummary = ({ state, checked, standing, onCheck }: Props) => {
  const styles = useStyles();
  const { title, version, because } = checked.policy;
  return (
    <div className={styles.summary}>
      <Notice intent={standing.intent} title={standing.title}>
        {standing.sentence}
      </Notice>
      {checked.plan.lacks.map((sentence) => (
        <Body1 key={sentence}>Missing from the case: {sentence}</Body1>
      ))}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={state.checking} onClick={onCheck}>
          Check again
        </Button>
        {state.checking ? (
          <Spinner size="extra-tiny" label="Checking" />
        ) : (
          state.checkedAt !== undefined && (
            <Caption1>
              <AgeText at={state.checkedAt} />
            </Caption1>
          )
        )}
        {sinceText(state) !== '' && <Body1>{sinceText(state)}</Body1>}
      </div>
      <Caption1 className={styles.quiet}>
        Rule set: {visibleLine(title)} (version {visibleLine(version)}). {visibleLine(because)}
      </Caption1>
    </div>
  );
};
