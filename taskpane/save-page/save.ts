import { startDownload } from '../host/download';
import { fileSize } from '../host/file-size';
import { decodeHandover } from '../host/handover';

const NOTHING_ARRIVED =
  'No whole file arrived with this address. Go back to the pane in Word and choose to save the file again; if that leads here once more, save the document, open the pane in a browser and choose the file there.';

/**
 * Offers the file that the address of this page carries behind its `#`, which no browser sends to a server. The bytes
 * then leave the address bar, and with it what this tab remembers of where it was.
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
  if (file === undefined) {
    main.append(paragraph(NOTHING_ARRIVED, 'alert'));
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
    button,
    status,
    paragraph(
      'Nothing was uploaded: the pane in Word handed the file to this page on this device, and the address no longer holds it. Close this page when the file is saved.',
    ),
    // What browsers note of an address that a page changes at once is documented nowhere for all of them (unverified).
    paragraph(
      'Your browser may have noted the first address, with the file in it, in its history. If others use this browser or its history is shared with other devices, delete this page from the history.',
    ),
  );
};
