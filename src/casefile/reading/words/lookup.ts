import type { GroupName } from '../../../template';
import { GROUP_FIRST_WORDS, groupNamed } from './group-names';
import type { GroupNames } from './group-names';
import { KNOWN_WORDS } from './known-words';
import type { LayoutWords, Meaning } from './meaning';
import { LONG_LABEL_LIMIT, labelForms, leadingWord, mayBeNumbering, normalise } from './normalise';

/** What words mean in the document that is being read. */
export interface Lookup extends GroupNames {
  (text: string): Meaning | undefined;
  /** Whether a text can be a label that we know, or a numbered title, as far as its first word tells. */
  readonly mayBeKnown: (text: string) => boolean;
  /** Whether a layout says of a text that it means nothing to us, so that what it asks for is not read either. */
  readonly isLeftOut: (text: string) => boolean;
  /** Whether a layout says that of any words. */
  readonly leavesOut: boolean;
}

/** The first words of labels, in the plural too: "Client(s)". */
const firstWordsOf = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(
    keys.flatMap((key) => {
      const word = leadingWord(key);
      return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
    }),
  );

/** The first words of everything that we know. */
const FIRST_WORDS = firstWordsOf([...KNOWN_WORDS.keys(), 'detail', 'details']);

/** Makes a look-up that remembers what it was asked, for the reading of one document. A layout's words go first. */
export const makeLookup = (layout: LayoutWords = NO_LAYOUT): Lookup => {
  const asked = new Map<string, Meaning | null | undefined>();
  const layoutFirstWords = firstWordsOf([...layout.keys()]);
  const layoutGroups = [...layout].filter(([, meaning]) => meaning?.group !== undefined);
  const layoutGroupWords = new Set(layoutGroups.map(([form]) => leadingWord(form)));

  const leavesOut = [...layout.values()].includes(null);

  const mayBeKnown = (text: string): boolean => {
    const first = leadingWord(text);
    return FIRST_WORDS.has(first) || layoutFirstWords.has(first) || mayBeNumbering(first);
  };
  const said = (form: string): Meaning | null | undefined =>
    layout.has(form) ? layout.get(form) : KNOWN_WORDS.get(form);
  /** An organisation's label may be longer than any of ours; then it is known as it stands only. */
  const formsOf = (text: string): readonly string[] => {
    const forms = labelForms(text);
    return forms.length === 0 && layout.size > 0 && text.length <= LONG_LABEL_LIMIT
      ? [normalise(text)]
      : forms;
  };
  const find = (text: string): Meaning | null | undefined => {
    if (!mayBeKnown(text)) return undefined;
    if (asked.has(text)) return asked.get(text);
    const meaning = formsOf(text)
      .map(said)
      .find((each) => each !== undefined);
    asked.set(text, meaning);
    return meaning;
  };
  return Object.assign((text: string): Meaning | undefined => find(text) ?? undefined, {
    mayBeKnown,
    groupNamed: (text: string): GroupName | undefined => groupNamed(text, layout),
    mayNameGroup: (first: string): boolean => GROUP_FIRST_WORDS.has(first) || layoutGroupWords.has(first),
    isLeftOut: (text: string): boolean => leavesOut && find(text) === null,
    leavesOut,
  });
};

const NO_LAYOUT: LayoutWords = new Map();
