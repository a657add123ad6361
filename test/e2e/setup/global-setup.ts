import { ensureChromium } from '../../tools/chromium';
import { buildTestPane } from '../../tools/pane-build';

/** Before the first journey: a browser, and the pane as it is shipped. */
export default (): void => {
  ensureChromium();
  buildTestPane();
};
