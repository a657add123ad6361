import {
  DEFINITIONS,
  FIELD_NAMES,
  fieldDefinition,
  fieldWords,
  GROUP_NAMES,
  groupDefinition,
} from '../../../src/template';
import type { Random } from '../random';
import { treeOf } from '../corpus/base';
import type { Mutation } from './mutation';
import { copyOf, elementsIn, isNamed, partOfTree } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Words that mean something to a reader of documents. */
export const TOKENS: readonly string[] = [
  ...FIELD_NAMES.flatMap((field) => {
    const { label } = fieldDefinition(field);
    const { prompt, synonyms } = fieldWords(field);
    return [label, `${label}:`, prompt, ...synonyms];
  }),
  ...GROUP_NAMES.flatMap((group) => [groupDefinition(group).label, `${groupDefinition(group).label} 2`]),
  ...Object.values(DEFINITIONS).flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((section) => [section.title, ...section.synonyms]),
  ]),
  ...[
    'Allegation 1',
    'Allegation One — physical violence',
    'Allegation 1: 2: 3',
    'Allegations 1 to 999999999',
    'Allegation -1',
  ],
  ...[
    '31/2/2026',
    '6 February 2026',
    '2026-02-06',
    '6/2/26',
    '99/99/9999',
    '29 February 2027',
    '1 January 0000',
    '6.2.2026',
  ],
  ...['☐ Yes ☒ No', '☒☒', '[x] Yes', '[ ] Yes [ ] No', '( ) N/A', 'Yes/No', 'Y', '✓', '☑ '],
  ...[
    'The allegation is substantiated on the balance of probabilities.',
    'is not substantiated',
    'Substantiated',
  ],
  ...[
    'was found to be unsubstantiated due to insufficient evidence',
    'could not be substantiated',
    'Not substantiated',
  ],
  ...[
    '“Substantiated” means that it is more likely than not.',
    'If the allegation is substantiated, then',
    'Unable to determine',
  ],
  ...[
    '<Enter it here>',
    '[insert]',
    '<<>>',
    '[[',
    ']',
    '<',
    '____',
    '……',
    'TBC',
    'N/A',
    'nil',
    'Click or tap here to enter text.',
  ],
  ...[
    ':',
    '::',
    ' : ',
    ':\t',
    '\t\t',
    '–',
    ' - ',
    '?',
    ';',
    '\n',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '“',
    '”',
    "'",
  ],
  ...['1.', '1.1.1', '(a)', 'iv)', '3.', '•', 'ISBN 9', '#1', '1)', '1:1', 'i', 'A'],
  ...[
    'SAMPLE-0001',
    'SAMPLE 0001',
    'sample-0001',
    '0',
    '=1+1',
    '<script>alert(1)</script>',
    '\u001b[31m'.slice(1),
    '💥',
    'é',
    'e\u0301',
  ],
  ...[
    'Example Care',
    'Sample Client One',
    'Example Worker One',
    'Commission for Children and Young People',
    'police',
  ],
  ' '.repeat(300),
  'a'.repeat(300),
  '_'.repeat(300),
  ': '.repeat(200),
  '1.'.repeat(200),
  'Allegation 1 '.repeat(40),
  '('.repeat(300),
];

type Change = (words: string, random: Random) => string;

const insert: Change = (words, random) => {
  const at = random.below(words.length + 1);
  return words.slice(0, at) + random.of(TOKENS) + words.slice(at);
};
const CHANGES: Readonly<Record<string, Change>> = {
  'token-inserted': insert,
  'token-in-front': (words, random) => random.of(TOKENS) + random.of(['', ' ', ': ', '\t']) + words,
  'token-behind': (words, random) => words + random.of(['', ' ', ': ', '\t', '. ']) + random.of(TOKENS),
  'replaced-by-token': (_, random) => random.of(TOKENS),
  'letters-changed': (words, random) => {
    const at = random.below(words.length + 1);
    return words.slice(0, at) + random.of(['', ' ', 'x', '\u00ad', ':', '0']) + words.slice(at + 1);
  },
  'case-changed': (words, random) => (random.once(2) ? words.toUpperCase() : words.toLowerCase()),
  'words-shuffled': (words, random) => {
    const all = words.split(' ');
    return all.map(() => all.splice(random.below(all.length), 1)[0] ?? '').join(' ');
  },
  // Said over and over, but not without end where the same words are met again.
  'words-repeated': (words, random) => `${words.slice(0, 5_000)} `.repeat(1 + random.below(20)),
};

const wordsOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

const setWords = (element: XmlElement, words: string): void => {
  element.children.splice(0, Infinity, words);
  element.attributes.set('xml:space', 'preserve');
};

/** Changes of the words of a document: of labels, headings, values, wherever they stand. */
export const TEXT_MUTATIONS: readonly Mutation[] = Object.entries(CHANGES).map(([name, change]) => ({
  name: `text:${name}`,
  effect: 'anything' as const,
  mutate: (base, random) => {
    const names = [...base.parts.keys()].filter((part) =>
      /^word\/(?:document|header|footer|comments)[^/]*\.xml$/.test(part),
    );
    const part = random.once(6) && names.length > 0 ? random.of(names) : 'word/document.xml';
    const tree = treeOf(base.parts.get(part) ?? new Uint8Array());
    if (tree === undefined) return { parts: base.parts };
    const root = copyOf(tree);
    const texts = elementsIn(root).filter(isNamed('w:t'));
    for (let left = random.of([1, 2, 5, 20]); left > 0 && texts.length > 0; left -= 1) {
      const { element } = random.of(texts);
      setWords(element, change(wordsOf(element), random));
    }
    return { parts: new Map(base.parts).set(part, partOfTree(root)) };
  },
}));
