import type { AddInSettings } from '../../docx';
import type { Decision } from './decision';
import { isRecord, isWhole, readDecision } from './read-decision';

/** The name of the add-in's one setting in a document. Office keeps settings apart for each add-in. */
export const KEPT_STATE_SETTING = 'state';
/** The version of what the setting holds. */
export const KEPT_STATE_VERSION = 1;

/** More than anybody makes in one document; each is held against every finding of its rule. */
const MOST_DECISIONS = 1_000;

/** The decisions that a document keeps. */
export interface DocumentDecisions {
  /** What the document is called here. */
  readonly file: string;
  readonly decisions: readonly Decision[];
  /** What could not be taken, one sentence each, without any of its text. */
  readonly notes: readonly string[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const decisionsText = (count: number): string =>
  count === 1 ? 'One decision' : `${String(count)} decisions`;

/** A document that is called otherwise now still is the one that its decisions are about. */
const renamed = (decision: Decision, calledBefore: unknown, file: string): Decision =>
  decision.file !== undefined && decision.file === calledBefore ? { ...decision, file } : decision;

/** The state that the pane keeps: a text in JSON that is again JSON. Of other add-ins, and of anything else, nothing. */
const stateIn = ({ values }: AddInSettings): Readonly<Record<string, unknown>> | undefined => {
  const text = parsed(values[KEPT_STATE_SETTING] ?? '');
  const state = typeof text === 'string' ? parsed(text) : undefined;
  return isRecord(state) && typeof state['version'] === 'number' ? state : undefined;
};

const read = (state: Readonly<Record<string, unknown>>, file: string, today: string): DocumentDecisions => {
  if (state['version'] !== KEPT_STATE_VERSION) {
    return {
      file,
      decisions: [],
      notes: ['What a later version of this tool keeps inside the document was not read.'],
    };
  }
  const entries = [...listOf(state['waivers']), ...listOf(state['decisions'])];
  const taken = entries.slice(0, MOST_DECISIONS).map(readDecision);
  const decisions = taken
    .filter((decision) => decision !== undefined)
    .filter((decision) => isWhole(decision) && decision.date <= today)
    .map((decision) => renamed(decision, state['document'], file));
  const lost = entries.length - decisions.length;
  return {
    file,
    decisions,
    notes:
      lost === 0
        ? []
        : [
            `${decisionsText(lost)} inside the document could not be taken, since ${lost === 1 ? 'it is' : 'they are'} incomplete, of a day to come or beyond what is read.`,
          ],
  };
};

/** Whose it is cannot be told, because it was not read; every add-in may have a setting of that name. */
const missedIn = ({ unread }: AddInSettings): boolean =>
  unread === 'all' || (unread?.includes(KEPT_STATE_SETTING) ?? false);

const NOT_READ =
  'Something that an add-in keeps inside the document is too long or damaged and was not read; if it is this tool’s, decisions are among it.';

/**
 * The decisions that the pane has kept in the settings of the add-in inside a document. Anybody who can write the
 * document can write them, so they prove nothing; what is not one of ours is left alone.
 */
export const decisionsInDocument = (
  file: string,
  settings: readonly AddInSettings[],
  today: string,
): DocumentDecisions | undefined => {
  const missed: readonly DocumentDecisions[] = settings.some(missedIn)
    ? [{ file, decisions: [], notes: [NOT_READ] }]
    : [];
  const states = settings.map(stateIn).filter((state) => state !== undefined);
  const found = [...states.map((state) => read(state, file, today)), ...missed].filter(
    ({ decisions, notes }) => decisions.length > 0 || notes.length > 0,
  );
  if (found.length === 0) return undefined;
  return {
    file,
    decisions: found.flatMap(({ decisions }) => decisions).slice(0, MOST_DECISIONS),
    notes: found.flatMap(({ notes }) => notes),
  };
};
