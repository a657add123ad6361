import type { PolicyEntry, Source } from './entry';
import { faq } from './in-force/cite';
import { POLICY_IN_FORCE } from './in-force';
import { REQUIREMENTS, type RequirementId } from './in-force/requirements';
import type { DirectedEntry, IncidentType, InvestigationRule, NamedEntry, Policy } from './policy';

const OLD_LIST: Source = {
  document: 'cims-guidance-before-2024',
  where: 'Incidents that required an investigation before December 2024',
};

/** Types that the earlier investigation list names. */
const NAMED_BEFORE = new Set([
  'physical-abuse',
  'sexual-abuse',
  'financial-abuse',
  'emotional-psychological-abuse',
  'injury-unexplained',
]);

const asItWasBefore = ({ id, label, synonyms }: IncidentType): IncidentType => {
  const named = { id, label, synonyms };
  if (NAMED_BEFORE.has(id)) {
    return {
      ...named,
      says: `${label} was an incident type that required an investigation before December 2024.`,
      source: OLD_LIST,
      standing: 'stated',
    };
  }
  if (id === 'serious-risk') {
    return {
      ...named,
      says: 'Serious risk has been an incident type since 17 June 2024.',
      source: faq('Incident type: ‘reasonably likely’ and the serious risk incident type'),
      standing: 'stated',
    };
  }
  return {
    ...named,
    says: `${label} is an incident type now; that it was one before December 2024 is inferred, because the earlier list was not found in full.`,
    source: { document: 'guide-2017', where: 'Incident types (not found in full)' },
    standing: 'suggested',
  };
};

const retiredSince = ({ id, label, synonyms, source }: IncidentType): IncidentType => ({
  id,
  label,
  synonyms,
  says: `${label} was an incident type for reports submitted before 9 December 2024.`,
  source,
  standing: 'stated',
});

const impactBefore = (impact: NamedEntry): NamedEntry => ({
  ...impact,
  says: `${impact.label} was a class of incident before December 2024 too; the definition of major impact has been narrowed since.`,
  standing: impact.id === 'major' ? 'stated' : 'suggested',
});

const outcomeBefore = (outcome: DirectedEntry): DirectedEntry => ({
  ...outcome,
  says: `“${outcome.label}” is offered for an allegation investigated under the earlier guide, whose list of outcomes was not found.`,
  source: { document: 'guide-2017', where: '4.6 Review of the decision to substantiate abuse' },
  standing: 'suggested',
});

/** The names of findings are the scheme’s; what they become in CIMS, and the table to confirm them in, came later. */
const findingBefore = (finding: DirectedEntry): DirectedEntry => {
  if (finding.direction === 'decide') {
    return {
      ...finding,
      says: 'An RCS investigation may find that the conduct lies outside the scheme; what that became in CIMS under the earlier guide was not found.',
    };
  }
  if (finding.standing !== 'suggested') return finding;
  return {
    ...finding,
    says: `“${finding.label}” is offered as the name of an RCS finding that does not substantiate the allegation; no source that we hold gives this name.`,
  };
};

/** The three-day limit for incident reports did not change in December 2024, and the scheme's limits are not CIMS's. */
const LIMITS_KEPT: readonly string[] = ['incident-report', 'rcs-notification', 'rcs-update'];

const investigated = (id: string, incidentTypes: readonly string[], says: string): InvestigationRule => ({
  id,
  incidentTypes,
  relations: [],
  says,
  source: OLD_LIST,
  standing: 'stated',
});

const INVESTIGATED_BEFORE: readonly InvestigationRule[] = [
  investigated(
    'investigate-abuse-before',
    [
      'physical-abuse',
      'sexual-abuse',
      'sexual-exploitation-grooming',
      'sexual-exploitation-suspected',
      'financial-abuse',
      'emotional-psychological-abuse',
    ],
    'Physical, sexual (sexual exploitation included), financial and emotional or psychological (cultural included) abuse was investigated.',
  ),
  investigated(
    'investigate-poor-quality-of-care-before',
    ['poor-quality-of-care'],
    'Poor quality of care was investigated.',
  ),
  investigated(
    'investigate-unexplained-injury-before',
    ['injury-unexplained'],
    'Unexplained injury was investigated.',
  ),
];

