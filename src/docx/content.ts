/**
 * What a Word document holds, as plain values: the result of {@link readDocx}.
 *
 * Everything here can be serialised (`structuredClone`, JSON). A part's paragraphs are one flat list in document
 * order; tables, cells and content controls point into it with half-open ranges `[from, to)`. Deleted and moved-away
 * text is not content; hidden and struck-out text is kept apart from the text that stands.
 */
export interface DocxContent {
  readonly container: Container;
  /** True when the document uses the Strict OOXML namespaces. */
  readonly strict: boolean;
  /** The body first, then headers, footers, footnotes and endnotes in the order of the package. */
  readonly parts: readonly DocxPart[];
  readonly comments: readonly DocxComment[];
  readonly revisions: readonly Revision[];
  readonly hiddenText: readonly HiddenText[];
  readonly properties: DocumentProperties;
  /** Targets outside the package. They are listed, never opened. */
  readonly externalReferences: readonly ExternalReference[];
  readonly embeddedObjects: readonly EmbeddedObject[];
  /** Names in the package of the pictures, charts and diagrams of the body; shapes drawn in place have no name. */
  readonly pictures: readonly string[];
  /** True when the package carries a VBA project. */
  readonly hasMacros: boolean;
  /** What add-ins keep in the document; absent where none keeps anything. Anybody may have written it. */
  readonly addInSettings?: readonly AddInSettings[];
  /** What was met while reading that did not stop it. */
  readonly messages: readonly DocxMessage[];
}

/** How the bytes were packed: a zip (`docx`, macro-enabled `docm`, templates `dotx`/`dotm`) or one flat XML file. */
export type Container = 'docx' | 'docm' | 'dotx' | 'dotm' | 'flat-opc';

export type PartKind = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';

export interface DocxPart {
  /** The name in the package, for example `word/document.xml`. */
  readonly name: string;
  readonly kind: PartKind;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly cells: readonly Cell[];
  readonly controls: readonly Control[];
}

export interface Paragraph {
  /**
   * The visible text: insertions in, deletions, what nobody can see and what is struck out left out; `\t` for a tab, `\n` for a
   * line break; a tick box drawn with a symbol font as `☒`, `☑` or `☐`.
   */
  readonly text: string;
  /** The style's name as Word shows it, where the paragraph names a style. */
  readonly style?: string;
  /** 1 to 9 where the style, one it is based on, or the paragraph itself has an outline level. */
  readonly heading?: number;
  /** True in a numbered or bulleted list. */
  readonly listed?: true;
  /**
   * The automatic number as Word shows it before the text: `3.1`, `(a)`, `Allegation 2:`. Bullets have none, nor has a
   * number in a script that we cannot write.
   */
  readonly number?: string;
  /** True when every visible run is bold: a heading that somebody made by hand. */
  readonly bold?: true;
  /** How many characters at the start are bold, where the paragraph begins bold and goes on otherwise. */
  readonly boldStart?: number;
  /** The first characters that are struck out in it: they show on the page, and say what no longer holds. */
  readonly struckOut?: string;
  /** Index into {@link DocxPart.cells} of the innermost cell that holds the paragraph. */
  readonly cell?: number;
}

export interface Table {
  readonly from: number;
  readonly to: number;
  /** Index of the cell this table is nested in. */
  readonly cell?: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many rows at the top repeat as a header. */
  readonly headerRows: number;
}

export interface Cell {
  /** Index into {@link DocxPart.tables}. */
  readonly table: number;
  /** Zero-based place in the grid; `column` counts the columns that spanning cells to the left take. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  /** `start`: the first cell of a vertical merge. `continued`: a cell that is covered by the one above. */
  readonly verticalMerge?: 'start' | 'continued';
  readonly from: number;
  readonly to: number;
}

