import type { DocxContent } from '../../docx';
import { formatDate, type Layout, type LayoutEntry } from '../../policy';
import type { DocumentKind, Recognised } from '../case-file';
import { leadingWord, LONG_LABEL_LIMIT, mayBeNumbering, normalise } from '../reading/words/normalise';
import { isBlank } from '../reading/words/prompts';
import { formsOfWords } from './layout-words';

/** The layout that a document was made from, and why it is taken for that. */
export interface RecognisedLayout {
  readonly layout: Layout;
  readonly because: string;
}

/** How much of what a layout names stands in a document. */
interface Presence {
  readonly layout: Layout;
  readonly found: number;
  readonly of: number;
  /** What was counted: words only, controls only, or all together. */
  readonly what: string;
}

/** Fewer entries of one sort than this say too little by themselves. */
const ENOUGH = 3;

/**
 * The layout that a document was made from: the one of which most stands in it, above the layout's own share. Nothing
 * where none reaches its share, or where two do equally well.
 *
 * Labels and headings stay where people fill a document in; controls are lost in some programs, and a title is written
 * over. So either sort of entry may reach the share by itself, and a title is asked for only where the layout says so.
 */
export const recogniseLayout = (
  content: DocxContent,
  layouts: readonly Layout[],
): RecognisedLayout | undefined => {
  if (layouts.length === 0) return undefined;
  const controls = controlsIn(content);
  const words = wordsIn(content, layouts);
  const [best, next] = layouts
    .filter((layout) => hasTitle(content, layout))
    .map((layout) => presenceOf(layout, controls, words))
    .filter((presence) => presence !== undefined)
    .sort((a, b) => weight(b) - weight(a));
  if (best === undefined || (next !== undefined && weight(next) === weight(best))) return undefined;
  const { layout, found, of, what } = best;
  return {
    layout,
    because: `${found} of the ${of} ${what} of the organisation’s template “${layout.name}” stand in it.`,
  };
};

/** The kind that a document made from a layout is of. */
export const kindOfLayout = ({ name, kind, confirmed }: Layout): Recognised<DocumentKind> => ({
  value: kind,
  because: `It was made from the organisation’s template “${name}”, whose layout ${
    confirmed === undefined
      ? 'nobody has confirmed'
      : `was confirmed by ${confirmed.by} on ${formatDate(confirmed.on)}`
  }.`,
});

/** A small layout whose few words are also in a larger one does not win against it. */
const weight = ({ found, of }: Presence): number => (found * found) / of;

interface Found {
  readonly tags: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

const presenceOf = (layout: Layout, controls: Found, words: ReadonlySet<string>): Presence | undefined => {
  const isThere = ({ place, words: text }: LayoutEntry): boolean => {
    if (place === 'tag') return controls.tags.has(text);
    if (place === 'title') return controls.titles.has(normalise(text));
    return formsOfWords(text).some((form) => words.has(form));
  };
  const count = (entries: readonly LayoutEntry[], what: string): Presence => ({
    layout,
    found: entries.filter(isThere).length,
    of: entries.length,
    what,
  });
  const isControl = ({ place }: LayoutEntry): boolean => place === 'tag' || place === 'title';
  const ofControls = layout.entries.filter(isControl);
  const ofWords = layout.entries.filter((entry) => !isControl(entry));
  const counted = [
    ...(ofWords.length >= ENOUGH ? [count(ofWords, 'labels and headings')] : []),
    ...(ofControls.length >= ENOUGH ? [count(ofControls, 'controls')] : []),
  ];
  const counts = counted.length > 0 ? counted : [count(layout.entries, 'labels, headings and controls')];
  const reached = counts.filter(({ found, of }) => found > 0 && found >= layout.recognisedBy.share * of);
  return reached.sort((a, b) => weight(b) - weight(a))[0];
};

const controlsIn = ({ parts }: DocxContent): Found => {
  const controls = parts.flatMap((part) => part.controls);
  return {
    tags: new Set(controls.map(({ tag }) => tag.trim())),
    titles: new Set(controls.map(({ title }) => normalise(title.slice(0, LONG_LABEL_LIMIT)))),
  };
};

/** How much of a line is looked at for labels; a further label on it stands near its start. */
const LOOK_AT = 400;

/** What sets a label off from its value, and the things of one line apart. */
const MARKS = /[\t:?\n]| {2,}/;

/** "Kid 2", "Kid no. 2 – …": a heading that is numbered for each copy. */
const NUMBERED = /^(\D{2,60}?)\s{1,3}(?:no\.? ?)?\d{1,3}\b/i;

/** The normalised labels and headings of the layouts that stand in a document. */
const wordsIn = ({ parts }: DocxContent, layouts: readonly Layout[]): ReadonlySet<string> => {
  const wanted = new Set(
    layouts.flatMap(({ entries }) =>
      entries
        .filter(({ place }) => place === 'label' || place === 'heading')
        .flatMap(({ words }) => formsOfWords(words)),
    ),
  );
  const firstWords = new Set([...wanted].map(leadingWord));
  const found = new Set<string>();
  const note = (text: string): void => {
    const first = leadingWord(text);
    // A layout's “Client(s)” is compared as “clients”.
    if (!firstWords.has(first) && !firstWords.has(`${first}s`) && !mayBeNumbering(first)) return;
    for (const form of formsOfWords(text)) if (wanted.has(form)) found.add(form);
  };
  for (const { text, boldStart = 0 } of parts.flatMap((part) => part.paragraphs)) {
    if (isBlank(text)) continue;
    if (text.length <= LONG_LABEL_LIMIT) note(text);
    if (boldStart > 0 && boldStart <= LONG_LABEL_LIMIT) note(text.slice(0, boldStart));
    const start = text.slice(0, LOOK_AT);
    for (const piece of start.split(MARKS)) if (piece.length <= LONG_LABEL_LIMIT) note(piece);
    const [, numbered] = NUMBERED.exec(start) ?? [];
    if (numbered !== undefined) note(numbered);
  }
  return found;
};

/** How many lines at the start of the body a title may stand in. */
const TITLE_LINES = 25;

const hasTitle = ({ parts, properties }: DocxContent, { recognisedBy: { title } }: Layout): boolean => {
  if (title === undefined) return true;
  const wanted = ` ${normalise(title)} `;
  const lines = parts.flatMap(({ kind, paragraphs }) => {
    if (kind === 'footnotes' || kind === 'endnotes') return [];
    const texts = paragraphs.map(({ text }) => text).filter((text) => !isBlank(text));
    return kind === 'body' ? texts.slice(0, TITLE_LINES) : texts;
  });
  return [...lines, properties.title ?? ''].some((line) =>
    ` ${normalise(line.slice(0, LOOK_AT))} `.includes(wanted),
  );
};
