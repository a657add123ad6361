import { colourOf, fillOf } from './colours';
import type { Colour, Fill } from './colours';
import { isOn } from './on-off';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';

/** What a style lends to the text that is set in it, with what it is based on already worked in. */
export interface Style {
  /** The name as Word shows it. */
  readonly name: string;
  /** 1 to 9. */
  readonly heading?: number;
  readonly listed: boolean;
  /** The list that its paragraphs are numbered in. */
  readonly numbering?: StyleNumbering;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly colour?: Colour;
  /** In half-points. */
  readonly size?: number;
  /** What it puts behind its text. */
  readonly fill?: Fill;
  /** A table's style that shades cells, or may shade some of them. */
  readonly shadesCells?: true;
}

/** The list of a style's paragraphs, its own or that of a style it is based on. */
export interface StyleNumbering {
  readonly numId: string;
  /** 0 to 8, where a style says so; else the list may name the style at one of its levels. */
  readonly level?: number;
  /** The ids of the style itself and of the one that has the list. */
  readonly styles: readonly string[];
}

export interface Styles {
  readonly get: (id: string) => Style | undefined;
  /** The style of a paragraph that names none. */
  readonly ofPlainParagraphs?: Style;
  /** What holds for text of which no style says otherwise. */
  readonly defaults?: Pick<Style, 'colour' | 'size'>;
}

interface StyleEntry {
  readonly id: string;
  readonly type: string;
  readonly isDefault: boolean;
  name?: string;
  basedOn?: string;
  /** 0 to 8 for a heading, 9 for body text. */
  outline?: number;
  numId?: string;
  level?: number;
  bold?: boolean;
  hidden?: boolean;
  struck?: boolean;
  colour?: Colour;
  size?: number;
  fill?: Fill;
  shadesCells?: true;
}

interface Reading {
  readonly entries: StyleEntry[];
  entry?: StyleEntry | undefined;
  readonly defaults: Pick<StyleEntry, 'colour' | 'size'>;
}

/** The level of a list, 0 to 8, as `w:ilvl` gives it. */
export const listLevel = (value: string | undefined): number | undefined => {
  const level = Number(value ?? '');
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : undefined;
};

/** A size in half-points, as `w:sz` gives it. */
export const fontSize = (value: string | undefined): number | undefined => {
  const size = Number(value === undefined || value === '' ? 'none' : value);
  return Number.isFinite(size) ? size : undefined;
};

const at =
  (apply: (entry: StyleEntry, value: string | undefined, on: () => boolean) => void) =>
  (reading: Reading, element: Parameters<typeof isOn>[0]): void => {
    if (reading.entry !== undefined) apply(reading.entry, element.attribute('w:val'), () => isOn(element));
  };

const skip = { open: (_: Reading, element: { skip(): void }) => element.skip() };

const vocabulary: Vocabulary<Reading> = {
  'w:style': {
    open: (reading, element) => {
      const isDefault = element.attribute('w:default');
      reading.entry = {
        id: element.attribute('w:styleId') ?? '',
        type: element.attribute('w:type') ?? 'paragraph',
        isDefault: isDefault === '1' || isDefault === 'true' || isDefault === 'on',
      };
      reading.entries.push(reading.entry);
    },
    close: (reading) => {
      reading.entry = undefined;
    },
  },
  'w:name': {
    open: at((entry, value) => {
      if (value !== undefined) entry.name = value;
    }),
  },
  'w:basedOn': {
    open: at((entry, value) => {
      if (value !== undefined) entry.basedOn = value;
    }),
  },
  'w:outlineLvl': {
    open: at((entry, value) => {
      const level = Number(value);
      if (Number.isInteger(level) && level >= 0 && level <= 9) entry.outline = level;
    }),
  },
  'w:numId': {
    open: at((entry, value) => {
      entry.numId = value ?? '';
    }),
  },
  'w:ilvl': {
    open: at((entry, value) => {
      const level = listLevel(value);
      if (level !== undefined) entry.level = level;
    }),
  },
  'w:b': {
    open: at((entry, _, on) => {
      entry.bold = on();
    }),
  },
  'w:vanish': {
    open: at((entry, _, on) => {
      entry.hidden = on();
    }),
  },
  'w:strike': {
    open: at((entry, _, on) => {
      entry.struck = on();
    }),
  },
  'w:color': {
    open: (reading, element) => {
      const colour = colourOf(element);
      if (colour !== undefined) (reading.entry ?? reading.defaults).colour = colour;
    },
  },
  'w:sz': {
    open: (reading, element) => {
      const size = fontSize(element.attribute('w:val'));
      if (size !== undefined) (reading.entry ?? reading.defaults).size = size;
    },
  },
  'w:shd': {
    open: (reading, element) => {
      const { entry } = reading;
      if (entry === undefined) return;
      entry.fill = fillOf(element);
      if (entry.type === 'table') entry.shadesCells = true;
    },
  },
  // Parts of a table style that hold for some of its cells only.
  'w:tblStylePr': {
    open: (reading, element) => {
      if (reading.entry !== undefined) reading.entry.shadesCells = true;
      element.skip();
    },
  },
  'w:pPrChange': skip,
  'w:rPrChange': skip,
};

