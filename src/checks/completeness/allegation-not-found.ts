import { decidesAllegation } from '../../casefile';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, placeOfField, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { hasField } from '../support/has-field';
import { upToLimit } from '../support/up-to-limit';

const DECIDED = ['allegation.rcsFinding', 'allegation.outcome'] as const;

const FIX = 'Look which allegation is meant: word it with its number, and write what was decided beside it.';

/** Something is decided, and what was alleged stands nowhere, or nobody can tell which allegation is meant. */
export const completenessAllegationNotFound = documentRule({
  id: 'completeness-allegation-not-found',
  group: 'completeness',
  requirement: 'readable-in-full',
  description: 'Whatever is decided is decided of an allegation that the document words.',
  *check({ document: { caseFile }, definition }) {
    // Where the template asks for the words of an allegation, they are missed as a field.
    const asksForWords = hasField(definition, 'allegation.statement');
    if (caseFile.kind.value === 'rcs-investigation-report' && caseFile.groups.allegation.length === 0) {
      yield {
        message: 'No allegation was found in this report, so nothing that it decides was checked.',
        fix: 'Put each allegation under a heading such as “Allegation 1”, with what was found for it below.',
      };
    }
    for (const copy of asksForWords ? [] : copiesOf(caseFile, 'allegation')) {
      const field = DECIDED.find((each) => decidesAllegation(textOf(copy.fields, each)));
      if (field === undefined || textOf(copy.fields, 'allegation.statement') !== '') continue;
      yield {
        message: `${copy.name} was decided, and what is alleged was not found.`,
        fix: FIX,
        ...at(placeOfField(copy, field)),
      };
    }
    yield* upToLimit(
      caseFile.decidedOfNone ?? [],
      (place) => ({
        message: `${quote(place.excerpt)} decides an allegation that was not found, or does not say which one; nothing was taken from it.`,
        fix: FIX,
        place,
      }),
      (place, count) => ({
        message: `${count} more places, the first of them here, decide an allegation that was not found, or do not say which one.`,
        fix: FIX,
        place,
      }),
    );
  },
});
