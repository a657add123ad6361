import { matchBy, mayBeSameName, nameKey, nameWords } from '../../casefile';
import type { ReadDocument, RuleFinding } from '../rule';
import { caseRule } from '../support/by-requirement';
import { copiesOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { fileOf, listedInPart, pairsToCompare } from './compare';

interface Client {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
}

const clientsOf = ({ caseFile }: ReadDocument): readonly Client[] =>
  copiesOf(caseFile, 'client')
    .map(({ fields }) => textOf(fields, 'client.name'))
    .map((name) => ({ name, key: nameKey(name), words: nameWords(name) }))
    .filter(({ key }) => key !== '');

const quoted = (clients: readonly Client[]): string => listedInPart(clients.map(({ name }) => quote(name)));

/** Above this many, only names that are the same are brought together: every one is held against every other. */
const MOST_HELD = 500;

const FIX = 'Make the clients of the documents agree, or take out the document that belongs to another case.';

function* compare(reference: ReadDocument, other: ReadDocument): Iterable<RuleFinding> {
  const [here, there] = [clientsOf(reference), clientsOf(other)];
  const isFew = here.length <= MOST_HELD && there.length <= MOST_HELD;
  const same = (a: Client, b: Client): boolean => a.key === b.key;
  const alike = (a: Client, b: Client): boolean => mayBeSameName(a.words, b.words);
  const { pairs, onlyFirst, onlySecond } = matchBy(here, there, isFew ? [same, alike] : [same]);
  for (const [a, b] of pairs.filter((pair) => pair[0].key !== pair[1].key)) {
    yield {
      severity: 'info',
      message: `A client is ${quote(a.name)} in ${fileOf(reference)} and ${quote(b.name)} in ${fileOf(other)}.`,
      fix: 'Write the name in full and alike in both, if it is the same person.',
    };
  }
  const [unmatched, unmatchedThere] = [quoted(onlyFirst), quoted(onlySecond)];
  if (unmatched !== '' && unmatchedThere !== '') {
    yield {
      message: `${fileOf(reference)} names ${unmatched} as a client, and ${fileOf(other)} names ${unmatchedThere}.`,
      fix: FIX,
    };
  } else if (unmatched !== '') {
    yield {
      message: `${fileOf(other)} does not name ${unmatched}, named as a client in ${fileOf(reference)}.`,
      fix: FIX,
    };
  } else if (unmatchedThere !== '') {
    yield {
      message: `${fileOf(reference)} does not name ${unmatchedThere}, named as a client in ${fileOf(other)}.`,
      fix: FIX,
    };
  }
}

/** One case is about the same clients in each document that names any. */
export const caseClientNamesDiffer = caseRule({
  id: 'case-client-names-differ',
  group: 'case',
  requirement: 'documents-agree',
  description: 'The documents of a case name the same clients.',
  *check({ documents }) {
    for (const [reference, other] of pairsToCompare(
      documents,
      (document) => clientsOf(document).length > 0,
    )) {
      yield* compare(reference, other);
    }
  },
});
