import { PaneProblem } from '../problems';

/** The older way, for a frame that was not given the clipboard: what is selected is copied. Focus goes back after. */
const copyBySelecting = (text: string): boolean => {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
};

/** Puts text on the clipboard. Call it from a click. Rejects with `clipboard-refused`. */
export const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // A frame may be without the right to the clipboard (for Word on the web: unverified), and plain HTTP has none.
    if (!copyBySelecting(text)) throw new PaneProblem('clipboard-refused', undefined, error);
  }
};
