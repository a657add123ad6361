import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITY_LABELS, visibleLine } from '../../../../src/report';
import { canBeSetAside, DECISION_KINDS, type DecisionKind } from '../../../../src/review';
import { SeverityBadge } from '../../../parts/SeverityBadge';
import { SourceLine } from '../../../parts/SourceLine';
import type { FindingView } from '../../../work/work';
import { ByHand } from '../../../parts/ByHand';
import { Marks } from '../decisions/Marks';
import { whereText } from './finding-text';
import { RuleNote } from './RuleNote';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    overflowWrap: 'anywhere',
    minWidth: 0,
    // Hundreds of findings cost the pane no more than those that can be seen.
    // Not under the bar with the steps, when it is scrolled to.
    scrollMarginTop: '48px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 220px',
  },
  current: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    // Darker than the pane in the dark, where links would pale on anything lighter.
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' },
  },
  message: {
    border: 'none',
    padding: 0,
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    // No wider than their words, of which a pane of 320 px has as many as it can take.
    '& button': { minWidth: 0 },
  },
});

/** What came of going to a finding or of copying it. */
export interface FindingNote {
  readonly key: string;
  readonly text: string;
  /** To be copied by hand, where the clipboard could not be used. */
  readonly byHand?: string;
}

export interface FindingActions {
  /** The keyboard or the mouse is in it. */
  readonly onChoose: (key: string) => void;
  readonly onGoTo: (view: FindingView) => void;
  /** Opens the form of a decision, or closes it where it is open. */
  readonly onDecide: (view: FindingView, kind: DecisionKind) => void;
  readonly onUndo: (view: FindingView, kind: DecisionKind) => void;
  /** For how many findings a decision is undone together. */
  readonly together: (view: FindingView, kind: DecisionKind) => number;
  readonly onCopy: (view: FindingView) => void;
}

const DECIDE: Readonly<Record<DecisionKind, string>> = {
  waive: 'Waive',
  wrong: 'Mark wrong',
  assign: 'Assign',
};

interface Props extends FindingActions {
  readonly view: FindingView;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly severalFiles: boolean;
  /** Whether a decision was begun and not yet made. */
  readonly begun: (kind: DecisionKind) => boolean;
  /** What is being decided. */
  readonly deciding: DecisionKind | undefined;
  readonly note?: FindingNote | undefined;
  /** The form, while it is open. */
  readonly children?: ReactNode;
}

/**
 * One finding: what is wrong, how to mend it, where it stands and which source says so. The message is the button that
 * leads there and the one stop of the list for Tab, from which the buttons of the same finding follow.
 */
export const FindingItem = (props: Props) => {
  const { view, current, chosen, severalFiles, begun, deciding, note, children } = props;
  const styles = useStyles();
  const { finding, destination, key } = view;
  const where = whereText(view, severalFiles);
  const tabIndex = current ? 0 : -1;
  const button = { size: 'small', tabIndex } as const;
  const kinds = DECISION_KINDS.filter((kind) => kind !== 'waive' || canBeSetAside(finding));
  return (
    <li
      className={mergeClasses(styles.item, current && chosen && styles.current)}
      aria-current={current && chosen ? true : undefined}
      onFocus={() => props.onChoose(key)}
    >
      <div>
        <SeverityBadge severity={finding.severity} />
      </div>
      <button
        type="button"
        className={styles.message}
        data-finding={key}
        tabIndex={tabIndex}
        aria-label={`${SEVERITY_LABELS[finding.severity]}: ${visibleLine(finding.message)}`}
        onClick={() => props.onGoTo(view)}
      >
        {visibleLine(finding.message)}
      </button>
      <Body1>
        <strong>How to mend it: </strong>
        {visibleLine(finding.fix)}
      </Body1>
      {where !== '' && <Caption1 className={styles.quiet}>{where}</Caption1>}
      <SourceLine source={finding.source} standing={finding.standing} tabIndex={tabIndex} />
      <RuleNote rule={finding.rule} tabIndex={tabIndex} />
      <Marks
        finding={finding}
        tabIndex={tabIndex}
        together={(kind) => props.together(view, kind)}
        onUndo={(kind) => props.onUndo(view, kind)}
      />
      <div className={styles.actions}>
        {destination && (
          <Button {...button} onClick={() => props.onGoTo(view)}>
            Go to
          </Button>
        )}
        {kinds.map((kind) => (
          <Button
            key={kind}
            {...button}
            aria-expanded={deciding === kind}
            onClick={() => props.onDecide(view, kind)}
          >
            {begun(kind) ? `${DECIDE[kind]} (begun)` : DECIDE[kind]}
          </Button>
        ))}
        <Button {...button} onClick={() => props.onCopy(view)}>
          Copy
        </Button>
      </div>
      {note && <Caption1>{note.text}</Caption1>}
      {note?.byHand !== undefined && <ByHand text={note.byHand} />}
      {children}
    </li>
  );
};
