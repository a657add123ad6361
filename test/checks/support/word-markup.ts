import { escapeXml, paragraphXml } from './package-edits';

const BY = 'w:author="Example Reviewer" w:date="2026-09-01T09:00:00Z"';

const runXml = (text: string, element = 'w:t', properties = ''): string =>
  `<w:r>${properties}<${element} xml:space="preserve">${escapeXml(text)}</${element}></w:r>`;

let lastId = 900;
const id = (): string => `w:id="${String((lastId += 1))}"`;

export const insertionXml = (text: string): string =>
  `<w:p>${runXml('Kept. ')}<w:ins ${id()} ${BY}>${runXml(text)}</w:ins></w:p>`;

export const deletionXml = (text: string): string =>
  `<w:p>${runXml('Kept. ')}<w:del ${id()} ${BY}>${runXml(text, 'w:delText')}</w:del></w:p>`;

/** A paragraph in which text was put in and other text taken out. */
export const rewriteXml = (out: string, put: string): string =>
  `<w:p><w:del ${id()} ${BY}>${runXml(out, 'w:delText')}</w:del><w:ins ${id()} ${BY}>${runXml(put)}</w:ins></w:p>`;

export const formattingXml = (text: string): string =>
  `<w:p>${runXml(text, 'w:t', `<w:rPr><w:b/><w:rPrChange ${id()} ${BY}><w:rPr/></w:rPrChange></w:rPr>`)}</w:p>`;

/** A paragraph that ends in text with these properties. */
export const unseenXml = (text: string, properties: string): string =>
  `<w:p>${runXml('Seen. ')}${runXml(text, 'w:t', `<w:rPr>${properties}</w:rPr>`)}</w:p>`;

export const hiddenXml = (text: string): string => unseenXml(text, '<w:vanish/>');

/** A paragraph that ends in struck-out text. */
export const struckXml = (text: string): string =>
  `<w:p>${runXml('Seen. ')}${runXml(text, 'w:t', '<w:rPr><w:strike/></w:rPr>')}</w:p>`;

/** A paragraph with comment number `number` on it. */
export const commentedXml = (number: number): string => {
  const at = `w:id="${String(number)}"`;
  return `<w:p><w:commentRangeStart ${at}/>${runXml('Commented on.')}<w:commentRangeEnd ${at}/><w:r><w:commentReference ${at}/></w:r></w:p>`;
};

const OPEN_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const OFFICE_RELATIONSHIP = (name: string): string => `${OPEN_XML}/${name}`;

/** `word/comments.xml` with these texts, numbered from 0. */
export const commentsXml = (texts: readonly string[]): string =>
  `<w:comments xmlns:w="${MAIN}" xmlns:w14="${WORD_2010}">${texts
    .map(
      (text, index) =>
        `<w:comment w:id="${String(index)}" ${BY} w:initials="ER">${paragraphXml(text).replace('<w:p>', `<w:p w14:paraId="0000000${String(index + 1)}">`)}</w:comment>`,
    )
    .join('')}</w:comments>`;

/** `word/commentsExtended.xml`, which says which of them are resolved. */
export const commentsExtendedXml = (resolved: readonly boolean[]): string =>
  `<w15:commentsEx xmlns:w15="${WORD_2012}">${resolved
    .map(
      (done, index) =>
        `<w15:commentEx w15:paraId="0000000${String(index + 1)}" w15:done="${done ? '1' : '0'}"/>`,
    )
    .join('')}</w15:commentsEx>`;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const COMMENTS_TYPE = `${WORD_TYPE}.comments+xml`;
export const COMMENTS_EXTENDED_TYPE = `${WORD_TYPE}.commentsExtended+xml`;
export const COMMENTS_EXTENDED_RELATIONSHIP =
  'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
