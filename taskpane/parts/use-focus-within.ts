import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

export interface FocusWithin {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Calls `onLost` after a drawing that took out the element which had the keyboard: the browser then hands it to the
 * page as a whole, from where a keyboard user starts anew. Never takes the keyboard from elsewhere.
 */
export const useFocusWithin = (onLost: () => void): FocusWithin => {
  const within = useRef(false);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) onLost();
  });
  return {
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (relatedTarget instanceof Node) within.current = currentTarget.contains(relatedTarget);
      // Nothing takes over where somebody clicked beside it. When the window itself loses the keyboard it comes back
      // here, and of an element that React takes out no blur is told.
      else if (document.hasFocus()) within.current = false;
    },
  };
};

/** The same for a part of the view that then takes the keyboard itself. */
export const useKeptFocus = (part: RefObject<HTMLElement | null>): FocusWithin =>
  useFocusWithin(() => part.current?.focus());
