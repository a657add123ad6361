import type { Story } from '../story/story';
import type { StoryVocabulary } from '../story/vocabulary';
import type { XmlElement } from '../xml-reader';
import type { Bindings } from '../xml-scope';
import type { DataBinding } from './data-part';
import { lookHandlers } from './look';
import type { Look } from './look';
import type { BoxLook } from './written-run';

/** Where an element stands in the text of its part: where its start tag ends, and where its end tag does. */
export interface Stretch {
  readonly openTo: number;
  closeTo: number;
}

/** A paragraph in the text of its part. */
export interface RawParagraph extends Stretch {
  readonly depth: number;
  readonly bindings: Bindings;
  readonly isAside: boolean;
  /** Where its content begins: behind its properties. */
  contentFrom: number;
  /** How its mark looks, which is how text looks that is typed into it while it is empty. */
  readonly markLook: Look;
  /** How its last run looks. */
  lastLook: Look;
}

/** A content control in the text of its part. */
export interface RawControl {
  readonly depth: number;
  readonly isAside: boolean;
  content?: Stretch & { readonly bindings: Bindings };
  /** What says that the prompt is showing. */
  showing?: Stretch;
  /** What says whether a box is ticked. */
  checked?: Stretch;
  readonly boxes: { ticked: BoxLook; unticked: BoxLook };
  isLocked: boolean;
  isBound: boolean;
  /** What it is bound to, where it is bound in the one way that is understood here. */
  binding?: DataBinding;
  isOneLine: boolean;
  /** Where it says how text looks that is typed into it. */
  properties?: Stretch & { readonly bindings: Bindings };
  /** How the first run in it looks. */
  firstLook?: Look;
}

/** What Word shows where a control says nothing of it. */
const USUAL_BOXES = {
  ticked: { character: '2612', font: 'MS Gothic' },
  unticked: { character: '2610', font: 'MS Gothic' },
};

const stretchAt = ({ position }: XmlElement): Stretch => ({ openTo: position, closeTo: position });

/** Whether what is being read is no plain part of the text, so that a value there would say something else. */
const isAside = ({ removed, fields, inTextBox, branches, openRevisions }: Story): boolean =>
  removed > 0 || fields.length > 0 || inTextBox || branches.length > 0 || openRevisions.length > 0;

const noteBinding = (control: RawControl, element: XmlElement): void => {
  const isFirst = !control.isBound;
  control.isBound = true;
  const xpath = element.attribute('w:xpath');
  const storeItemId = element.attribute('w:storeItemID');
  if (isFirst && xpath !== undefined && storeItemId !== undefined) {
    control.binding = { xpath, storeItemId, prefixMappings: element.attribute('w:prefixMappings') ?? '' };
  } else delete control.binding;
};

/**
 * Goes along with the reading of a part and notes where its paragraphs and controls stand in its text, by the reader's
 * own numbers.
 */
export class FillWatch {
  readonly paragraphs = new Map<number, RawParagraph>();
  readonly controls = new Map<number, RawControl>();
  private readonly openParagraphs: RawParagraph[] = [];
  private readonly openControls: RawControl[] = [];
  /** The properties of runs that are being read, and what they are noted in. */
  private looks: { readonly look: Look; readonly depth: number } | undefined;
  /** How deep the run stands that is open; below zero while none is. */
  private runDepth = -1;

