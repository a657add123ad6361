import { rcsAllegedThat } from '../../fixtures/other-templates/rcs-alleged-that';
import { rcsAutomaticNumbers } from '../../fixtures/other-templates/rcs-automatic-numbers';
import { rcsBoldOnly } from '../../fixtures/other-templates/rcs-bold-only';
import { rcsProse } from '../../fixtures/other-templates/rcs-prose';
import { reportWithPlanInside } from '../../fixtures/other-templates/report-with-plan-inside';
import { fieldsOfSureness, messagesOf, review, sectionsOf } from './reviewed';

const reports = [
  ['under headings', rcsProse],
  ['with automatic numbers', rcsAutomaticNumbers],
  ['allegation by paragraph', rcsAllegedThat],
  ['in bold only', rcsBoldOnly],
] as const;

describe('an RCS report in prose', () => {
  test.each(reports)('%s: two allegations, each decided, and nothing taken for a third', (_, bytes) => {
    const reviewed = review(bytes);
    expect(reviewed.caseFile.kind.value).toBe('rcs-investigation-report');
    expect(reviewed.caseFile.pathway.value).toBe('rcs');
    expect(reviewed.data.groups.allegation).toHaveLength(2);
    expect(reviewed.caseFile.contradictions).toEqual([]);
    expect(messagesOf(reviewed, 'completeness-allegation-without-finding')).toEqual([]);
    expect(messagesOf(reviewed, 'mapping-name-unknown')).toEqual([]);
    // It goes to CIMS with the CIMS Recommendations report, which is not here.
    expect(messagesOf(reviewed, 'completeness-recommendations-not-attached')).toHaveLength(1);
    expect(reviewed.isReady).toBe(false);
  });

  test('under headings: contents, summary and appendix give no values', () => {
    const reviewed = review(rcsProse);
    expect(reviewed.data).toEqual({
      fields: {
        'rcs.matterNumber': 'SAMPLE-RCS-21',
        'incident.id': 'SAMPLE-21',
        'report.findingsSummary': 'Allegation 1 was substantiated. Allegation 2 could not be substantiated.',
        'investigation.scope': 'The investigation covers the evening of 2 March 2026.',
      },
      groups: {
        allegation: [
          {
            'allegation.statement': 'That Example Person pushed Sample Client One in the kitchen.',
            'allegation.reasons': 'The bruise fits the account.',
            'allegation.rcsFinding': 'Substantiated',
          },
          {
            'allegation.statement': 'That Example Person left Sample Client One without dinner.',
            'allegation.reasons': 'The notes say that dinner was served.',
            'allegation.rcsFinding': expect.stringMatching(/^Not substantiated/) as unknown,
          },
        ],
        interview: [
          {
            'interview.person': 'Sample Client One',
            'interview.date': '3 March 2026',
            'interview.summary': 'Sample Client One said that they were pushed.',
          },
          {
            'interview.person': 'Example Person',
            'interview.date': '5 March 2026',
            'interview.summary': 'Example Person said that they slipped.',
          },
        ],
        evidence: [
          { 'evidence.description': 'The photograph of the bruise', 'evidence.allegations': '1' },
          { 'evidence.description': 'The account of Sample Client One', 'evidence.allegations': '1' },
          { 'evidence.description': 'The shift notes of 2 March 2026', 'evidence.allegations': '2' },
        ],
        recommendation: [
          { 'recommendation.action': 'That Example Person be trained before their next shift.' },
          { 'recommendation.action': 'That two workers be rostered in the evening.' },
        ],
      },
    });
    expect(fieldsOfSureness(reviewed, 'to-confirm')).toEqual(['allegation.rcsFinding']);
    expect(messagesOf(reviewed, 'completeness-finding-without-evidence')).toEqual([]);
    expect(messagesOf(reviewed, 'completeness-interview-missing-reason')).toEqual([]);
  });

  test('with automatic numbers: the numbers that Word writes are those of the allegations', () => {
    const { data } = review(rcsAutomaticNumbers);
    expect(data.groups.allegation).toEqual([
      {
        'allegation.statement': 'That Example Person pushed Sample Client One.',
        'allegation.reasons': 'Both accounts agree.',
        'allegation.rcsFinding': 'Substantiated',
      },
      {
        'allegation.statement': 'That Example Person swore at Sample Client One.',
        'allegation.reasons': 'One word stands against another.',
        'allegation.rcsFinding': 'Unsubstantiated – insufficient evidence',
      },
    ]);
    expect(data.groups.evidence).toEqual([
      { 'evidence.description': 'Two workers saw it.', 'evidence.allegations': '1' },
      { 'evidence.description': 'Nobody else heard it.', 'evidence.allegations': '2' },
    ]);
    expect(data.groups.recommendation).toEqual([
      {
        'recommendation.action': 'Train the team.',
        'recommendation.owner': 'Example Manager',
        'recommendation.dueOn': '30 April 2026',
      },
      {
        'recommendation.action': 'Look again at the roster.',
        'recommendation.owner': 'Example Manager',
        'recommendation.dueOn': '31 May 2026',
      },
    ]);
  });

  test('allegation by paragraph: "It is alleged that …" begins each, "First allegation" decides it', () => {
    const { data } = review(rcsAllegedThat);
    expect(data.groups).toEqual({
      client: [{ 'client.name': 'Sample Client One' }],
      subject: [{ 'subject.name': 'Example Person' }],
      allegation: [
        {
          'allegation.statement':
            'It is alleged that on 2 March 2026 Example Person pushed Sample Client One.',
          'allegation.reasons': 'The camera shows the push.',
          'allegation.rcsFinding': 'Substantiated',
        },
        {
          'allegation.statement':
            'It is alleged that on 3 March 2026 Example Person swore at Sample Client One.',
          'allegation.reasons': 'Nobody heard it.',
          'allegation.rcsFinding': 'Unfounded',
        },
      ],
      recommendation: [
        { 'recommendation.action': 'Train Example Person.' },
        { 'recommendation.action': 'Look at the roster.' },
      ],
    });
  });

  test('in bold only: definitions and an extract of the policy decide nothing', () => {
    const { data } = review(rcsBoldOnly);
    expect(data).toEqual({
      fields: { 'investigation.scope': 'What happened on 2 March 2026.' },
      groups: {
        subject: [{ 'subject.name': 'Example Person' }],
        allegation: [
          {
            'allegation.statement': 'That Example Person pushed Sample Client One.',
            'allegation.reasons': 'Two workers saw it.',
            'allegation.rcsFinding': 'Substantiated',
          },
          {
            'allegation.statement': 'That Example Person left Sample Client One alone.',
            'allegation.reasons': 'Nobody was there to see it.',
            'allegation.rcsFinding': 'Unfounded',
          },
        ],
      },
    });
  });
});

