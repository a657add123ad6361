/**
 * How incident report IDs are compared. No official form of the ID is known, so an ID is any text, and two ways of
 * writing one are those that differ in capitals, blanks and punctuation, or in `IRD` before the number.
 */

/** Blanks and line ends, also those that a program puts where a person types a space. */
const BLANK = /[\p{Z}\t\n\r]/gu;

const SIGNS = /[\p{P}\p{S}]/gu;

/** Nobody can see them: marks of format and of reading direction, joiners, fillers, controls. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** One ID, however it is written: what cannot be seen and what only looks alike stays different. */
export const incidentIdKey = (text: string): string =>
  text
    .replace(BLANK, '')
    .replace(SIGNS, '')
    .toUpperCase()
    .replace(/^IRD(?=\d)/u, '');

/** Letters and figures that a reader takes for each other. Capitals only: IDs are compared in capitals. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'OΟОՕⲞ',
    1: 'ILΙІӀ',
    A: 'ΑА',
    B: 'ΒВ',
    C: 'СϹ',
    E: 'ΕЕ',
    F: 'Ϝ',
    G: 'Ԍ',
    H: 'ΗН',
    J: 'ЈͿ',
    K: 'ΚК',
    M: 'ΜМ',
    N: 'Ν',
    P: 'ΡР',
    Q: 'Ԛ',
    S: 'ЅՏ',
    T: 'ΤТ',
    U: 'ՍԱ',
    V: 'Ѵ',
    W: 'Ԝ',
    X: 'ΧХ',
    Y: 'ΥҮУ',
    Z: 'Ζ',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/**
 * What a reader sees of an ID: without what cannot be seen, with one letter for all that look like it. Two IDs that look
 * alike may be two; whoever compares them has to say so.
 */
export const incidentIdLook = (text: string): string => {
  const seen = text.normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '');
  const key = incidentIdKey(seen);
  return [...key].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
};

/** What people type: plain letters and figures, blanks, punctuation and signs. */
const TYPED = /[A-Za-z0-9\p{Z}\t\n\r\p{P}\p{S}]/u;

/** The characters of an ID that nobody types for one, each once: unseen ones, accents, letters and figures of other scripts. */
export const untypedInId = (text: string): readonly string[] =>
  [...new Set(text)].filter((character) => !TYPED.test(character));

/** What parts two IDs that stand in one field: a line, a semicolon, a comma, "and", a stroke with blanks round it. */
const PARTS_IDS = /\s*[;,\n]\s*|\s+(?:and|&|\/|\+)\s+|\/(?=[^/]{6})/giu;

/** How an ID is made: where its letters and where its figures stand. */
const shapeOf = (id: string): string => id.replace(/\p{L}+/gu, 'a').replace(/\d+/gu, '9');

/**
 * The IDs that a field holds: several only where all its parts have figures and are made alike, as in "SAMPLE-1 / SAMPLE-2";
 * else the text is one, whatever it looks like.
 */
export const incidentIdsIn = (text: string): readonly string[] => {
  const parts = text
    .slice(0, ID_LIMIT)
    .split(PARTS_IDS)
    .filter((part) => part.trim() !== '');
  const [first = ''] = parts;
  const areIds = parts.every(
    (part) => part.trim().length >= SHORTEST_ID && /\d/.test(part) && shapeOf(part) === shapeOf(first),
  );
  return areIds && parts.length > 1 ? parts.map((part) => part.trim()) : [text.trim()];
};

/** How much of a field is looked at. */
const ID_LIMIT = 400;
/** "2026/12" is one ID. */
const SHORTEST_ID = 5;
