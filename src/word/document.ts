import {
  Document,
  Packer,
  type FileChild,
  type Footer,
  type Header,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { PAGE } from './page';
import { CREATOR } from './word-package';
import type { WordElement } from './xml';

/** What a document of ours is made of. */
export interface WordDocument {
  readonly title: string;
  readonly styles: IStylesOptions;
  readonly children: readonly WordElement[];
  readonly header?: Header;
  readonly footer?: Footer;
  readonly numbering?: INumberingOptions;
  readonly customProperties?: readonly { readonly name: string; readonly value: string }[];
}

/** The bytes that `docx` makes of a document on A4; `openWordPackage` makes the same bytes of the same document. */
export const documentBytes = ({
  title,
  styles,
  children,
  header,
  footer,
  numbering,
  customProperties,
}: WordDocument): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      title,
      creator: CREATOR,
      lastModifiedBy: CREATOR,
      styles,
      ...(numbering && { numbering }),
      compatibility: { version: 15 },
      ...(customProperties && { customProperties }),
      sections: [
        {
          properties: { page: PAGE },
          ...(header && { headers: { default: header } }),
          ...(footer && { footers: { default: footer } }),
          // `docx` has no class for a content control round paragraphs; it writes any element that stands here.
          children: children as unknown as FileChild[],
        },
      ],
    }),
    'uint8array',
  );
