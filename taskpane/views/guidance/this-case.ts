import {
  findNamed,
  formatDate,
  investigationCalledFor,
  regulatorOn,
  requirement,
  type InvestigationCall,
  type Policy,
  type PolicyEntry,
} from '../../../src/policy';
import type { FieldName } from '../../../src/template';
import type { CheckedCase } from '../../work/work';
import type { CaseFacts } from './case-facts';
import { notKnown, type CaseLine } from './case-line';
import { deadlinesOf } from './deadlines';

const present = (entry: PolicyEntry | undefined): readonly PolicyEntry[] => (entry ? [entry] : []);

const ruleSetLine = (policy: Policy, because: string): CaseLine => ({
  id: 'rule-set',
  title: 'Rule set',
  sentence: `${policy.title}. ${because}`,
  basis: present(requirement(policy, 'rule-set-by-submission-date')),
});

const MISSING = {
  relation: 'incident.subjectRelation',
  impact: 'incident.impact',
} as const satisfies Record<'relation' | 'impact', FieldName>;

const callSentence = (facts: CaseFacts, call: InvestigationCall): Pick<CaseLine, 'sentence' | 'way'> => {
  if (call.called === 'yes')
    return { sentence: 'Yes, by its incident type, who it involves and its impact.' };
  if (call.called === 'no') {
    return {
      sentence:
        'It is not among the incidents that the department’s page lists as requiring an investigation.',
    };
  }
  const [first = 'impact', ...rest] = call.missing;
  return notKnown(facts, [MISSING[first], ...rest.map((fact) => MISSING[fact])]);
};

/** Whom the incident involves: as chosen for it, else as all its subjects of allegation are, as the checks take it. */
const relationOf = (facts: CaseFacts): string | undefined => {
  const { subjectRelations, subjectRoles } = facts.policy;
  const chosen = findNamed(subjectRelations, facts.text('incident.subjectRelation'));
  if (chosen !== undefined) return chosen.id;
  const roles = facts.ofEach('subject', 'subject.relation').map((text) => findNamed(subjectRoles, text));
  const [only, ...others] = new Set(roles.map((role) => role?.relation));
  return others.length === 0 ? only : undefined;
};

/** Whether the case calls for an investigation, by any of the incident types that its documents name. */
const investigationLine = (facts: CaseFacts): CaseLine => {
  const { policy } = facts;
  const head = { id: 'investigation', title: 'Is an investigation called for?' };
  const list = requirement(policy, 'investigation-where-called-for');
  const names = [
    facts.text('incident.type'),
    facts.text('incident.secondaryType'),
    ...facts.ofEach('allegation', 'allegation.incidentType'),
  ];
  const types = names.flatMap((name) => findNamed(policy.incidentTypes, name)?.id ?? []);
  if (types.length === 0) {
    const [retired] = names.flatMap((name) => findNamed(policy.retiredIncidentTypes, name) ?? []);
    const missing = notKnown(facts, ['incident.type']);
    return retired === undefined
      ? { ...head, ...missing, basis: present(list) }
      : {
          ...head,
          ...missing,
          sentence: `Not known: “${retired.label}” is no longer an incident type under the rule set of this case.`,
          basis: [retired],
        };
  }
  const relation = relationOf(facts);
  const impact = findNamed(policy.impacts, facts.text('incident.impact'))?.id;
  const calls = types.map((incidentType) =>
    investigationCalledFor(policy, { incidentType, relation, impact }),
  );
  const call = (['yes', 'cannot-say', 'no'] as const)
    .map((called) => calls.find((each) => each.called === called))
    .find((each) => each !== undefined) ?? { called: 'no' };
  return {
    ...head,
    ...callSentence(facts, call),
    basis: call.called === 'no' ? present(list) : call.rules,
  };
};

const policeLine = (facts: CaseFacts): CaseLine | undefined => {
  const hold = requirement(facts.policy, 'police-hold');
  if (hold === undefined) return undefined;
  const head = { id: 'police', title: 'Victoria Police', basis: [hold] };
  const reported = facts.text('police.reported').toLowerCase();
  const cleared = facts.date('police.clearedOn');
  if (cleared !== undefined) {
    return {
      ...head,
      sentence: `Police confirmed on ${formatDate(cleared.date)} that the investigation can begin.`,
    };
  }
  if (reported === 'no')
    return { ...head, sentence: 'The documents say that it was not reported to police.' };
  if (reported === 'yes' || facts.date('police.reportedOn') !== undefined) {
    const { sentence, way } = notKnown(facts, ['police.clearedOn']);
    return {
      ...head,
      sentence: `It was reported to police. Whether the investigation can begin: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
      ...(way && { way }),
    };
  }
  return { ...head, ...notKnown(facts, ['police.reported']) };
};

const regulatorLine = ({ policy, today }: CaseFacts): CaseLine | undefined => {
  const regulator = regulatorOn(policy, today);
  return (
    regulator && {
      id: 'regulator',
      title: 'Regulator of the Reportable Conduct Scheme today',
      sentence: `${regulator.label} (on ${formatDate(today)}).`,
      basis: [regulator],
    }
  );
};

/** What guidance can say of this very case, in the order in which it is shown. */
export const thisCase = (facts: CaseFacts, chosen: CheckedCase['policy']): readonly CaseLine[] => [
  ...deadlinesOf(facts),
  investigationLine(facts),
  ...[policeLine(facts)].filter((line) => line !== undefined),
  ruleSetLine(facts.policy, chosen.because),
  ...[regulatorLine(facts)].filter((line) => line !== undefined),
];
