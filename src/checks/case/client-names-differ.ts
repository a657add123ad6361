import { matchBy, mayBeSameName, nameKey, nameWords } from '../../casefile';
import type { ReadDocument, RuleFinding } from '../rule';
import { caseRule } from '../support/by-requirement';
import { copiesOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { fileOf, listed, pairsToCompare } from './compare';

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

const quoted = (clients: readonly Client[]): string => listed(clients.map(({ name }) => quote(name)));

const FIX = 'Make the clients of the documents agree, or take out the document that belongs to another case.';

function* compare(reference: ReadDocument, other: ReadDocument): Iterable<RuleFinding> {
  const { pairs, onlyFirst, onlySecond } = matchBy(clientsOf(reference), clientsOf(other), [
    (a, b) => a.key === b.key,
    (a, b) => mayBeSameName(a.words, b.words),
  ]);
  for (const [a, b] of pairs.filter((pair) => pair[0].key !== pair[1].key)) {
    yield {
      severity: 'info',
      message: `A client is ${quote(a.name)} in ${fileOf(reference)} and ${quote(b.name)} in ${fileOf(other)}.`,
      fix: 'Write the name in full and alike in both, if it is the same person.',
    };
  }
  const [here, there] = [quoted(onlyFirst), quoted(onlySecond)];
  if (here !== '' && there !== '') {
    yield {
      message: `${fileOf(reference)} names ${here} as a client, and ${fileOf(other)} names ${there}.`,
      fix: FIX,
    };
  } else if (here !== '') {
    yield {
      message: `${fileOf(other)} does not name ${here}, named as a client in ${fileOf(reference)}.`,
      fix: FIX,
    };
  } else if (there !== '') {
    yield {
      message: `${fileOf(reference)} does not name ${there}, named as a client in ${fileOf(other)}.`,
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
