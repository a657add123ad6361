/** Parts that are announced by what they are called, or by what stands in them. */
const PLACES = 'section, form, li, [role="group"], [role="tabpanel"], [tabindex="-1"]';

/** So long a part may take to give the keyboard to a better place itself, in milliseconds. */
export const WAIT_MS = 50;

/**
 * Gives the keyboard to the nearest part that is still there, where the element that had it was taken out: a button that
 * is gone once it was pressed, or a whole view. The browser gives it to the page as a whole, where somebody who uses a
 * keyboard or a screen reader begins anew. Never takes it from elsewhere, and not while Word has it.
 *
 * @returns what ends it.
 */
export const keepFocus = (root: HTMLElement): (() => void) => {
  /** What had the keyboard last within the root, and what it stood in, innermost first. */
  let trail: readonly HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isLost = (): boolean =>
    document.activeElement === document.body && document.hasFocus() && trail[0]?.isConnected === false;
  const handOver = (): void => {
    timer = undefined;
    if (!isLost()) return;
    const place = trail.find((each) => each.isConnected && each.matches(PLACES));
    if (place === undefined) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !root.contains(target)) return;
    const found: HTMLElement[] = [];
    for (let each: HTMLElement | null = target; each !== null; each = each.parentElement) found.push(each);
    trail = found;
  };

  const observer = new MutationObserver(() => {
    if (timer === undefined && isLost()) timer = setTimeout(handOver, WAIT_MS);
  });
  document.addEventListener('focusin', onFocus);
  // The whole page, because a dialogue stands beside the root.
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    observer.disconnect();
    clearTimeout(timer);
  };
};
