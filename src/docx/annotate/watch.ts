import type { Story } from '../story/story';
import type { StoryVocabulary } from '../story/vocabulary';
import type { XmlElement } from '../xml-reader';
import type { Bindings } from '../xml-scope';

/** A paragraph that can carry a comment, and where in the part's text it stands. */
export interface Carrier {
  readonly index: number;
  /** The namespaces in force within it. */
  readonly bindings: Bindings;
  /** Where its tag ends. */
  readonly openTo: number;
  /** Where its content begins: behind its properties. */
  readonly contentFrom: number;
  /** Where its end tag ends; the same as `openTo` where one tag is all of it. */
  readonly closeTo: number;
  /** A control round blocks, rows or cells begins with it. */
  readonly opensControl: boolean;
  /** Ends of what stands in it side by side: the place in the part's text, and how much of its words stands before. */
  readonly ends: readonly { readonly at: number; readonly length: number }[];
}

type OpenCarrier = { -readonly [K in keyof Carrier]: Carrier[K] } & {
  readonly ends: { readonly at: number; readonly length: number }[];
};

interface OpenParagraph {
  readonly index: number;
  readonly depth: number;
  readonly fieldsAround: number;
  readonly carrier: OpenCarrier | undefined;
}

/** The fields that are open: a mark in a field's instruction is no mark, and one between two of its own would be odd. */
interface Fields {
  readonly open: ('instruction' | 'result')[];
  instructions: number;
  /** The fewest that were open since the paragraph began. */
  fewest: number;
}

const noFields = (): Fields => ({ open: [], instructions: 0, fewest: 0 });

/** What stands in a paragraph side by side; only between two of these a range may begin or end. */
const SIDE_BY_SIDE = [
  ...['w:r', 'w:hyperlink', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:sdt', 'w:smartTag', 'w:fldSimple'],
  ...['w:customXml', 'w:dir', 'w:bdo', 'm:oMath', 'm:oMathPara', 'mc:AlternateContent'],
];

/** Controls that hold one run of text, or one picture: no comment can be set within. */
const NO_COMMENT_WITHIN: ReadonlySet<string> = new Set([
  ...['plain-text', 'drop-down', 'combo-box', 'date', 'check-box', 'picture'],
]);

const isClosedToComments = ({ openControls, controls }: Story): boolean =>
  openControls.some((index) => {
    const control = controls[index];
    return control !== undefined && control.level !== 'run' && NO_COMMENT_WITHIN.has(control.kind);
  });

const opensControl = ({ openControls, controls }: Story, index: number): boolean =>
  openControls.some((open) => controls[open]?.level !== 'run' && controls[open]?.from === index);

/**
 * Goes along with the reading of a body and notes where its paragraphs stand in the text of the part. The paragraphs are
 * those of the reader, by the reader's own numbers.
 */
export class Watch {
  readonly carriers = new Map<number, Carrier>();
  /** For a paragraph in a text box, the one of the text that the box hangs on: Word sets no comments into boxes. */
  readonly holders = new Map<number, number>();
  /** Where a note is referred to, by `footnote 3` or `endnote 3`: the paragraph. */
  readonly notes = new Map<string, number>();
  /** The ids that the marks of comments carry, whether there is such a comment or not. */
  readonly markIds = new Set<string>();

  private readonly open: OpenParagraph[] = [];
  private readonly boxes: { readonly holder: number; readonly fields: Fields }[] = [];
  private fields = noFields();

  readonly vocabulary: StoryVocabulary = {
    'w:p': {
      open: (story, element) => this.openParagraph(story, element),
      close: (_, element) => this.closeParagraph(element),
    },
    'w:pPr': {
      close: (_, element) => {
        const paragraph = this.at(element);
        if (paragraph?.carrier?.ends.length === 0) paragraph.carrier.contentFrom = element.position;
      },
    },
    ...Object.fromEntries(
      SIDE_BY_SIDE.map((name) => [
        name,
        { close: (story: Story, element: XmlElement) => this.pass(story, element) },
      ]),
    ),
    'w:fldChar': { open: (_, element) => this.field(element.attribute('w:fldCharType')) },
    'w:txbxContent': {
      open: (story) => {
        this.boxes.push({ holder: this.open[0]?.index ?? story.paragraphs.length - 1, fields: this.fields });
        this.fields = noFields();
      },
      close: () => {
        this.fields = this.boxes.pop()?.fields ?? noFields();
      },
    },
    'w:footnoteReference': { open: (_, element) => this.note('footnote', element) },
    'w:endnoteReference': { open: (_, element) => this.note('endnote', element) },
    'w:commentRangeStart': { open: (_, element) => this.mark(element) },
    'w:commentRangeEnd': { open: (_, element) => this.mark(element) },
    'w:commentReference': { open: (_, element) => this.mark(element) },
  };

  /** The paragraph in which an element stands without anything between, where it is being closed. */
  private at(element: XmlElement): OpenParagraph | undefined {
    const paragraph = this.open.at(-1);
    return paragraph?.depth === element.depth ? paragraph : undefined;
  }

  private openParagraph(story: Story, element: XmlElement): void {
    const index = story.paragraph?.index ?? 0;
    const [box] = this.boxes;
    if (box !== undefined) this.holders.set(index, box.holder);
    const { fields } = this;
    fields.fewest = fields.open.length;
    const fits =
      box === undefined && this.open.length === 0 && fields.instructions === 0 && !isClosedToComments(story);
    const { position, bindings, depth } = element;
    this.open.push({
      index,
      depth,
      fieldsAround: fields.open.length,
      carrier: fits
        ? {
            index,
            bindings,
            openTo: position,
            contentFrom: position,
            closeTo: position,
            opensControl: opensControl(story, index),
            ends: [],
          }
        : undefined,
    });
  }

  private closeParagraph(element: XmlElement): void {
    const paragraph = this.open.pop();
    if (paragraph?.carrier === undefined) return;
    const { fieldsAround, carrier } = paragraph;
    const { open, instructions, fewest } = this.fields;
    // A field that begins in it and ends in another, or the other way round, has one end in and one end out.
    if (open.length !== fieldsAround || fewest < fieldsAround || instructions > 0) return;
    carrier.closeTo = element.position;
    this.carriers.set(carrier.index, carrier);
  }

  /** Something in a paragraph has ended; between two runs of a field there is no place for a mark. */
  private pass(story: Story, element: XmlElement): void {
    const paragraph = this.at(element);
    if (paragraph?.carrier === undefined || this.fields.open.length !== paragraph.fieldsAround) return;
    paragraph.carrier.ends.push({ at: element.position, length: story.paragraph?.text.length ?? 0 });
  }

  private field(type: string | undefined): void {
    const { fields } = this;
    const last = fields.open.length - 1;
    if (type === 'begin') {
      fields.open.push('instruction');
      fields.instructions += 1;
    } else if (type === 'separate' && fields.open[last] === 'instruction') {
      fields.open[last] = 'result';
      fields.instructions -= 1;
    } else if (type === 'end' && last >= 0) {
      if (fields.open.pop() === 'instruction') fields.instructions -= 1;
      fields.fewest = Math.min(fields.fewest, last);
    }
  }

  private note(kind: string, element: XmlElement): void {
    const key = `${kind} ${element.attribute('w:id') ?? ''}`;
    const [outermost] = this.open;
    if (outermost !== undefined && !this.notes.has(key)) this.notes.set(key, outermost.index);
  }

  private mark(element: XmlElement): void {
    const id = element.attribute('w:id');
    if (id !== undefined) this.markIds.add(id);
  }
}
