import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DecidedFinding, DecisionKind } from '../../../../src/review';
import { markTexts } from './mark-texts';

const useStyles = makeStyles({
  marks: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
  mark: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    overflowWrap: 'anywhere',
  },
  reason: { whiteSpace: 'pre-wrap' },
});

interface Props {
  readonly finding: DecidedFinding;
  readonly tabIndex?: number;
  /** For how many findings a decision is undone together. */
  readonly together: (kind: DecisionKind) => number;
  readonly onUndo: (kind: DecisionKind) => void;
}

/** What people have decided about a finding, and a way to undo what was decided here. */
export const Marks = ({ finding, tabIndex, together, onUndo }: Props) => {
  const styles = useStyles();
  const texts = markTexts(finding);
  if (texts.length === 0) return null;
  return (
    <div className={styles.marks}>
      {texts.map(({ kind, text, reason, remark, own }) => {
        const count = own ? together(kind) : 0;
        return (
          <div key={kind} className={styles.mark}>
            <Body1 className={styles.reason}>
              {text}
              {reason !== '' && `: “${reason}”`}
            </Body1>
            {remark !== '' && <Body1>{remark}</Body1>}
            {own && (
              <Button
                size="small"
                aria-label={`Undo: ${text}`}
                {...(tabIndex !== undefined && { tabIndex })}
                onClick={() => onUndo(kind)}
              >
                {count > 1 ? `Undo (${String(count)} findings)` : 'Undo'}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
};
