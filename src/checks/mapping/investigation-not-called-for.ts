import { findNamed, investigationCalledFor } from '../../policy';
import type { InvestigationCall } from '../../policy';
import type { CheckContext } from '../rule';
import { incidentRelation, relationOf } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, namedIn } from '../support/case-view';
import { incidentTypeFields } from '../support/incident-type-fields';

/** For each incident type that the document names, whether the rule set calls for an investigation of it. */
const calls = ({ document, policy }: CheckContext): readonly InvestigationCall['called'][] => {
  const impact = namedIn(policy.impacts, document.caseFile.fields, 'incident.impact')?.id;
  return incidentTypeFields(document).map(({ text, allegation }) => {
    const incidentType = findNamed(policy.incidentTypes, text)?.id;
    if (incidentType === undefined) return 'cannot-say';
    const relation =
      allegation === undefined
        ? incidentRelation(document, policy)
        : relationOf(allegation, document, policy);
    return investigationCalledFor(policy, { incidentType, relation, impact }).called;
  });
};

/** An investigation of something that need not be investigated: perhaps the type, relation or impact is wrong. */
export const mappingInvestigationNotCalledFor = documentRule({
  id: 'mapping-investigation-not-called-for',
  group: 'mapping',
  requirement: 'investigation-where-called-for',
  // A provider may investigate more than it must.
  severity: 'warning',
  description: 'The incident is one that must be investigated, by its type, who it involves and its impact.',
  *check(context) {
    const { kind, fields } = context.document.caseFile;
    if (kind.value !== 'investigation-report' && kind.value !== 'investigation-plan') return;
    const answers = calls(context);
    if (answers.length === 0 || answers.some((called) => called !== 'no')) return;
    yield {
      message:
        'By its incident types, who it involves and its impact, this incident is not among those that the department’s page lists as requiring an investigation.',
      fix: 'Check the incident type, who the incident involves and its impact; if they are right, say why it is investigated all the same.',
      ...at(fields['incident.type']?.place),
    };
  },
});
