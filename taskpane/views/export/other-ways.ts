import type { SessionState } from '../../session/session';

/** Where this pane can be opened in a plain browser: beside the page that Word has open, without Word's library. */
export const browserAddress = (): string =>
  new URL('index.html', `${location.origin}${location.pathname}`).href;

/** What a person can do where a file did not arrive, by how this platform hands files over. */
export const otherWays = ({ hostKind, capabilities }: SessionState): readonly string[] => {
  if (hostKind === 'browser')
    return [
      'Look in the folder for downloads and in the browser’s own list of downloads.',
      'Look whether the browser asks to allow downloads from this page, allow it, and save again.',
      'Open this page in another browser and choose the files there.',
    ];
  if (capabilities.save === 'browser-page')
    return [
      'Look for a browser window called “Save file”, and press the button in it.',
      'If no window opened, or it says that no whole file arrived: save the document, open the address below in a browser, choose the saved files there and export from there.',
    ];
  return [
    'Look in the folder for downloads.',
    'If it is not there: save the document, open the address below in a browser, choose the saved files there and export from there.',
  ];
};

/** Why the hand-over page cannot take a bundle, and what does. */
export const TOO_LARGE =
  'This bundle is too large to be handed from Word to your browser. Save the document, open the address below in a browser, choose the document and the other files there and export from there. Nothing is uploaded there either.';
