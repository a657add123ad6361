import { BuilderElement, XmlAttributeComponent, XmlComponent } from 'docx';

/** An element of a Word document, as `docx` writes it. */
export type WordElement = XmlComponent;

type Attributes = Readonly<Record<string, string | number>>;

/** An element by its qualified name: what `docx` has no class for. */
export const el = (
  name: string,
  attributes?: Attributes,
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement<Record<string, string | number>>({
    name,
    children,
    ...(attributes && {
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    }),
  });

/** `<name w:val="value"/>` */
export const val = (name: string, value: string | number): XmlComponent => el(name, { 'w:val': value });

class PreserveSpace extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: 'xml:space' };
}

class TextElement extends XmlComponent {
  constructor(text: string) {
    super('w:t');
    this.root.push(new PreserveSpace({ space: 'preserve' }), text);
  }
}

/**
 * Text as it can stand in XML: one kind of line end, and nothing that XML 1.0 forbids (control characters, halves of
 * surrogate pairs, U+FFFE and U+FFFF).
 */
const xmlText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

const runWith = (text: string, properties: readonly XmlComponent[]): XmlComponent =>
  el('w:r', undefined, [
    ...(properties.length === 0 ? [] : [el('w:rPr', undefined, properties)]),
    ...xmlText(text)
      .split(/(\t|\n)/u)
      .filter((piece) => piece !== '')
      .map((piece) => (piece === '\t' ? el('w:tab') : piece === '\n' ? el('w:br') : new TextElement(piece))),
  ]);

/** One run: a tab and a line break have elements of their own. */
export const run = (text: string, style?: string): XmlComponent =>
  runWith(text, style === undefined ? [] : [val('w:rStyle', style)]);

/** A run that is bold by itself: a program that does not keep our paragraph styles still shows it as a label. */
export const labelRun = (text: string): XmlComponent => runWith(text, [el('w:b')]);

export interface ParagraphOptions {
  readonly style: string;
  /** Keeps it on the page of the paragraph that follows, as a label must. */
  readonly keepNext?: boolean;
}

/** A paragraph: `keepNext` comes straight after the style, as the schema wants it. */
export const paragraph = ({ style, keepNext }: ParagraphOptions, children: readonly XmlComponent[]) =>
  el('w:p', undefined, [
    el('w:pPr', undefined, [val('w:pStyle', style), ...(keepNext === true ? [el('w:keepNext')] : [])]),
    ...children,
  ]);

/** Text for a part that is written by hand: `&`, `<`, `>` and quotes escaped. */
export const escapeXml = (text: string): string =>
  xmlText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
