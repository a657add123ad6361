import { useEffect, useRef, type RefObject } from 'react';

/** F8 and Shift+F8 anywhere in the view, as editors have them for the next and the previous problem. */
export const useStepKeys = (root: RefObject<HTMLElement | null>, onStep: (by: 1 | -1) => void): void => {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const element = root.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [root]);
};
