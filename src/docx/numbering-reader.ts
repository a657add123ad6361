import { isOn } from './on-off';
import { LEVELS, listFrom } from './numbering';
import type { Definition, Instance, LevelEntry, List, Numbering } from './numbering';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary, XmlElement } from './xml-reader';
import type { XmlSource } from './xml-source';

interface Reading {
  readonly definitions: Map<string, Definition>;
  readonly instances: Map<string, Instance>;
  definition?: Definition | undefined;
  instance?: Instance | undefined;
  /** The level that `w:lvlOverride` is about. */
  override?: number | undefined;
  level?: LevelEntry | undefined;
}

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
