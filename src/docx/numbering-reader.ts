import { isOn } from './on-off';
import { readXml } from './xml-reader';
import type { Budget, Vocabulary, XmlElement, XmlSource } from './xml-reader';

/** One level of a list, as `w:lvl` defines it. */
export interface ListLevel {
  /** What the first number is; not a number where the file says something that cannot be one. */
  readonly start: number;
  /** As `w:numFmt` names it: `decimal`, `lowerRoman`, `bullet`. */
  readonly format: string;
  /** The fewest digits: `001`. */
  readonly digits: number;
  /** What is shown: words as they stand, and the level (0 to 8) whose number stands between them. */
  readonly text: readonly (string | number)[];
  /** Whether a letter or a figure stands in it. */
  readonly hasWords: boolean;
  /** The highest level (0 to 8) whose next number starts this level again; -1 where none does. */
  readonly restartsAfter: number;
  /** Every number in figures, whatever the format of its level. */
  readonly legal: boolean;
}

/** A list that paragraphs belong to: `w:num`, with the definition that it is an instance of. */
export interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: object;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where this list starts, by level, whatever others of its definition have counted. */
  readonly starts: readonly (number | undefined)[];
  /** The level that belongs to a paragraph style, by the style's id. */
  readonly levelOfStyle: ReadonlyMap<string, number>;
}

export interface Numbering {
  readonly get: (numId: string) => List | undefined;
}

export const NO_NUMBERING: Numbering = { get: () => undefined };

interface LevelEntry {
  start?: number;
  format?: string;
  digits?: number;
  text?: string;
  restart?: number;
  legal?: boolean;
  style?: string;
}

interface Definition {
  readonly levels: (LevelEntry | undefined)[];
  /** The numbering style that this defines, and the one where the levels stand instead. */
  styleLink?: string;
  numStyleLink?: string;
}

interface Instance {
  readonly levels: (LevelEntry | undefined)[];
  readonly starts: (number | undefined)[];
  definition?: string;
}

interface Reading {
  readonly definitions: Map<string, Definition>;
  readonly instances: Map<string, Instance>;
  definition?: Definition | undefined;
  instance?: Instance | undefined;
  /** The level that `w:lvlOverride` is about. */
  override?: number | undefined;
  level?: LevelEntry | undefined;
}

const LEVELS = 9;
// Word's own limits are lower; a made-up part must not fill the memory with lists that nothing uses.
const MOST_LISTS = 32_767;
const HIGHEST_START = 32_767;
// Word allows some 30 characters.
const LONGEST_TEXT = 200;

const levelOf = (element: XmlElement): number | undefined => {
  const level = Number(element.attribute('w:ilvl') ?? '');
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : undefined;
};

const startOf = (value: string): number => {
  const start = Number(value);
  return Number.isInteger(start) && start >= 0 && start <= HIGHEST_START ? start : NaN;
};

/** `w:val` of what belongs to the level at hand. */
const inLevel = (apply: (level: LevelEntry, value: string, element: XmlElement) => void) => ({
  open: ({ level }: Reading, element: XmlElement): void => {
    if (level !== undefined) apply(level, element.attribute('w:val') ?? '', element);
  },
});

const skip = { open: (_: Reading, element: XmlElement): void => element.skip() };

const numFmt = inLevel((level, value, element) => {
  // What Word of today writes comes first; what follows is for a Word that does not know it.
  if (level.format !== undefined) return;
  if (value !== 'custom') {
    level.format = value;
    return;
  }
  const [zeros] = /^0{1,9}(?=1\b)/.exec(element.attribute('w:format') ?? '') ?? [];
  if (zeros === undefined) return;
  level.format = 'decimal';
  level.digits = zeros.length + 1;
});

