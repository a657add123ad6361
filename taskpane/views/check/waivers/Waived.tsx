import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { longDate, visibleLine } from '../../../../src/report';
import type { FindingView } from '../../../work/work';
import { whereText } from '../findings/finding-text';
import { useListStyles } from './use-list-styles';

interface Props {
  readonly findings: readonly FindingView[];
  readonly severalFiles: boolean;
  /** How many findings stand again when this one does. */
  readonly together: (view: FindingView) => number;
  readonly onUndo: (view: FindingView) => void;
}

/** Warnings that somebody decided to let stand, with the reason, apart from what is still open. */
export const Waived = ({ findings, severalFiles, together, onUndo }: Props) => {
  const styles = useListStyles();
  if (findings.length === 0)
    return (
      <Body1>No warning is waived. A warning that may stand can be waived with a reason and a name.</Body1>
    );
  return (
    <>
      <Caption1 className={styles.quiet}>
        They stand in the report and the bundle with their reasons. Undoing one keeps its reason for the next
        time.
      </Caption1>
      <ul className={styles.list}>
        {findings.map((view) => {
          const { key, finding } = view;
          const count = together(view);
          const where = whereText(view, severalFiles);
          return (
            <li key={key} className={styles.item}>
              <Body1>{visibleLine(finding.message)}</Body1>
              {where !== '' && <Caption1 className={styles.quiet}>{where}</Caption1>}
              {finding.waived && (
                <Body1>
                  “{visibleLine(finding.waived.reason)}” ({visibleLine(finding.waived.name)},{' '}
                  {longDate(finding.waived.date)})
                </Body1>
              )}
              <Button size="small" onClick={() => onUndo(view)}>
                {count > 1 ? `Undo (${String(count)} findings)` : 'Undo'}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
};
