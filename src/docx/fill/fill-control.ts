import { atEndOf, namingAt, tagEndingAt } from '../annotate/markup';
import type { Naming } from '../annotate/markup';
import type { Edit } from '../annotate/splice';
import type { ControlKind } from '../content';
import type { OpenControl } from '../story/open';
import type { Story } from '../story/story';
import type { Bindings } from '../xml-scope';
import { readXml } from '../xml-reader';
import type { Budget } from '../xml-budget';
import { lettersOf, lookHandlers } from './look';
import type { Look } from './look';
import { IN_BLOCK_PROMPT, IN_CELL_PROMPT, IN_PROMPT, isPlain } from './plain-content';
import type { WhyNotFilled } from './types';
import type { FillWatch, RawControl, RawParagraph, Stretch } from './watch';
import { writable, writtenBox, writtenRun } from './written-run';

/** A part that is being filled. */
export interface PartDesk {
  readonly text: string;
  readonly story: Story;
  readonly watch: FillWatch;
  readonly budget: Budget;
}

const TEXT_KINDS: ReadonlySet<ControlKind> = new Set([
  ...(['rich-text', 'plain-text', 'drop-down', 'combo-box'] as const),
]);

/** Where what a control shows stands, and how something is written there. */
interface Room {
  readonly from: number;
  readonly to: number;
  readonly naming: Naming;
  /** What closes what was opened before the room and is closed within it. */
  readonly end: string;
  /** What parts two lines where each is a paragraph; absent where a line is no paragraph. */
  readonly nextLine?: string;
}

const inTags = (
  text: string,
  { openTo, closeTo }: Stretch,
): { readonly from: number; readonly to: number } => ({
  from: openTo,
  to: tagEndingAt(text, closeTo).from,
});

/** In a paragraph: behind its properties, up to its end or, where several are a prompt, to the end of the last. */
const roomInParagraphs = (text: string, first: RawParagraph, last: RawParagraph): Room | undefined => {
  const open = tagEndingAt(text, first.openTo);
  if (open.empty) return undefined;
  const isOne = first === last;
  return {
    from: first.contentFrom,
    to: isOne ? tagEndingAt(text, first.closeTo).from : last.closeTo,
    naming: namingAt(open.name, first.bindings),
    end: isOne ? '' : `</${open.name}>`,
    ...betweenLines(text, first),
  };
};

/** Properties that belong to one paragraph alone: the end of a section, a tracked change. */
const OF_ONE = /sectPr|PrChange|:(?:ins|del|moveFrom|moveTo)\b|\bxmlns\b/;

/** The end of a paragraph and the start of another that looks the same. */
const betweenLines = (
  text: string,
  { openTo, contentFrom }: RawParagraph,
): { readonly nextLine?: string } => {
  const { name, from } = tagEndingAt(text, openTo);
  const properties = text.slice(openTo, contentFrom);
  return OF_ONE.test(properties) || /\bxmlns\b/.test(text.slice(from, openTo))
    ? {}
    : { nextLine: `</${name}><${name}>${properties}` };
};

const PLAIN_BY_LEVEL: Readonly<Record<OpenControl['level'], ReadonlySet<string> | undefined>> = {
  run: IN_PROMPT,
  block: IN_BLOCK_PROMPT,
  cell: IN_CELL_PROMPT,
  row: undefined,
};

/** The room in a control that holds nothing but text. */
const roomIn = (
  { text, watch }: PartDesk,
  { level, from, to }: OpenControl,
  content: NonNullable<RawControl['content']>,
): Room | undefined => {
  const allowed = PLAIN_BY_LEVEL[level];
  const open = tagEndingAt(text, content.openTo);
  if (allowed === undefined || open.empty) return undefined;
  const inner = inTags(text, content);
  if (!isPlain(text.slice(inner.from, inner.to), content.bindings, allowed)) return undefined;
  if (level === 'run') {
    return { ...inner, naming: namingAt(open.name, content.bindings), end: '' };
  }
  const first = watch.paragraphs.get(from);
  const last = watch.paragraphs.get(to - 1);
  if (first === undefined || last === undefined || to <= from || (level === 'cell' && to > from + 1)) {
    return undefined;
  }
  return roomInParagraphs(text, first, last);
};

/** Where a control's content, or the only paragraph in it, is one tag, which has to be opened. */
const emptyTagIn = (
  { text, watch }: PartDesk,
  { level, from, to }: OpenControl,
  content: NonNullable<RawControl['content']>,
): { readonly openTo: number; readonly bindings: Bindings } | undefined => {
  if (level === 'run') return tagEndingAt(text, content.openTo).empty ? content : undefined;
  const only = level !== 'row' && to === from + 1 ? watch.paragraphs.get(from) : undefined;
  return only !== undefined && tagEndingAt(text, only.openTo).empty ? only : undefined;
};