/** Requirements of the rule set in force whose source is as old, or which are this tool's own. */
const KEPT: readonly RequirementId[] = [
  'rule-set-by-submission-date',
  'plan-endorsed',
  'plan-scope',
  'report-endorsed',
  'incident-report-id',
  'provider-details',
  'client-details',
  'fields-completed',
  'guidance-text-removed',
  'footer-updated',
  'stored-securely',
  'not-the-department-template',
  'recommendation-owner-and-date',
  'rcs-notified-in-time',
  'rcs-findings-and-reasons',
  'children-interviewed',
  'subject-told-of-allegations',
  'adverse-evidence-answered',
  'opposite-directions',
  'evidence-to-findings',
  'final-document',
  'names-out-of-file-properties',
  'readable-in-full',
  'dates-in-order',
  'documents-agree',
];

const EARLIER_REQUIREMENTS: readonly PolicyEntry[] = [
  ...KEPT.map((id) => REQUIREMENTS[id]),
  {
    ...REQUIREMENTS['balance-of-probabilities'],
    says: 'An outcome for each allegation was decided on the balance of probabilities.',
    standing: 'stated',
  },
  {
    // The rule that it stands behind then looks at opposite directions alone, because there are no alignment tables.
    id: 'differing-outcome-rationale',
    says: 'Where an outcome points the other way than the RCS finding, a reason is expected; that is this tool’s own reading, and no earlier source was found for it.',
    source: REQUIREMENTS['opposite-directions'].source,
    standing: 'suggested',
  },
  {
    id: 'follow-the-earlier-guide',
    says: 'A report submitted before 9 December 2024 completes the investigation or review that the Client incident management guide set for its incident type.',
    source: { document: 'cims-guidance-resources', where: 'Incidents submitted before 9 December 2024' },
    standing: 'stated',
  },
];

/**
 * What an incident report submitted before 9 December 2024 would have followed, as far as it is known: for reading
 * older documents, not for writing new ones. It has no alignment tables; those came with the later policy.
 */
export const EARLIER_POLICY: Policy = {
  id: 'cims-before-2024-12',
  version: POLICY_IN_FORCE.version,
  title: 'CIMS guide for incident reports submitted before 9 December 2024',
  submittedUntil: '2024-12-08',
  incidentTypes: [
    ...POLICY_IN_FORCE.incidentTypes.map(asItWasBefore),
    ...POLICY_IN_FORCE.retiredIncidentTypes.map(retiredSince),
  ],
  retiredIncidentTypes: [],
  impacts: POLICY_IN_FORCE.impacts.map(impactBefore),
  subjectRelations: POLICY_IN_FORCE.subjectRelations,
  subjectRoles: POLICY_IN_FORCE.subjectRoles,
  extensionForms: POLICY_IN_FORCE.extensionForms,
  conductTypes: POLICY_IN_FORCE.conductTypes,
  findings: POLICY_IN_FORCE.findings.map(findingBefore),
  outcomes: POLICY_IN_FORCE.outcomes.map(outcomeBefore),
  incidentTypeAlignment: [],
  outcomeAlignment: [],
  investigationRules: INVESTIGATED_BEFORE,
  impactRules: [],
  timeLimits: POLICY_IN_FORCE.timeLimits.filter(({ id }) => LIMITS_KEPT.includes(id)),
  identifierDuties: [],
  regulators: POLICY_IN_FORCE.regulators,
  contacts: POLICY_IN_FORCE.contacts,
  wording: POLICY_IN_FORCE.wording,
  requirements: EARLIER_REQUIREMENTS,
};
