import {
  attribute,
  childOf,
  childrenOf,
  closest,
  descendantsOf,
  elementsOf,
  is,
  isOn,
  make,
  partOf,
  setAttribute,
  type Element,
  type Node,
} from '../package/xml';

/** A content control is the element `w:sdt`. */
export type ControlType =
  | 'RichText'
  | 'PlainText'
  | 'CheckBox'
  | 'DropDownList'
  | 'ComboBox'
  | 'DatePicker'
  | 'Picture'
  | 'Group'
  | 'RepeatingSection'
  | 'BuildingBlockGallery'
  | 'Unknown';

const TYPES: readonly (readonly [string, ControlType])[] = [
  ['w14:checkbox', 'CheckBox'],
  ['text', 'PlainText'],
  ['dropDownList', 'DropDownList'],
  ['comboBox', 'ComboBox'],
  ['date', 'DatePicker'],
  ['picture', 'Picture'],
  ['group', 'Group'],
  ['w15:repeatingSection', 'RepeatingSection'],
  ['w15:repeatingSectionItem', 'Unknown'],
  ['docPartList', 'BuildingBlockGallery'],
  ['docPartObj', 'BuildingBlockGallery'],
  ['equation', 'Unknown'],
  ['citation', 'Unknown'],
  ['bibliography', 'Unknown'],
];

/** Where it stands: round blocks, within a paragraph, round a cell, round a row. */
export type ControlLevel = 'block' | 'run' | 'cell' | 'row';

/** The order of ISO/IEC 29500 transitional, CT_SdtPr; the kind of control comes last. */
const ORDER = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
  'label',
  'tabIndex',
];

export const controlsIn = (node: Node): Element[] => [
  ...(is(node, 'sdt') ? [node] : []),
  ...descendantsOf(node, ['sdt'], ['mc:Fallback']),
];

/** The control that a node stands in. */
export const controlRound = (node: Node): Element | undefined => closest(node, 'sdt');

export const propertiesOf = (control: Element): Element => {
  const known = childOf(control, 'sdtPr');
  if (known !== undefined) return known;
  const made = make(partOf(control), 'sdtPr');
  control.insertBefore(made, control.firstChild);
  return made;
};

export const property = (control: Element, name: string): Element | undefined =>
  childOf(childOf(control, 'sdtPr'), name);

/** Puts a property where the standard wants it, and takes out one of the same name. */
export const setProperty = (control: Element, element: Element): void => {
  const properties = propertiesOf(control);
  for (const old of elementsOf(properties)) {
    if (old.localName === element.localName && old.namespaceURI === element.namespaceURI)
      properties.removeChild(old);
  }
  const place = ORDER.indexOf(element.localName ?? '');
  const next = elementsOf(properties).find((other) => {
    const at = is(other, ...ORDER) ? ORDER.indexOf(other.localName ?? '') : ORDER.length;
    return at > place;
  });
  properties.insertBefore(element, next ?? null);
};

export const removeProperty = (control: Element, name: string): void => {
  const found = property(control, name);
  if (found !== undefined) propertiesOf(control).removeChild(found);
};

export const textProperty = (control: Element, name: 'alias' | 'tag'): string =>
  attribute(property(control, name)) ?? '';

export const setTextProperty = (control: Element, name: 'alias' | 'tag', value: string): void =>
  setProperty(control, make(partOf(control), name, { val: value }));

export const idOf = (control: Element): number => Number(attribute(property(control, 'id')) ?? 0);

export const setId = (control: Element, id: number): void =>
  setProperty(control, make(partOf(control), 'id', { val: String(id) }));

export const typeOf = (control: Element): ControlType => {
  const properties = childOf(control, 'sdtPr');
  return TYPES.find(([name]) => childOf(properties, name) !== undefined)?.[1] ?? 'RichText';
};

export const contentOf = (control: Element): Element => {
  const known = childOf(control, 'sdtContent');
  if (known !== undefined) return known;
  const made = make(partOf(control), 'sdtContent');
  control.appendChild(made);
  return made;
};

export const levelOf = (control: Element): ControlLevel => {
  const inner = elementsOf(contentOf(control)).find((child) => is(child, 'sdt', 'tr', 'tc', 'p', 'tbl', 'r'));
  if (is(inner ?? null, 'tr')) return 'row';
  if (is(inner ?? null, 'tc')) return 'cell';
  if (is(control.parentNode, 'tbl')) return 'row';
  if (is(control.parentNode, 'tr')) return 'cell';
  return closest(control, 'p', 'tc', 'body', 'hdr', 'ftr', 'txbxContent')?.localName === 'p'
    ? 'run'
    : 'block';
};

/** The element whose children are the control's content: of a control round a cell, the cell. Rows have none. */
export const containerOf = (control: Element): Element | undefined => {
  const content = contentOf(control);
  const level = levelOf(control);
  if (level === 'row') return undefined;
  return level === 'cell' ? childOf(content, 'tc') : content;
};

export const isShowingPrompt = (control: Element): boolean => isOn(property(control, 'showingPlcHdr'));

type Lock = 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';

const lockOf = (control: Element): Lock | undefined =>
  attribute(property(control, 'lock')) as Lock | undefined;

export const cannotDelete = (control: Element): boolean => /^sdt/u.test(lockOf(control) ?? '');
export const cannotEdit = (control: Element): boolean => /contentlocked$/iu.test(lockOf(control) ?? '');

export const setLock = (control: Element, deleting: boolean, editing: boolean): void => {
  const value = deleting
    ? editing
      ? 'sdtContentLocked'
      : 'sdtLocked'
    : editing
      ? 'contentLocked'
      : undefined;
  if (value === undefined) removeProperty(control, 'lock');
  else setProperty(control, make(partOf(control), 'lock', { val: value }));
};

/** What may be chosen of a drop-down list or a combo box. */
export interface ListItem {
  readonly text: string;
  readonly value: string;
  readonly element: Element;
}

export const listItemsOf = (control: Element): readonly ListItem[] => {
  const list = property(control, 'dropDownList') ?? property(control, 'comboBox');
  return childrenOf(list ?? contentOf(control), 'listItem').map((element) => {
    const value = attribute(element, 'w:value') ?? '';
    return { text: attribute(element, 'w:displayText') ?? value, value, element };
  });
};

export const isChecked = (control: Element): boolean =>
  isOn(childOf(property(control, 'w14:checkbox'), 'w14:checked'), 'w14:val');

/** Says in the properties that it is ticked or not; gives the character that stands for that, and its font. */
export const markChecked = (
  control: Element,
  checked: boolean,
): { readonly sign: string; readonly font: string } => {
  const box = property(control, 'w14:checkbox');
  if (box === undefined) throw new Error('No check box.');
  const part = partOf(control);
  const mark = childOf(box, 'w14:checked') ?? make(part, 'w14:checked');
  if (mark.parentNode === null) box.insertBefore(mark, box.firstChild);
  setAttribute(mark, 'w14:val', checked ? '1' : '0');
  const state = childOf(box, checked ? 'w14:checkedState' : 'w14:uncheckedState');
  const code = attribute(state, 'w14:val') ?? (checked ? '2612' : '2610');
  return { sign: String.fromCharCode(parseInt(code, 16)), font: attribute(state, 'w14:font') ?? 'MS Gothic' };
};
