import { decidesAllegation } from '../../casefile';
import { requirement } from '../../policy';
import { hasField } from '../support/has-field';
import type { CheckContext, ReadDocument } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, placeOfField, textOf } from '../support/case-view';

const decidesAny = ({ caseFile }: ReadDocument): boolean =>
  copiesOf(caseFile, 'allegation').some(({ fields }) =>
    decidesAllegation(textOf(fields, 'allegation.outcome')),
  );

/**
 * CIMS Recommendations that name no allegation, where no other document of the case says what CIMS records: nothing of
 * the investigation's outcome could be held against anything.
 */
const namesNone = ({ document, documents }: CheckContext): boolean =>
  document.caseFile.kind.value === 'cims-recommendations' &&
  copiesOf(document.caseFile, 'allegation').length === 0 &&
  !documents.some(decidesAny);

/**
 * An allegation for which nothing was decided. Where one of the RCS finding and the CIMS outcome is given and the other
 * is not, `mapping-allegation-one-sided` speaks of it.
 */
export const completenessAllegationWithoutFinding = documentRule({
  id: 'completeness-allegation-without-finding',
  group: 'completeness',
  requirement: 'outcome-recorded',
  description: 'Every allegation has an outcome, and on the RCS pathway a finding.',
  *check(context) {
    const { definition, policy } = context;
    const { caseFile } = context.document;
    const ofScheme = caseFile.kind.value === 'rcs-investigation-report';
    if (!ofScheme && !hasField(definition, 'allegation.outcome')) return;
    if (namesNone(context)) {
      yield {
        message: 'No allegation is named here, and no document of the case gives a CIMS outcome.',
        fix: 'Name each allegation with its RCS finding and its CIMS outcome.',
      };
    }
    for (const allegation of copiesOf(caseFile, 'allegation')) {
      const isGiven = (field: 'allegation.outcome' | 'allegation.rcsFinding'): boolean =>
        decidesAllegation(textOf(allegation.fields, field));
      if (isGiven('allegation.outcome') || isGiven('allegation.rcsFinding')) continue;
      const needs = ofScheme
        ? 'no RCS finding'
        : caseFile.pathway.value === 'rcs'
          ? 'neither an RCS finding nor a CIMS outcome'
          : 'no CIMS outcome';
      const entry = ofScheme ? requirement(policy, 'rcs-findings-and-reasons') : undefined;
      yield {
        ...(entry && { source: entry.source, standing: entry.standing }),
        message: `${allegation.name} has ${needs}.`,
        fix: 'Choose what was found for it, and say why.',
        ...at(placeOfField(allegation, ofScheme ? 'allegation.rcsFinding' : 'allegation.outcome')),
      };
    }
  },
});
