import { startDownload } from '../host/download';
import { fileSize } from '../host/file-size';
import { decodeHandover } from '../host/handover';
import { isMadeByPane } from './made-by-pane';

const NOTHING_ARRIVED =
  'No whole file arrived with this address. Go back to the pane in Word and choose to save the file again; if that leads here once more, save the document, open the pane in a browser and choose the file there.';

const NOT_OURS =
  'The file in this address is of no kind that the pane hands over, so it is not offered. If you did not just choose to save a file in the pane in Word, somebody else made the link: close this page.';

const ONLY_IF =
  'Save it only if you have just chosen to save a file of this name in the pane in Word. If not, somebody else made the link that led here: close this page.';

/**
 * Offers the file that the address of this page carries behind its `#`, which no browser sends to a server. The bytes
 * then leave the address bar, and with it what this tab remembers of where it was. A file of no kind that the pane
 * hands over is not offered.
 */
export const offerFile = (
  page: Document,
  { location, history }: Pick<Window, 'location' | 'history'>,
): void => {
  const main = page.querySelector('main');
  if (main === null) return;
  const paragraph = (text: string, role?: string): HTMLElement => {
    const element = page.createElement('p');
    element.textContent = text;
    if (role !== undefined) element.setAttribute('role', role);
    return element;
  };

  const file = decodeHandover(location.hash);
  history.replaceState(null, '', location.pathname);
  if (file === undefined || !isMadeByPane(file)) {
    main.append(paragraph(file === undefined ? NOTHING_ARRIVED : NOT_OURS, 'alert'));
    return;
  }

  const button = page.createElement('button');
  const status = paragraph('', 'status');
  button.type = 'button';
  button.textContent = 'Save file';
  button.addEventListener('click', () => {
    try {
      startDownload(file);
      status.textContent =
        'Saving has started. Look for the file where your browser keeps downloads, then go back to Word. If it is not there, press Save file again.';
    } catch {
      status.textContent =
        'This browser did not take the file; open the pane in another browser and choose the files there.';
    }
  });
  main.append(
    paragraph(`${file.name}, ${fileSize(file.bytes.length)}`),
    paragraph(ONLY_IF),
    button,
    status,
    paragraph(
      'Nothing was uploaded: the file came to this page in its address, which no longer holds it. Close this page when the file is saved.',
    ),
    // What browsers note of an address that a page changes at once is documented nowhere for all of them (unverified).
    paragraph(
      'Your browser may have noted the first address, with the file in it, in its history. If others use this browser or its history is shared with other devices, delete this page from the history.',
    ),
  );
};