export type ControlKind =
  | 'rich-text'
  | 'plain-text'
  | 'drop-down'
  | 'combo-box'
  | 'check-box'
  | 'date'
  | 'picture'
  | 'group'
  | 'repeating-section'
  | 'other';

/** A content control (`w:sdt`). */
export interface Control {
  readonly tag: string;
  /** The title that Word shows. */
  readonly title: string;
  /** An item of a repeating section is `other`. */
  readonly kind: ControlKind;
  readonly level: 'block' | 'row' | 'cell' | 'run';
  /** Index into {@link DocxPart.controls} of the control round this one. */
  readonly parent?: number;
  /** The paragraphs it covers, wholly or in part; those of a text box within it too. */
  readonly from: number;
  readonly to: number;
  /** For a run-level control: where its text starts and ends within paragraph `from`. */
  readonly start?: number;
  readonly end?: number;
  /** True while the prompt is showing: then what stands in it is not something a person wrote. */
  readonly placeholder: boolean;
  /** Check boxes only. */
  readonly checked?: boolean;
  /** Drop-down lists and combo boxes: what may be chosen. */
  readonly items?: readonly { readonly text: string; readonly value: string }[];
  /** Where the control's text is bound to an XML part. */
  readonly binding?: { readonly xpath: string; readonly storeItemId?: string };
}

export interface DocxComment {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly resolved: boolean;
  /** Where the comment's range starts; absent when nothing in the document refers to it. */
  readonly anchor?: { readonly part: string; readonly paragraph: number };
}

export interface Revision {
  readonly kind: 'insertion' | 'deletion' | 'move-from' | 'move-to' | 'formatting';
  readonly author: string;
  readonly date?: string;
  readonly part: string;
  readonly paragraph: number;
  /** The first characters that were inserted, deleted or moved; empty for formatting. */
  readonly excerpt: string;
}

/** Text that is in the file and shows to nobody: it is no content. */
export interface HiddenText {
  readonly part: string;
  readonly paragraph: number;
  readonly excerpt: string;
  /** Where it is not formatted as hidden: it has the colour of what is behind it, or is too small to be read. */
  readonly because?: 'colour' | 'size';
}

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly description?: string;
  readonly keywords?: string;
  readonly category?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly application?: string;
  readonly custom: Readonly<Record<string, string>>;
}

export interface ExternalReference {
  readonly kind: 'hyperlink' | 'attached-template' | 'image' | 'linked-object' | 'other';
  readonly target: string;
  /** The part whose relationships name the target. */
  readonly part: string;
}

export interface EmbeddedObject {
  readonly kind: 'ole-object' | 'package' | 'activex' | 'altchunk';
  /** The name in the package. */
  readonly name: string;
}

/** What one Office add-in keeps in the document. */
export interface AddInSettings {
  /** The part that holds it. */
  readonly part: string;
  /** By name; each as it is written, which Office fills with JSON. */
  readonly values: Readonly<Record<string, string>>;
  /** Names of values that are too long to be read; `all` where the part could not be read. Absent where all was read. */
  readonly unread?: readonly string[] | 'all';
}

/** Something met while reading: a stable code, one sentence, and the part it is about. */
export interface DocxMessage {
  readonly code: DocxMessageCode;
  readonly text: string;
  readonly part?: string;
}

export type DocxMessageCode =
  | 'part-not-well-formed'
  | 'part-missing'
  | 'part-wrong-content-type'
  | 'relationship-unusable'
  | 'text-not-readable';

/**
 * Where something stands in a document. A person is taken there by tag where there is one, else by the headings above
 * it and the words.
 */
export interface Place {
  readonly part: string;
  readonly tag?: string;
  /** The headings above, outermost first, each cut to a length that Word can look for. */
  readonly headings: readonly string[];
  /** Index into the part's paragraphs. */
  readonly paragraph: number;
  /** The first words there, at most {@link EXCERPT_LENGTH} characters. */
  readonly excerpt: string;
}

export const EXCERPT_LENGTH = 120;
