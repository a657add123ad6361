/** The name that Word gives a document until it is saved is not known to an add-in. */
const UNSAVED = 'Document.docx';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The file's name, from its path or address; a name of our own while it has none. */
export const documentName = (): string => {
  const url = Office.context.document.url ?? '';
  const isAddress = /^[a-z]+:\/\//iu.test(url);
  const path = isAddress ? decoded(url.replace(/[?#].*$/su, '')) : url;
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  // A document in SharePoint may be named by a page with the name in its query (`Doc.aspx?…&file=Report.docx`).
  if (!/\.(docx|docm|dotx|dotm)$/iu.test(name)) {
    const file = isAddress ? /[?&]file=([^&#]+)/iu.exec(url)?.[1] : undefined;
    if (file !== undefined) return decoded(file);
    return name === '' || isAddress ? UNSAVED : name;
  }
  return name;
};

/** The same name for the flat XML form, which Word opens only as `.xml`. */
export const flatName = (name: string): string => `${name.replace(/\.[a-z]{3,4}$/iu, '')}.xml`;
