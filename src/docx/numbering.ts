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

/** How many levels a list has. */
export const LEVELS = 9;

/** A level as the part gives it. */
export interface LevelEntry {
  start?: number;
  format?: string;
  digits?: number;
  text?: string;
  restart?: number;
  legal?: boolean;
  style?: string;
}

/** `w:abstractNum` */
export interface Definition {
  readonly levels: (LevelEntry | undefined)[];
  /** The numbering style that this defines, and the one where the levels stand instead. */
  styleLink?: string;
  numStyleLink?: string;
}

/** `w:num` */
export interface Instance {
  readonly levels: (LevelEntry | undefined)[];
  readonly starts: (number | undefined)[];
  definition?: string;
}

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

/** A list, from an instance and the definition whose levels it takes. */
export const listFrom = (instance: Instance, definition: Definition): List => {
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