const vocabulary: Vocabulary<Reading> = {
  'w:abstractNum': {
    open: (reading, element) => {
      if (reading.definitions.size >= MOST_LISTS) return;
      reading.definition = { levels: [] };
      reading.definitions.set(element.attribute('w:abstractNumId') ?? '', reading.definition);
    },
    close: (reading) => {
      reading.definition = undefined;
    },
  },
  'w:styleLink': {
    open: ({ definition }, element) => {
      if (definition !== undefined) definition.styleLink = element.attribute('w:val') ?? '';
    },
  },
  'w:numStyleLink': {
    open: ({ definition }, element) => {
      if (definition !== undefined) definition.numStyleLink = element.attribute('w:val') ?? '';
    },
  },
  'w:num': {
    open: (reading, element) => {
      if (reading.instances.size >= MOST_LISTS) return;
      reading.instance = { levels: [], starts: [] };
      reading.instances.set(element.attribute('w:numId') ?? '', reading.instance);
    },
    close: (reading) => {
      reading.instance = undefined;
    },
  },
  'w:abstractNumId': {
    open: ({ instance }, element) => {
      if (instance !== undefined) instance.definition = element.attribute('w:val') ?? '';
    },
  },
  'w:lvlOverride': {
    open: (reading, element) => {
      reading.override = levelOf(element);
    },
    close: (reading) => {
      reading.override = undefined;
    },
  },
  'w:startOverride': {
    open: ({ instance, override }, element) => {
      if (instance === undefined || override === undefined) return;
      instance.starts[override] = startOf(element.attribute('w:val') ?? '');
    },
  },
  'w:lvl': {
    open: (reading, element) => {
      const { instance, definition, override } = reading;
      const at = instance === undefined ? levelOf(element) : (override ?? levelOf(element));
      const levels = (instance ?? definition)?.levels;
      if (at === undefined || levels === undefined) return;
      reading.level = {};
      levels[at] = reading.level;
    },
    close: (reading) => {
      reading.level = undefined;
    },
  },
  'w:start': inLevel((level, value) => {
    level.start = startOf(value);
  }),
  'w:numFmt': numFmt,
  'w:lvlText': inLevel((level, value) => {
    level.text = value.slice(0, LONGEST_TEXT);
  }),
  'w:lvlRestart': inLevel((level, value) => {
    const restart = Number(value);
    if (Number.isInteger(restart)) level.restart = restart;
  }),
  'w:isLgl': inLevel((level, _, element) => {
    level.legal = isOn(element);
  }),
  'w:pStyle': inLevel((level, value) => {
    level.style = value;
  }),
  'w:pPr': skip,
  'w:rPr': skip,
};

const tokensOf = (text: string): (string | number)[] =>
  text
    .replace(/\s/g, ' ')
    .split(/(%[1-9])/)
    .filter((token) => token !== '')
    .map((token) => (/^%[1-9]$/.test(token) ? Number(token[1]) - 1 : token));

const levelFrom = (entry: LevelEntry, at: number, restart: number | undefined): ListLevel => {
  const text = tokensOf(entry.text ?? '');
  return {
    // The standard's own value where none is given (ECMA-376, 17.9.25).
    start: entry.start ?? 0,
    format: entry.format ?? 'decimal',
    digits: entry.digits ?? 1,
    text,
    hasWords: text.some((token) => typeof token === 'string' && /[\p{L}\p{N}]/u.test(token)),
    restartsAfter: Math.min(restart ?? at, at) - 1,
    legal: entry.legal ?? false,
  };
};

const listFrom = (instance: Instance, definition: Definition): List => {
  const levels = Array.from({ length: LEVELS }, (_, at) => {
    const own = definition.levels[at];
    const entry = instance.levels[at] ?? own;
    // Word takes the restart from the definition even where an instance has a level of its own.
    return entry === undefined ? undefined : levelFrom(entry, at, own?.restart);
  });
  const levelOfStyle = new Map<string, number>();
  for (let at = LEVELS - 1; at >= 0; at -= 1) {
    const style = (instance.levels[at] ?? definition.levels[at])?.style;
    if (style !== undefined) levelOfStyle.set(style, at);
  }
  return { definition, levels, starts: instance.starts, levelOfStyle };
};

/** Reads `numbering.xml`. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readNumbering = (source: XmlSource, budget: Budget): Numbering => {
  const reading: Reading = { definitions: new Map(), instances: new Map() };
  readXml(source, { vocabulary }, reading, budget);
  const { definitions, instances } = reading;
  const byStyle = new Map<string, Definition>();
  for (const definition of definitions.values()) {
    const { styleLink } = definition;
    if (styleLink !== undefined && !byStyle.has(styleLink)) byStyle.set(styleLink, definition);
  }
  // One step: a numbering style stands for levels, never for another style.
  const followed = (definition: Definition): Definition =>
    (definition.numStyleLink === undefined ? undefined : byStyle.get(definition.numStyleLink)) ?? definition;
  const lists = new Map<string, List | undefined>();
  const get = (numId: string): List | undefined => {
    if (lists.has(numId)) return lists.get(numId);
    const instance = instances.get(numId);
    if (instance === undefined) return undefined;
    const definition = definitions.get(instance.definition ?? '');
    const list = definition === undefined ? undefined : listFrom(instance, followed(definition));
    lists.set(numId, list);
    return list;
  };
  return { get };
};
