import { claims } from './office';

/**
 * What lies above WordApi 1.3. The requirement set is the host's answer and says nothing of the library that the page
 * loaded, which may be older; so each is used only where the set is claimed and the member is there as well.
 */
const has = (set: string, version: string, ...members: readonly (() => unknown)[]): boolean =>
  claims(set, version) &&
  members.every((member) => {
    try {
      return Boolean(member());
    } catch {
      // The class itself is missing.
      return false;
    }
  });

const isMethod = (member: () => unknown) => () => typeof member() === 'function';

/** A document inserted whole, with its headers, footers and styles. */
export const canInsertWhole = (): boolean =>
  has(
    'WordApi',
    '1.5',
    isMethod(() => Word.Document.prototype.insertFileFromBase64),
  );

/** Custom properties come along with a document that is inserted whole. An option, so there is no member to look for. */
export const canImportProperties = (): boolean => has('WordApi', '1.6');

/** Controls other than rich text can be listed. */
export const canListKinds = (): boolean =>
  has(
    'WordApi',
    '1.5',
    isMethod(() => Word.Document.prototype.getContentControls),
    isMethod(() => Word.Body.prototype.getContentControls),
    isMethod(() => Word.ContentControl.prototype.getContentControls),
  );

export const canTick = (): boolean =>
  canListKinds() &&
  has(
    'WordApi',
    '1.7',
    () => 'checkboxContentControl' in Word.ContentControl.prototype,
    isMethod(() => Word.CheckboxContentControl),
  );

export const canChoose = (): boolean =>
  canListKinds() &&
  has(
    'WordApi',
    '1.9',
    () => 'dropDownListContentControl' in Word.ContentControl.prototype,
    () => 'comboBoxContentControl' in Word.ContentControl.prototype,
    isMethod(() => Word.ContentControlListItem.prototype.select),
  );

export const canComment = (): boolean =>
  has(
    'WordApi',
    '1.4',
    isMethod(() => Word.Range.prototype.insertComment),
    isMethod(() => Word.Body.prototype.getComments),
    isMethod(() => Word.Comment.prototype.delete),
  );

export const canWatchParagraphs = (): boolean =>
  has(
    'WordApi',
    '1.6',
    () => 'onParagraphChanged' in Word.Document.prototype,
    () => 'onParagraphAdded' in Word.Document.prototype,
    () => 'onParagraphDeleted' in Word.Document.prototype,
  );

/** The host offers DocumentEvents to every Word; the set is asked for all the same. */
export const canWatchSelection = (): boolean =>
  has(
    'DocumentEvents',
    '1.1',
    isMethod(() => Office.context.document.addHandlerAsync),
  );

export const canCopyFile = (): boolean => {
  try {
    return typeof Office.context.document.getFileAsync === 'function';
  } catch {
    return false;
  }
};

export const canMakePdf = (): boolean => canCopyFile() && has('PdfFile', '1.1');

export const canKeepSettings = (): boolean =>
  has(
    'Settings',
    '1.1',
    isMethod(() => Office.context.document.settings.saveAsync),
  );

export const canOpenBrowserWindow = (): boolean =>
  has(
    'OpenBrowserWindowApi',
    '1.1',
    isMethod(() => Office.context.ui.openBrowserWindow),
  );

/** On a Mac a click on a download link does nothing and says nothing (office-js issue 4681); an iPad is taken to be alike (unverified). */
export const needsBrowserPage = (): boolean => {
  const platform = String(Office.context.platform);
  return platform === 'Mac' || platform === 'iOS';
};
