import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  // The pane is narrower than the room that Fluent leaves round a dialogue.
  surface: { width: 'calc(100vw - 16px)', maxWidth: '480px', padding: '16px' },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
});

export interface ConfirmChoice {
  readonly label: string;
  /** The one that a person most likely means; at most one, and never one that destroys something. */
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly choices: readonly ConfirmChoice[];
  readonly cancelLabel?: string;
  /** Cancelled, by the button or by Escape. */
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. The focus goes back to where it came from. */
export const ConfirmDialog = ({
  open,
  title,
  children,
  choices,
  cancelLabel = 'Cancel',
  onCancel,
}: Props) => {
  const styles = useStyles();
  const cameFrom = useRef<Element>(null);
  useLayoutEffect(() => {
    if (open) {
      cameFrom.current = document.activeElement;
      return;
    }
    const back = cameFrom.current;
    cameFrom.current = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  }, [open]);

  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            {choices.map(({ label, primary, onChoose }) => (
              <Button key={label} appearance={primary ? 'primary' : 'secondary'} onClick={onChoose}>
                {label}
              </Button>
            ))}
            <Button onClick={onCancel}>{cancelLabel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
