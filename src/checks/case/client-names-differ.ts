import type { ReadDocument, RuleFinding } from '../rule';
import { caseRule } from '../support/by-requirement';
import { copiesOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { fileOf, listed, pairsToCompare } from './compare';
import { matchBy } from './matched';
import { mayBeSameName, nameKey } from './person-name';

const clientsOf = ({ caseFile }: ReadDocument): readonly string[] =>
  copiesOf(caseFile, 'client')
    .map(({ fields }) => textOf(fields, 'client.name'))
    .filter((name) => nameKey(name) !== '');

const FIX = 'Make the clients of the documents agree, or take out the document that belongs to another case.';

function* compare(reference: ReadDocument, other: ReadDocument): Iterable<RuleFinding> {
  const { pairs, onlyFirst, onlySecond } = matchBy(clientsOf(reference), clientsOf(other), [
    (a, b) => nameKey(a) === nameKey(b),
    mayBeSameName,
  ]);
  for (const [name, otherName] of pairs.filter(([a, b]) => nameKey(a) !== nameKey(b))) {
    yield {
      severity: 'info',
      message: `A client is ${quote(name)} in ${fileOf(reference)} and ${quote(otherName)} in ${fileOf(other)}.`,
      fix: 'Write the name in full and alike in both, if it is the same person.',
    };
  }
  const [here, there] = [listed(onlyFirst.map(quote)), listed(onlySecond.map(quote))];
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
