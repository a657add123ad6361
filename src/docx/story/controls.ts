import type { ControlKind } from '../content';
import { isOn } from '../on-off';
import type { XmlElement } from '../xml-reader';
import type { OpenControl } from './open';
import type { Story } from './story';
import { leaveOut } from './vocabulary';
import type { StoryVocabulary } from './vocabulary';

const openControl = (story: Story): void => {
  const { paragraph, openControls } = story;
  const level = story.levels.at(-1) ?? 'block';
  const parent = openControls.at(-1);
  const from = story.here;
  const control: OpenControl = {
    tag: '',
    title: '',
    kind: 'rich-text',
    level,
    ...(parent !== undefined && { parent }),
    from,
    to: story.paragraphs.length,
    placeholder: false,
  };
  if (level === 'run' && paragraph !== undefined) {
    control.start = paragraph.text.length;
    control.end = control.start;
  }
  openControls.push(story.controls.push(control) - 1);
  story.textsBefore.push(paragraph?.text ?? '');
};

const isOddMark = (text: string): boolean => {
  // Longer text is not spread out to see that it is longer.
  const [first = '', ...more] = text.slice(0, 8).trim();
  return first !== '' && more.length === 0 && text.length <= 8 && !/[☐☑☒]/.test(first);
};

/**
 * A check box may show any two characters; whether it is ticked is what they say.
 *
 * The text of a paragraph grows at its end at no cost, but to cut it costs its length; so what stood before the control
 * is kept, and what was added last is looked at.
 */
const showTick = (story: Story, { checked, start, from }: OpenControl, before: string): void => {
  if (checked === undefined) return;
  const tick = checked ? '☒' : '☐';
  const open = story.paragraph;
  if (start !== undefined && open?.index === from) {
    if (open.text.length !== start + open.lastAdded.length || !isOddMark(open.lastAdded)) return;
    open.text = before + tick;
    open.lastAdded = tick;
    open.boldEnd = Math.min(open.boldEnd, open.text.length);
    return;
  }
  const only = story.paragraphs.length === from + 1 ? story.paragraphs[from] : undefined;
  if (only !== undefined && isOddMark(only.text)) story.paragraphs[from] = { ...only, text: tick };
};

const closeControl = (story: Story): void => {
  const index = story.openControls.pop();
  const textBefore = story.textsBefore.pop() ?? '';
  const control = index === undefined ? undefined : story.controls[index];
  if (control === undefined) return;
  showTick(story, control, textBefore);
  const before = control.to;
  control.to = story.paragraphs.length;
  if (control.start === undefined || story.paragraph === undefined) return;
  control.end = story.paragraph.text.length;
  // Only a text box within it makes a run's control cover more than the paragraph it stands in.
  if (control.to === before) control.to = control.from + 1;
};

const current = (story: Story): OpenControl | undefined => {
  const index = story.properties === 'control' ? story.openControls.at(-1) : undefined;
  return index === undefined ? undefined : story.controls[index];
};

const inProperties =
  (apply: (control: OpenControl, element: XmlElement) => void) =>
  (story: Story, element: XmlElement): void => {
    const control = current(story);
    if (control !== undefined) apply(control, element);
  };

const ofKind = (kind: ControlKind) => ({
  open: inProperties((control) => {
    control.kind = kind;
  }),
});

const list = (kind: ControlKind) => ({
  open: inProperties((control) => {
    control.kind = kind;
    control.items = [];
  }),
});

const binding = {
  open: inProperties((control, element) => {
    const xpath = element.attribute('w:xpath');
    const storeItemId = element.attribute('w:storeItemID');
    if (xpath === undefined) return;
    control.binding = { xpath, ...(storeItemId !== undefined && { storeItemId }) };
  }),
};

/** Content controls at every level, and what they say of themselves. */
export const controlHandlers: StoryVocabulary = {
  'w:sdt': { open: openControl, close: closeControl },
  'w:sdtPr': {
    open: (story) => {
      story.properties = 'control';
    },
    close: (story) => {
      story.properties = 'none';
    },
  },
  'w:sdtEndPr': { open: leaveOut },
  'w:alias': {
    open: inProperties((control, element) => {
      control.title = element.attribute('w:val') ?? '';
    }),
  },
  'w:tag': {
    open: inProperties((control, element) => {
      control.tag = element.attribute('w:val') ?? '';
    }),
  },
  'w:showingPlcHdr': {
    open: inProperties((control, element) => {
      control.placeholder = isOn(element);
    }),
  },
  'w:dataBinding': binding,
  'w15:dataBinding': binding,
  'w:text': ofKind('plain-text'),
  'w:richText': ofKind('rich-text'),
  'w:date': ofKind('date'),
  'w:picture': ofKind('picture'),
  'w:group': ofKind('group'),
  'w:dropDownList': list('drop-down'),
  'w:comboBox': list('combo-box'),
  'w:listItem': {
    open: inProperties((control, element) => {
      const value = element.attribute('w:value') ?? '';
      const text = element.attribute('w:displayText') ?? value;
      control.items?.push({ text, value });
    }),
  },
  'w14:checkbox': {
    open: inProperties((control) => {
      control.kind = 'check-box';
      control.checked = false;
    }),
  },
  'w14:checked': {
    open: inProperties((control, element) => {
      control.checked = /^(1|true|on)$/i.test(element.attribute('w14:val') ?? '1');
    }),
  },
  'w15:repeatingSection': ofKind('repeating-section'),
  'w15:repeatingSectionItem': ofKind('other'),
  'w:docPartObj': ofKind('other'),
  'w:docPartList': ofKind('other'),
  'w:equation': ofKind('other'),
  'w:citation': ofKind('other'),
  'w:bibliography': ofKind('other'),
};
