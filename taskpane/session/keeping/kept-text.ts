import { readDecision, type Decision } from '../../../src/review';
import { EMPTY_STATE, PURPOSES, VIEW_NAMES, type KeptState } from '../kept-state';

/** What was kept, as it is read. */
export type LoadedState =
  | {
      readonly kind: 'read';
      readonly state: KeptState;
      /** What of the text is not understood; it is written back with the next state, so that nothing is dropped. */
      readonly rest: KeptRest;
    }
  /** Written by a version that knows more: never written over. */
  | { readonly kind: 'newer'; readonly version: number };

export interface KeptRest {
  /** Members that this version does not know. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Texts that could not be read, whole or in part, oldest first. */
  readonly aside: readonly string[];
}

export const NO_REST: KeptRest = { members: {}, aside: [] };

/** Enough for somebody to get their entries back by hand, without a document that grows for ever. */
const MOST_ASIDE = 5;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const asOneOf = <Name extends string>(names: readonly Name[], value: unknown): Name | undefined =>
  names.find((name) => name === value);

const hasTexts = (value: Json, needed: readonly string[], possible: readonly string[]): boolean =>
  needed.every((key) => isText(value[key])) &&
  possible.every((key) => value[key] === undefined || isText(value[key]));

const isDecision = (value: unknown): value is Json => readDecision(value) !== undefined;

/** As it was kept, with what this version does not know of; one without a kind is a waiver of an earlier version. */
const withKind = (kept: Json): Decision => ({ kind: 'waive', ...kept }) as Decision;

const isFile = (value: unknown): value is KeptState['files'][number] =>
  isRecord(value) && hasTexts(value, ['name', 'sha256'], []);

/** The members that fit, and whether that is all of them; what is absent counts as empty. */
const fitting = <Value>(
  value: unknown,
  fits: (each: unknown) => each is Value,
): readonly [readonly Value[], boolean] => {
  if (value === undefined) return [[], true];
  if (!Array.isArray(value)) return [[], false];
  const members: readonly unknown[] = value;
  const good = members.filter(fits);
  return [good, good.length === members.length];
};

const textsOf = (value: unknown): readonly [Readonly<Record<string, string>>, boolean] => {
  if (value === undefined) return [{}, true];
  if (!isRecord(value)) return [{}, false];
  const entries = Object.entries(value);
  const good = entries.filter((entry): entry is [string, string] => isText(entry[1]));
  return [Object.fromEntries(good), good.length === entries.length];
};

const KNOWN = [
  'version',
  'purpose',
  'view',
  'waivers',
  'decisions',
  'drafts',
  'reviewer',
  'files',
  'rcsReport',
  'document',
  'aside',
];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads what {@link keptText} wrote. Never throws: what does not fit is left out of the state and put aside, so that
 * one broken member costs none of the others.
 */
export const readKeptText = (text: string | undefined): LoadedState => {
  if (text === undefined || text === '') return { kind: 'read', state: EMPTY_STATE, rest: NO_REST };
  const json = parsed(text);
  if (!isRecord(json)) {
    return { kind: 'read', state: EMPTY_STATE, rest: { members: {}, aside: [text] } };
  }
  const { version } = json;
  if (typeof version === 'number' && version > EMPTY_STATE.version) return { kind: 'newer', version };

  const [waivers, allWaivers] = fitting(json['waivers'], isDecision);
  const [decided, allDecided] = fitting(json['decisions'], isDecision);
  const [files, allFiles] = fitting(json['files'], isFile);
  const [drafts, allDrafts] = textsOf(json['drafts']);
  const [aside, allAside] = fitting(json['aside'], isText);
  const purpose = asOneOf(PURPOSES, json['purpose']);
  const view = asOneOf(VIEW_NAMES, json['view']);
  const { reviewer, rcsReport, document } = json;
  const members = Object.fromEntries(Object.entries(json).filter(([key]) => !KNOWN.includes(key)));
  const whole =
    allWaivers && allDecided && allFiles && allDrafts && allAside && version === EMPTY_STATE.version;
  return {
    kind: 'read',
    state: {
      version: 1,
      decisions: [...waivers, ...decided].map(withKind),
      drafts,
      files,
      ...(purpose && { purpose }),
      ...(view && { view }),
      ...(isText(reviewer) && { reviewer }),
      ...(isText(rcsReport) && { rcsReport }),
      ...(isText(document) && { document }),
    },
    rest: { members, aside: whole ? aside : [...aside, text].slice(-MOST_ASIDE) },
  };
};

/** The state as it is kept: JSON that {@link readKeptText} reads, with what was not understood still in it. */
export const keptText = (state: KeptState, { members, aside }: KeptRest = NO_REST): string =>
  JSON.stringify({ ...members, ...state, ...(aside.length > 0 && { aside }) });
