import { Body1, Caption1 } from '@fluentui/react-components';
import { SEVERITY_LABELS, visibleLine } from '../../../../src/report';
import type { DecisionKind } from '../../../../src/review';
import type { FindingView } from '../../../work/work';
import { whereText } from '../findings/finding-text';
import { Marks } from './Marks';
import { useListStyles } from './use-list-styles';

interface Props {
  readonly findings: readonly FindingView[];
  readonly severalFiles: boolean;
  readonly together: (view: FindingView, kind: DecisionKind) => number;
  readonly onUndo: (view: FindingView, kind: DecisionKind) => void;
}

/** Findings about which somebody has decided something, with the reasons. */
export const Decided = ({ findings, severalFiles, together, onUndo }: Props) => {
  const styles = useListStyles();
  if (findings.length === 0)
    return (
      <Body1>
        Nothing is decided. A finding can be marked wrong or assigned; a warning, and an error that is only
        suggested, can be waived. Each takes a name, and a reason where it is no assignment.
      </Body1>
    );
  return (
    <>
      <Caption1 className={styles.quiet}>
        They stand in the report and the bundle with their reasons. Undoing one keeps what was typed for the
        next time.
      </Caption1>
      <ul className={styles.list}>
        {findings.map((view) => {
          const { key, finding } = view;
          const where = whereText(view, severalFiles);
          return (
            <li key={key} className={styles.item}>
              <Body1>
                {SEVERITY_LABELS[finding.severity]}: {visibleLine(finding.message)}
              </Body1>
              {where !== '' && <Caption1 className={styles.quiet}>{where}</Caption1>}
              <Marks
                finding={finding}
                together={(kind) => together(view, kind)}
                onUndo={(kind) => onUndo(view, kind)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
};
