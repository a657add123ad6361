const TICKED = '☒☑✓✔🗹🗷■✅🗸⊠';
const UNTICKED = '☐□❏❑◻';
const BOX = new RegExp(`[${TICKED}${UNTICKED}]`, 'u');
const TICK = new RegExp(`^[${TICKED}]$`, 'u');
const BOX_THEN_WORDS = new RegExp(`([${TICKED}${UNTICKED}])([^${TICKED}${UNTICKED}]*)`, 'gu');
const WORDS_THEN_BOX = new RegExp(`([^${TICKED}${UNTICKED}]*)([${TICKED}${UNTICKED}])`, 'gu');
const BOX_FIRST = new RegExp(`^[${TICKED}${UNTICKED}]`, 'u');
const BOX_LAST = new RegExp(`[${TICKED}${UNTICKED}]$`, 'u');

/** Whether a text holds a box, ticked or not. */
export const hasBox = (text: string): boolean => BOX.test(text);

/**
 * Reads boxes that stand in text: `☐ Yes ☒ No` and `Yes ☐ No ☒` are `No`, nothing ticked is nothing, and a box by
 * itself is Yes or No. Where more than one is ticked, all of them come back with their boxes, `☒ Yes ☒ No`: that is no
 * answer, and whoever reads it sees why. Where nobody can tell which words a box belongs to, nothing comes back. Text
 * without boxes comes back as it is.
 */
export const fromTickBoxes = (text: string): string => {
  if (!hasBox(text)) return text;
  const trimmed = text.trim();
  const [whole] = trimmed;
  if (whole !== undefined && isOneBox(trimmed)) return TICK.test(trimmed) ? 'Yes' : 'No';
  const ticked: string[] = [];
  for (const line of linesOf(trimmed)) {
    const words = tickedIn(line);
    if (words === undefined) return '';
    ticked.push(...words);
  }
  return ticked.length < 2 ? (ticked[0] ?? '') : ticked.map((words) => `☒ ${words}`).join(' ');
};

/** A line without the box that it begins or ends with: "☐ Yes", "Yes [x]". */
export const withoutBox = (line: string): string => {
  const drawn = drawnBoxes(line.trim());
  return (BOX_FIRST.test(drawn) ? drawn.replace(BOX_FIRST, '') : drawn.replace(BOX_LAST, '')).trim();
};

const isOneBox = (text: string): boolean => [...text].length === 1;

/** The lines that hold boxes; a box on a line of its own goes with the words on the lines round it. */
const linesOf = (text: string): readonly string[] => {
  if (!text.includes('\n')) return [text];
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.some(isOneBox)) return [lines.join(' ')];
  return lines.filter(hasBox);
};

/** What is ticked on a line; nothing where its boxes may belong to the words before them as well as to those after. */
const tickedIn = (line: string): readonly string[] | undefined => {
  const first = BOX_FIRST.test(line);
  const last = BOX_LAST.test(line);
  const isAfterQuestion = !first && !last && /[:?]\s*$/.test(line.slice(0, line.search(BOX)));
  if (first === last && !isAfterQuestion) return undefined;
  const pairs = last
    ? [...line.matchAll(WORDS_THEN_BOX)].map(([, words = '', box = '']) => ({ box, words }))
    : [...line.matchAll(BOX_THEN_WORDS)].map(([, box = '', words = '']) => ({ box, words }));
  return pairs
    .filter(({ box }) => TICK.test(box))
    .map(({ words }) =>
      words
        .trim()
        .replace(/^[,;/|]|[,;/|]$/g, '')
        .trim(),
    )
    .filter((words) => words !== '');
};

/** What some programs write behind a tick to have it drawn as a picture. */
const AS_PICTURE = /[\ufe0e\ufe0f]/g;

/** Boxes typed as `[X]` and `[ ]`, `(x)` and `( )` or `●` and `○` in the form of drawn ones. */
export const drawnBoxes = (text: string): string => {
  const drawn = text
    .replace(AS_PICTURE, '')
    .replace(/[[(][xX✓✔][\])]/g, '☒')
    .replace(/\[[ \u00a0]{0,3}\]|\([ \u00a0]{1,3}\)/g, '☐');
  // A filled circle by itself is a bullet.
  return /[○◯]/.test(drawn) && /[●◉⦿]/.test(drawn)
    ? drawn.replace(/[●◉⦿]/g, '☒').replace(/[○◯]/g, '☐')
    : drawn;
};

/** A mark that somebody set in a cell of its own: `X`, a tick, a ticked box. */
export const isMark = (text: string): boolean => {
  const trimmed = drawnBoxes(text.trim());
  return /^[xX]$/.test(trimmed) || TICK.test(trimmed);
};

/** A cell of its own in which no mark was set: nothing, or an empty box. */
export const isUnmarked = (text: string): boolean => {
  const trimmed = drawnBoxes(text.trim());
  return trimmed === '' || (isOneBox(trimmed) && hasBox(trimmed) && !TICK.test(trimmed));
};