test('a CIMS report with its plan inside is a report, and its plan is found', () => {
  const reviewed = review(reportWithPlanInside);
  expect(reviewed.caseFile.kind.value).toBe('investigation-report');
  expect(reviewed.caseFile.pathway.value).toBe('cims');
  expect(reviewed.data.fields).toEqual({
    'provider.name': 'Example Care',
    'provider.address': '1 Example Street, Exampleton',
    'incident.id': 'SAMPLE-31',
    'incident.type': 'Physical abuse',
    'incident.occurredOn': '2 March 2026',
    'incident.submittedOn': '4 March 2026',
    'plan.location': 'In this report',
    'investigation.scope': 'The evening of 2 March 2026.',
    'plan.methodology': 'Both workers and Sample Client One were to be interviewed.',
    'plan.deviations': 'One worker was interviewed by telephone because she was on leave.',
    'report.findingsSummary': 'One allegation was investigated. It is substantiated.',
    'endorsement.name': 'Example Authority',
    'endorsement.position': 'Chief executive officer',
    'endorsement.date': '10 April 2026',
  });
  expect(reviewed.data.groups.allegation).toEqual([
    {
      'allegation.statement': 'That Example Person pushed Sample Client One.',
      'allegation.reasons': 'The accounts agree.',
      'allegation.outcome': 'Substantiated',
    },
  ]);
  expect(reviewed.data.groups.evidence).toEqual([
    {
      'evidence.description': 'The shift notes and the accounts of both workers.',
      'evidence.allegations': '1',
    },
  ]);
  expect(messagesOf(reviewed, 'completeness-plan-missing')).toEqual([]);
  expect(messagesOf(reviewed, 'completeness-deviations-not-addressed')).toEqual([]);
  expect(sectionsOf(reviewed)).toEqual([
    'service-details',
    'incident-summary',
    'clients',
    'subjects',
    'investigation-plan',
    'investigation-approach',
    'proposed-methodology',
    'deviations',
    'evidence',
    'allegations',
    'findings-summary',
    'recommendations',
    'endorsement',
  ]);
  expect(messagesOf(reviewed, 'completeness-endorsement-missing')).toEqual([
    expect.stringContaining('The endorsement of the plan is not complete'),
  ]);
  expect(reviewed.isReady).toBe(false);
});
