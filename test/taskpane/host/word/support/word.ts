import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxOf } from '../../../../fixtures/docx-builder';
import type { HostOptions } from '../../../../emulated-host/transports/emulated-host';
import {
  openDocument,
  type OpenDocument,
  type Selection,
  type WordOptions,
} from '../../../../emulated-host/word';
import { openPane, type Pane } from './pane';

export interface OpenWord extends Pane {
  readonly document: OpenDocument;
  /** The file as it is now. */
  readonly current: () => Uint8Array;
  /** What somebody else does in the document through the same library. It does not count as a request of the pane. */
  readonly edit: (batch: (context: Word.RequestContext) => Promise<void>) => Promise<void>;
  /** What was selected last by the add-in, and its words. */
  readonly selected: () =>
    { readonly mode?: string; readonly tag?: string; readonly text: string } | undefined;
  /** In which paragraph of the body, counted from 0, the selection begins. */
  readonly paragraphOfSelection: () => number;
}

export interface OpenOptions extends Omit<HostOptions, 'document'> {
  readonly word?: WordOptions;
}

const paragraphOf = ({ extent }: Selection): number => {
  const inside =
    extent.kind === 'text' ? extent.start.leaf : extent.kind === 'nodes' ? extent.nodes[0]! : extent.parent;
  let node = inside as {
    readonly localName?: string | null;
    readonly parentNode: unknown;
    readonly previousSibling: unknown;
  };
  while (node.localName !== 'p') node = node.parentNode as typeof node;
  let index = 0;
  for (
    let at = node.previousSibling as typeof node | null;
    at !== null;
    at = at.previousSibling as typeof node | null
  ) {
    if (at.localName === 'p') index += 1;
  }
  return index;
};

/** Opens a .docx in the emulated Word, with the genuine library and the host that is tested. */
export const openWord = async (
  bytes: Uint8Array,
  { word, ...options }: OpenOptions = {},
): Promise<OpenWord> => {
  const document = openDocument(bytes, word);
  const pane = await openPane({ ...options, document });
  const { host, office } = pane;
  return {
    ...pane,
    document,
    current: () => document.toDocx(),
    edit: async (batch) => {
      await office.Word.run(batch);
      host.engine.log.clear();
    },
    selected: () => {
      const by = document.selections.at(-1)?.by;
      return (
        by && { mode: by.mode, ...(by.tag !== undefined && { tag: by.tag }), text: document.selectedText() }
      );
    },
    paragraphOfSelection: () => paragraphOf(document.selections.at(-1)!),
  };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLES = ['Heading1', 'Heading2', 'TOC1']
  .map((id) => {
    const name = id.replace(/(\d)$/u, ' $1').replace('TOC', 'toc').replace('Heading', 'heading');
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  })
  .join('');

/** A document typed by hand: paragraphs with their styles. A tab in the words is a tab. */
export const paragraphs = (list: readonly (readonly [text: string, style?: string])[]): Uint8Array =>
  docxOf({
    body: list
      .map(([text, style]) => {
        const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
        const runs = escaped(text).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
        return `<w:p>${properties}<w:r><w:t xml:space="preserve">${runs}</w:t></w:r></w:p>`;
      })
      .join(''),
    related: [
      {
        type: 'styles',
        xml: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${STYLES}</w:styles>`,
      },
    ],
  });

/** One paragraph; with no words an empty document. */
export const plain = (text: string): Uint8Array => paragraphs([[text]]);

const PROTECTION = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';

/** The same document with some of its parts changed. */
const withParts = (bytes: Uint8Array, name: RegExp, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const each of Object.keys(parts).filter((part) => name.test(part))) {
    parts[each] = strToU8(change(strFromU8(parts[each]!)));
  }
  return zipSync(parts);
};

/** The same document with its editing restricted (Review, Restrict Editing). */
export const restricted = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, /^word\/settings\.xml$/u, (xml) =>
    xml.replace(/(<w:settings\b[^>]*>)/u, `$1${PROTECTION}`),
  );

/** The same document with nothing bound: Word does not keep its header and its body the same. */
export const unbound = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, /^word\/(?:document|header\d*)\.xml$/u, (xml) =>
    xml.replace(/<w:dataBinding [^>]*\/>/gu, ''),
  );
