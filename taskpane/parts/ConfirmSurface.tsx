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
import { useEffect } from 'react';
import type { ConfirmProps } from './ConfirmDialog';

const useStyles = makeStyles({
  // The pane is narrower than the room that Fluent leaves round a dialogue.
  surface: { width: 'calc(100vw - 16px)', maxWidth: '480px', padding: '16px' },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
});

/**
 * What keeps the focus in a dialogue (Tabster 8.8) hides the rest of the page from screen readers a quarter of a second
 * after the dialogue opens, and forgets what it hid when the last dialogue goes: the page would stay hidden.
 */
const showTheRest = (): void => {
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  for (const part of document.body.children) part.removeAttribute('aria-hidden');
};

/** The dialogue itself, in a chunk of its own: most people never see one, and it brings what keeps the focus inside. */
export const ConfirmSurface = ({ title, children, choices, cancelLabel, onCancel }: ConfirmProps) => {
  const styles = useStyles();
  useEffect(() => showTheRest, []);
  return (
    <Dialog modalType="alert" open onOpenChange={(_, data) => !data.open && onCancel()}>
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
            <Button onClick={onCancel}>{cancelLabel ?? 'Cancel'}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
