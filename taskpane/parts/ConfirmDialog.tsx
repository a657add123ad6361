import { Suspense, useLayoutEffect, useRef, type ReactNode } from 'react';
import { lazyPart } from './lazy-part';

const ConfirmSurface = lazyPart(async () => ({ default: (await import('./ConfirmSurface')).ConfirmSurface }));

export interface ConfirmChoice {
  readonly label: string;
  /** The one that a person most likely means; at most one, and never one that destroys something. */
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

export interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly choices: readonly ConfirmChoice[];
  readonly cancelLabel?: string;
  /** Cancelled, by the button or by Escape. */
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. The focus goes back to where it came from. */
export const ConfirmDialog = ({ open, ...asked }: ConfirmProps & { readonly open: boolean }) => {
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
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ConfirmSurface {...asked} />
    </Suspense>
  );
};