  readonly vocabulary: StoryVocabulary = {
    ...lookHandlers((element) =>
      element.depth === (this.looks?.depth ?? 0) + 1 ? this.looks?.look : undefined,
    ),
    'w:p': {
      open: (story, element) => this.openParagraph(story, element),
      close: (_, element) => {
        const paragraph = this.openParagraphs.pop();
        if (paragraph !== undefined) paragraph.closeTo = element.position;
      },
    },
    'w:pPr': {
      close: (_, element) => {
        const paragraph = this.openParagraphs.at(-1);
        if (paragraph?.depth === element.depth && paragraph.contentFrom === paragraph.openTo) {
          paragraph.contentFrom = element.position;
        }
      },
    },
    'w:r': {
      open: (_, element) => {
        this.runDepth = element.depth;
        const look: Look = {};
        const paragraph = this.openParagraphs.at(-1);
        if (paragraph !== undefined) paragraph.lastLook = look;
        for (const control of this.openControls) control.firstLook ??= look;
      },
      close: () => {
        this.runDepth = -1;
      },
    },
    'w:rPr': {
      open: (_, element) => this.openLook(element),
      close: (_, element) => {
        if (this.looks?.depth === element.depth + 1) this.looks = undefined;
        const control = this.controlOfLook(element.depth + 1);
        if (control?.properties !== undefined) control.properties.closeTo = element.position;
      },
    },
    'w:sdt': {
      open: (story, element) => this.openControl(story, element),
      close: () => void this.openControls.pop(),
    },
    'w:sdtContent': {
      open: (_, element) => {
        const control = this.openControls.at(-1);
        if (control?.depth === element.depth - 1)
          control.content ??= { ...stretchAt(element), bindings: element.bindings };
      },
      close: (_, element) => {
        const control = this.openControls.at(-1);
        if (control?.depth === element.depth && control.content !== undefined) {
          control.content.closeTo = element.position;
        }
      },
    },
    'w:showingPlcHdr': {
      open: this.ofControl((control, element) => {
        control.showing = stretchAt(element);
      }),
      close: (_, element) => {
        const showing = this.openControls.at(-1)?.showing;
        if (showing !== undefined) showing.closeTo = element.position;
      },
    },
    'w:lock': {
      open: this.ofControl((control, element) => {
        control.isLocked = /contentLocked/i.test(element.attribute('w:val') ?? '');
      }),
    },
    'w:dataBinding': { open: this.ofControl(noteBinding) },
    'w15:dataBinding': {
      open: this.ofControl((control) => {
        control.isBound = true;
        delete control.binding;
      }),
    },
    'w:text': {
      open: this.ofControl((control, element) => {
        const several = element.attribute('w:multiLine');
        control.isOneLine = several === undefined || !/^(?:1|true|on)$/i.test(several);
      }),
    },
    'w14:checked': {
      open: this.ofControl((control, element) => {
        control.checked = stretchAt(element);
      }),
      close: (_, element) => {
        const checked = this.openControls.at(-1)?.checked;
        if (checked !== undefined) checked.closeTo = element.position;
      },
    },
    'w14:checkedState': { open: this.ofBox('ticked') },
    'w14:uncheckedState': { open: this.ofBox('unticked') },
  };

  private ofControl(note: (control: RawControl, element: XmlElement) => void) {
    return (story: Story, element: XmlElement): void => {
      const control = this.openControls.at(-1);
      if (control !== undefined && story.properties === 'control') note(control, element);
    };
  }

  private ofBox(state: 'ticked' | 'unticked') {
    return this.ofControl(({ boxes }, element) => {
      const character = element.attribute('w14:val') ?? '';
      if (!/^[\dA-Fa-f]{2,4}$/.test(character)) return;
      boxes[state] = { character, font: element.attribute('w14:font') ?? boxes[state].font };
    });
  }

  private openParagraph(story: Story, element: XmlElement): void {
    const { position, bindings, depth } = element;
    const paragraph: RawParagraph = {
      depth,
      bindings,
      isAside: isAside(story),
      openTo: position,
      contentFrom: position,
      closeTo: position,
      markLook: {},
      lastLook: {},
    };
    this.openParagraphs.push(paragraph);
    if (story.paragraph !== undefined) this.paragraphs.set(story.paragraph.index, paragraph);
  }

  private openControl(story: Story, { depth }: XmlElement): void {
    const control: RawControl = {
      depth,
      isAside: isAside(story),
      boxes: { ...USUAL_BOXES },
      isLocked: false,
      isBound: false,
      isOneLine: false,
    };
    this.openControls.push(control);
    this.controls.set(story.controls.length - 1, control);
  }

  /** The control whose own properties of runs stand at a depth; the reader passes over what is in them. */
  private controlOfLook(depth: number): RawControl | undefined {
    const control = this.openControls.at(-1);
    return control?.content === undefined && control?.depth === depth - 2 ? control : undefined;
  }

  /** Whose properties these are: of a control, of a paragraph's mark, or of a run. */
  private openLook(element: XmlElement): void {
    const { depth } = element;
    const control = this.controlOfLook(depth);
    const paragraph = this.openParagraphs.at(-1);
    let look: Look | undefined;
    if (control !== undefined) control.properties ??= { ...stretchAt(element), bindings: element.bindings };
    else if (paragraph !== undefined && this.runDepth === depth - 1) look = paragraph.lastLook;
    else if (paragraph?.depth === depth - 2) look = paragraph.markLook;
    if (look !== undefined) this.looks = { look, depth };
  }
}
