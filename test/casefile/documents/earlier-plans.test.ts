import { planEarlierBold } from '../../fixtures/other-templates/plan-earlier-bold';
import { planEarlierNumbered } from '../../fixtures/other-templates/plan-earlier-numbered';
import { planEarlierOneTable } from '../../fixtures/other-templates/plan-earlier-one-table';
import { planEarlierTables } from '../../fixtures/other-templates/plan-earlier-tables';
import { messagesOf, review, sectionsOf } from './reviewed';

const SECTIONS = [
  'service-details',
  'investigation-manager',
  'incident-summary',
  'clients',
  'subjects',
  'investigation-approach',
  'police',
  'proposed-methodology',
  'plan-approval',
];

/** What every form of the plan says. */
const COMMON = {
  'provider.name': 'Example Care',
  'provider.address': '1 Example Street, Exampleton',
  'manager.name': 'Example Manager',
  'manager.position': 'Quality manager',
  'incident.occurredOn': '2 March 2026',
};
const ENDORSED = {
  'plan.endorsedBy': 'Example Authority',
  'plan.endorsedPosition': 'Chief executive officer',
  'plan.endorsedOn': '9 March 2026',
};
const PERIOD = {
  'investigation.startedOn': '9 March 2026',
  'investigation.completedOn': '10 April 2026',
};

const plans = [
  ['tables under headings', planEarlierTables],
  ['headings that number themselves', planEarlierNumbered],
  ['headings in bold with typed numbers', planEarlierBold],
  ['one table', planEarlierOneTable],
] as const;

describe('the department’s earlier plan', () => {
  test.each(plans)('as %s: it is a plan, with every section that it has', (_, bytes) => {
    const reviewed = review(bytes);
    expect(reviewed.caseFile.kind.value).toBe('investigation-plan');
    expect(reviewed.caseFile.pathway.value).toBe('cims');
    expect(sectionsOf(reviewed)).toEqual(SECTIONS);
    expect(reviewed.data.fields).toEqual(expect.objectContaining(COMMON));
    expect(reviewed.data.groups.subject?.map((subject) => subject['subject.name'])).toEqual([
      'Example Person',
    ]);
    expect(reviewed.data.groups.client?.[0]?.['client.name']).toBe('Sample Client One');
    // The allegations, the type of incident and more have no place in that template; nobody may call it ready.
    expect(reviewed.isReady).toBe(false);
    expect(messagesOf(reviewed, 'completeness-section-missing')).toEqual([
      'The section “Allegations to be investigated” was not found.',
      'The section “Social Services Regulator” was not found.',
    ]);
    expect(messagesOf(reviewed, 'wording-alleged-perpetrator')).toHaveLength(1);
    expect(messagesOf(reviewed, 'data-incident-id-missing')).toEqual([]);
    expect(messagesOf(reviewed, 'completeness-kind-unknown')).toEqual([]);
  });

  test('as tables: all of it, and the footer that nobody updated', () => {
    const reviewed = review(planEarlierTables);
    expect(reviewed.data).toEqual({
      fields: {
        ...COMMON,
        ...ENDORSED,
        ...PERIOD,
        'provider.area': 'Example Area',
        'manager.contact': '0000 000 000',
        'incident.id': 'SAMPLE-11',
        'incident.description':
          'It was reported that Example Person pushed Sample Client One in the kitchen.',
        'police.response':
          'Victoria Police were told on 3 March 2026 and confirmed on 6 March 2026 that the investigation can begin.',
        'plan.methodology':
          'Both workers on the shift and Sample Client One will be interviewed.\nThe shift notes will be read.',
      },
      groups: {
        client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '4 May 2012' }],
        subject: [
          {
            'subject.name': 'Example Person',
            'subject.position': 'Support worker',
            'subject.relation': 'Staff member',
          },
        ],
      },
    });
    expect(messagesOf(reviewed, 'completeness-endorsement-missing')).toEqual([]);
    expect(messagesOf(reviewed, 'completeness-prompt-left-in')).toEqual([
      'Guidance of the template is left in: “[As identified in the incident report]”.',
      'The footer still asks to be updated: “Update the footer”.',
    ]);
  });

  test('with headings that number themselves: the clients of a numbered list, and a period as two dates', () => {
    const reviewed = review(planEarlierNumbered);
    expect(reviewed.data.fields).toEqual({
      ...COMMON,
      ...ENDORSED,
      ...PERIOD,
      'provider.area': 'Example Area',
      'manager.contact': 'manager@provider.example',
      'incident.id': 'SAMPLE-12',
      'incident.description': 'It was reported that Example Person shouted at both clients.',
      'police.response': 'The incident was not reported to Victoria Police.',
      'plan.methodology': 'Interview both clients.\nRead the shift notes.',
    });
    expect(reviewed.data.groups.client).toEqual([
      { 'client.name': 'Sample Client One' },
      { 'client.name': 'Sample Client Two' },
    ]);
    expect(messagesOf(reviewed, 'completeness-prompt-left-in')).toEqual([]);
  });

  test('in bold: what nobody has filled in is empty, and said to be', () => {
    const reviewed = review(planEarlierBold);
    expect(reviewed.data.fields).toEqual({
      ...COMMON,
      'manager.contact': '0000 000 000',
      'incident.id': 'SAMPLE-13',
      'incident.description': 'It was reported that Example Person pushed Sample Client One.',
      'plan.methodology': 'Sample Client One will be interviewed.',
    });
    expect(reviewed.caseFile.sections.filter(({ place, empty }) => place !== undefined && empty)).toEqual([
      expect.objectContaining({ name: 'police' }),
      expect.objectContaining({ name: 'plan-approval' }),
    ]);
    expect(messagesOf(reviewed, 'completeness-endorsement-missing')).toHaveLength(1);
    expect(messagesOf(reviewed, 'completeness-prompt-left-in')).toHaveLength(1);
  });

  test('as one table: rows over the whole width are its headings', () => {
    const { data } = review(planEarlierOneTable);
    expect(data.fields).toEqual({
      ...COMMON,
      ...ENDORSED,
      ...PERIOD,
      'provider.area': 'Example Area',
      'manager.contact': '0000 000 000',
      'incident.id': 'SAMPLE-15',
      'incident.description': 'It was reported that Example Person pushed Sample Client One.',
      'police.response': 'Not reported to Victoria Police.',
      'plan.methodology': 'Interview Sample Client One.\nRead the shift notes.',
    });
  });
});
