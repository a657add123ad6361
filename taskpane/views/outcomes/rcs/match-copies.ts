import { matchBy } from '../../../../src/casefile';
import { foldName } from '../../../../src/policy';
import type { FieldName, FieldTexts, GroupName } from '../../../../src/template';
import type { GroupView } from '../../../work/work';

/** By what two copies of a group are taken for the same one. */
const KEY: Readonly<Record<GroupName, FieldName>> = {
  client: 'client.name',
  subject: 'subject.name',
  allegation: 'allegation.statement',
  interview: 'interview.person',
  evidence: 'evidence.description',
  recommendation: 'recommendation.action',
};

/** Of the words that either has, the share that both have from which two texts are taken for one. */
const ALIKE = 0.5;

const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.split(' ').filter(Boolean));

interface Keyed {
  readonly key: string;
  readonly texts?: FieldTexts;
  readonly copy?: GroupView;
}

const same = (a: Keyed, b: Keyed): boolean => a.key !== '' && a.key === b.key;

const alike = (a: Keyed, b: Keyed): boolean => {
  const [here, there] = [wordsOf(a.key), wordsOf(b.key)];
  const shared = [...here].filter((word) => there.has(word)).length;
  return shared > 0 && shared / (here.size + there.size - shared) >= ALIKE;
};

export interface MatchedCopies {
  readonly pairs: readonly (readonly [FieldTexts, GroupView])[];
  /** How many blocks are lacking. */
  readonly lacking: number;
}

/** Which copy of a document each copy of the data goes to: the same one where it is there, else an empty one. */
export const matchCopies = (
  group: GroupName,
  data: readonly FieldTexts[],
  copies: readonly GroupView[],
): MatchedCopies => {
  const field = KEY[group];
  const wanted = data.map((texts): Keyed => ({ key: foldName(texts[field] ?? ''), texts }));
  const filled = copies
    .filter((copy) => copy.filled)
    .map((copy): Keyed => ({ key: foldName(copy.fields[field]?.text ?? ''), copy }));
  // People reword an allegation; a name in other words is another person.
  const matched = matchBy(wanted, filled, group === 'allegation' ? [same, alike] : [same]);
  const blank = copies.filter((copy) => !copy.filled);
  const into = [
    ...matched.pairs.map(([{ texts }, { copy }]) => [texts, copy] as const),
    ...matched.onlyFirst.map(({ texts }, index) => [texts, blank[index]] as const),
  ];
  return {
    pairs: into.flatMap(([texts, copy]) => (texts && copy ? [[texts, copy] as const] : [])),
    lacking: Math.max(0, matched.onlyFirst.length - blank.length),
  };
};
