import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { visibleLine, visibleText } from '../../src/report';
import type { ReactNode } from 'react';

// Fluent's own MessageBar brings its motion and icons, and this stands on the first screen.
const useStyles = makeStyles({
  notice: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  error: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  success: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NoticeAction {
  readonly label: string;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

interface Props {
  readonly title: string;
  readonly intent?: 'error' | 'warning' | 'success' | 'info';
  readonly actions?: readonly NoticeAction[];
  /** Read out as soon as it appears. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** Something to know, in a frame, with what can be done about it. */
export const Notice = ({ title, intent = 'info', actions = [], alert = false, children }: Props) => {
  const styles = useStyles();
  return (
    <div
      role={alert ? 'alert' : 'group'}
      aria-label={alert ? undefined : visibleLine(title)}
      className={mergeClasses(styles.notice, intent !== 'info' && styles[intent])}
    >
      <Body1Strong>{visibleLine(title)}</Body1Strong>
      <Body1>{typeof children === 'string' ? visibleText(children) : children}</Body1>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, busy = false, onClick }) => (
            <Button key={label} size="small" disabledFocusable={busy} onClick={onClick}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
