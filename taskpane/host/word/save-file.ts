import { PaneProblem } from '../../problems';
import type { HostDocument } from '../document-host';
import { startDownload } from '../download';
import { encodeHandover, HANDOVER_PAGE } from '../handover';
import { canOpenBrowserWindow, needsBrowserPage } from './features';
import { problemOf } from './office-problem';

const openPage = (file: HostDocument): 'started' | 'too-large' => {
  if (!canOpenBrowserWindow()) throw new PaneProblem('save-refused');
  const fragment = encodeHandover(file);
  if (fragment === 'too-large') return fragment;
  // `blob:` addresses cannot be opened this way, so the file itself travels in the address, behind the `#`: that part
  // is never sent to a server.
  Office.context.ui.openBrowserWindow(`${new URL(HANDOVER_PAGE, location.href).href}#${fragment}`);
  return 'started';
};

/** Hands a file over: by a download, or on Mac and iPad by a page of ours in the person's browser. */
export const saveFile = async (file: HostDocument): Promise<'started' | 'too-large'> => {
  try {
    if (needsBrowserPage()) return openPage(file);
    startDownload(file);
    return 'started';
  } catch (error) {
    if (error instanceof PaneProblem) throw error;
    throw new PaneProblem('save-refused', undefined, problemOf(error));
  }
};