const HEADING_NAME = /^heading ?([1-9])$/i;

/** The level that the name of one of Word's own heading styles stands for; some producers give no other sign. */
const headingOfName = (name: string): number | undefined => {
  const level = HEADING_NAME.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

const shown = (name: string): string => {
  const level = headingOfName(name);
  return level === undefined ? name : `Heading ${level}`;
};

const ownHeading = ({ outline, name }: StyleEntry): number | undefined => {
  if (outline !== undefined) return outline + 1;
  return name === undefined ? undefined : headingOfName(name);
};

// Word allows some ten; a made-up chain of thousands, used by thousands of paragraphs, must not cost their product.
const LONGEST_CHAIN = 64;

/** The style and those it is based on, itself first; a circle is walked once. */
const chainOf = (entry: StyleEntry, byId: ReadonlyMap<string, StyleEntry>): StyleEntry[] => {
  const chain = new Set<StyleEntry>();
  let next: StyleEntry | undefined = entry;
  while (next !== undefined && !chain.has(next) && chain.size < LONGEST_CHAIN) {
    chain.add(next);
    next = next.basedOn === undefined ? undefined : byId.get(next.basedOn);
  }
  return [...chain];
};

const numberingOf = (chain: readonly StyleEntry[]): StyleNumbering | undefined => {
  const giver = chain.find(({ numId }) => numId !== undefined);
  // List zero takes away the list of a style further down.
  if (giver?.numId === undefined || giver.numId === '0') return undefined;
  const level = chain.find((style) => style.level !== undefined)?.level;
  return {
    numId: giver.numId,
    ...(level !== undefined && { level }),
    styles: [...new Set([chain[0]?.id ?? '', giver.id])],
  };
};

const resolve = (entry: StyleEntry, byId: ReadonlyMap<string, StyleEntry>): Style => {
  const chain = chainOf(entry, byId);
  const first = <T>(read: (style: StyleEntry) => T | undefined): T | undefined => {
    for (const style of chain) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const level = first(ownHeading);
  const numbering = numberingOf(chain);
  const colour = first((style) => style.colour);
  const size = first((style) => style.size);
  const fill = first((style) => style.fill);
  const shadesCells = first((style) => style.shadesCells);
  return {
    name: shown(entry.name ?? entry.id),
    // Level ten is Word's "body text".
    ...(level !== undefined && level <= 9 && { heading: level }),
    listed: numbering !== undefined,
    ...(numbering !== undefined && { numbering }),
    bold: first(({ bold }) => bold) ?? false,
    hidden: first(({ hidden }) => hidden) ?? false,
    struck: first(({ struck }) => struck) ?? false,
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size }),
    ...(fill !== undefined && { fill }),
    ...(shadesCells !== undefined && { shadesCells }),
  };
};

/** One of Word's heading styles that a document uses without defining it. */
const undefinedHeading = (id: string): Style | undefined => {
  const heading = headingOfName(id);
  if (heading === undefined) return undefined;
  return { name: shown(id), heading, listed: false, bold: false, hidden: false, struck: false };
};

export const NO_STYLES: Styles = { get: undefinedHeading };

/** Reads `styles.xml`. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readStyles = (source: XmlSource, budget: Budget): Styles => {
  const reading: Reading = { entries: [], defaults: {} };
  readXml(source, { vocabulary }, reading, budget);
  const byId = new Map(reading.entries.map((entry) => [entry.id, entry]));
  // Worked out when first asked for: a style that nothing uses costs nothing, however long its chain.
  const resolved = new Map<string, Style>();
  const get = (id: string): Style | undefined => {
    const known = resolved.get(id);
    const entry = byId.get(id);
    if (known !== undefined) return known;
    if (entry === undefined) return undefinedHeading(id);
    const style = resolve(entry, byId);
    resolved.set(id, style);
    return style;
  };
  const plain = reading.entries.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  const ofPlainParagraphs = plain === undefined ? undefined : get(plain.id);
  const { defaults } = reading;
  return { get, defaults, ...(ofPlainParagraphs !== undefined && { ofPlainParagraphs }) };
};
