import type { HostDocument } from './document-host';

/** Long enough for a browser that asks first where to put the file; the address holds the bytes until then. */
const KEPT_FOR_MS = 120_000;

/**
 * Clicks a download link. Call it from a click of the person, or browsers refuse it without a word. That it returns
 * says that the download was asked for, not that a file arrived: nothing tells a page that.
 */
export const startDownload = ({ name, bytes }: HostDocument): void => {
  // Always of no particular type: WebView2 does not download what it could show, a PDF for one.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
};