/** What stands in a control, prompt or not. */
const shownIn = ({ story }: PartDesk, { from, to, start, end }: OpenControl): string => {
  const texts = story.paragraphs.slice(from, to).map((paragraph) => paragraph.text);
  return start === undefined ? texts.join('\n') : (texts[0] ?? '').slice(start, end);
};

const removed = (text: string, { openTo, closeTo }: Stretch): Edit => ({
  from: tagEndingAt(text, openTo).from,
  to: closeTo,
  text: '',
});

const hidesText = ({ story }: PartDesk, { from, to }: OpenControl): boolean =>
  story.hiddenText.some(({ paragraph }) => paragraph >= from && paragraph < to) ||
  story.paragraphs.slice(from, to).some(({ struckOut }) => struckOut !== undefined);

/** How text looks that is typed into a control, where the control says so. */
const ownLook = ({ text, budget }: PartDesk, { properties }: RawControl): Look | undefined => {
  if (properties === undefined) return undefined;
  const look: Look = {};
  // Each of the properties stands straight under the root of the piece; a tracked change of them holds the old ones.
  const vocabulary = lookHandlers<undefined>((element) => (element.depth === 2 ? look : undefined));
  const piece = text.slice(tagEndingAt(text, properties.openTo).from, properties.closeTo);
  readXml({ text: piece, bindings: properties.bindings }, { vocabulary }, undefined, budget);
  return look;
};

const fillText = (
  desk: PartDesk,
  control: OpenControl,
  raw: RawControl,
  content: NonNullable<RawControl['content']>,
  value: string,
): readonly Edit[] | WhyNotFilled => {
  const { text } = desk;
  const { kind, items = [], placeholder } = control;
  if (!TEXT_KINDS.has(kind)) return 'wrong-kind';
  if (!placeholder && (shownIn(desk, control).trim() !== '' || hidesText(desk, control))) return 'not-empty';
  if (kind === 'drop-down' && !items.some((item) => item.text === value)) return 'not-in-list';
  const written = writable(value);
  const isOneLine = raw.isOneLine || kind === 'drop-down' || kind === 'combo-box';
  if (isOneLine && written.includes('\n')) return 'one-line';
  const look = ownLook(desk, raw) ?? lettersOf(raw.firstLook ?? {});
  const shows = raw.showing === undefined ? [] : [removed(text, raw.showing)];
  const oneTag = emptyTagIn(desk, control, content);
  if (oneTag !== undefined) {
    const open = tagEndingAt(text, oneTag.openTo);
    return [
      ...shows,
      ...atEndOf(open, open, writtenRun(written, look, namingAt(open.name, oneTag.bindings))),
    ];
  }
  const room = roomIn(desk, control, content);
  if (room === undefined) return 'holds-more';
  // Where a person would press Enter, a line is a paragraph: some programs lose line breaks in such a control.
  const isInParagraphs = control.level === 'block' && kind === 'rich-text' && room.nextLine !== undefined;
  const lines = isInParagraphs ? written.split('\n') : [written];
  const runs = lines.map((line) => (line === '' ? '' : writtenRun(line, look, room.naming)));
  return [...shows, { from: room.from, to: room.to, text: runs.join(room.nextLine ?? '') + room.end }];
};

const fillBox = (
  desk: PartDesk,
  control: OpenControl,
  { checked, boxes }: RawControl,
  content: NonNullable<RawControl['content']>,
  isTicked: boolean,
): readonly Edit[] | WhyNotFilled => {
  if (control.kind !== 'check-box') return 'wrong-kind';
  if (control.checked === isTicked) return [];
  // Somebody has ticked it.
  if (control.checked === true) return 'not-empty';
  const room = roomIn(desk, control, content);
  if (checked === undefined || room === undefined || room.end !== '') return 'holds-more';
  const { from, name } = tagEndingAt(desk.text, checked.openTo);
  const prefix = name.slice(0, name.indexOf(':'));
  if (prefix === name || !name.includes(':')) return 'holds-more';
  return [
    { from, to: checked.closeTo, text: `<${name} ${prefix}:val="1"/>` },
    { from: room.from, to: room.to, text: writtenBox(boxes.ticked, room.naming) },
  ];
};

/**
 * The changes that put a value into a control that nobody has filled; or why there are none.
 *
 * @param withData whether the data that it is bound to gets the value too; without that, a bound control is left.
 */
export const fillControl = (
  desk: PartDesk,
  index: number,
  value: string | boolean,
  withData = false,
): readonly Edit[] | WhyNotFilled => {
  const control = desk.story.controls[index];
  const raw = desk.watch.controls.get(index);
  if (control === undefined || raw?.content === undefined) return 'no-such-place';
  if (raw.isAside) return 'aside';
  if (raw.isBound && !withData) return 'bound';
  if (raw.isLocked) return 'locked';
  return typeof value === 'string'
    ? fillText(desk, control, raw, raw.content, value)
    : fillBox(desk, control, raw, raw.content, value);
};
