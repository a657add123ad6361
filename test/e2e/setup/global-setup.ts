import { ensureChromium } from '../../tools/chromium';
import { buildTestPane } from '../../tools/pane-build';
import { ensureHostingPrograms } from './hosting-programs';

/** Before the first journey: a browser, web servers where they can be had, and the pane as it is shipped. */
export default (): void => {
  ensureChromium();
  ensureHostingPrograms();
  buildTestPane();
};
