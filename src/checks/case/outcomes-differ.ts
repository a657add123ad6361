import { allegationCopies, DECIDED_FIELDS, matchAllegations } from '../../casefile';
import { foldName } from '../../policy';
import type { Policy } from '../../policy';
import type { FieldName } from '../../template';
import { caseRule } from '../support/by-requirement';
import { choiceIdOf, labelOf, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';
import { quote } from '../support/excerpt';
import { fileOf, pairsToCompare } from './compare';

/** Another spelling of the same choice is the same; words that are no choice are compared as words. */
const decision = (policy: Policy, { fields }: Copy, field: FieldName): string =>
  choiceIdOf(policy, fields, field) ?? foldName(textOf(fields, field));

/** An allegation is decided alike wherever it stands. */
export const caseOutcomesDiffer = caseRule({
  id: 'case-outcomes-differ',
  group: 'case',
  requirement: 'documents-agree',
  description: 'The documents of a case give the same finding and outcome for the same allegation.',
  *check({ documents, policy }) {
    for (const [reference, other] of pairsToCompare(
      documents,
      (document) => allegationCopies(document).length > 0,
    )) {
      for (const [a, b] of matchAllegations(allegationCopies(reference), allegationCopies(other)).pairs) {
        for (const field of DECIDED_FIELDS) {
          const [here, there] = [decision(policy, a, field), decision(policy, b, field)];
          if (here === '' || there === '' || here === there) continue;
          yield {
            message: `“${labelOf(field)}” of ${a.name} is ${quote(textOf(a.fields, field))} in ${fileOf(reference)} and ${quote(textOf(b.fields, field))} in ${fileOf(other)} (${b.name}).`,
            fix: 'Make the two documents agree; where a CIMS outcome differs from an RCS finding, say why under the rationale.',
          };
        }
      }
    }
  },
});
