import { caseData, readCase } from '../../src/casefile';
import { body, bold, content, h, item, p, part, table } from './support/make-content';

const footer = part('footer', [
  p('CIMS incident investigation plan for <Update the footer with appropriate file name>'),
]);

describe('a plan on the department’s old headings, as label tables', () => {
  const blocks = (filled: boolean) => {
    const value = (text: string, prompt = '') => (filled ? text : prompt);
    return [
      p('CIMS incident investigation plan', { style: 'Title' }),
      p('[This template serves as a guide. Guidance in brackets can be deleted.]'),
      h(1, 'Service details'),
      table([
        ['Organisation name', value('Example Provider')],
        ['Address of service delivery', value('1 Example Street')],
        ['Area [As identified in the incident report]', value('North')],
      ]),
      h(1, 'Investigation manager details'),
      table([
        ['Name', value('Example Investigator'), 'Position', value('Manager')],
        ['Phone', value('0000'), 'Email', value('someone@provider.example')],
      ]),
      h(1, 'Incident summary details'),
      table([
        ['Incident reference number', value('SAMPLE-1', '<Enter incident report ID (IRD) here>')],
        ['Incident dates', value('1 May 2026', '[DD/MM/YYYY]')],
      ]),
      h(2, 'Details of client(s) involved in incident'),
      table([
        ['Client’s full name', 'Date of birth', 'CRIS no.'],
        [value('Sample Client One'), value('2 May 2012'), value('SAMPLE-CRIS-1')],
        [value('Sample Client Two'), value('3 May 2013'), ''],
        ['', '', ''],
      ]),
      h(2, 'Details of alleged perpetrator(s)'),
      table([
        ['Name', 'Position', 'Relationship to client'],
        [value('Example Person'), value('Support worker'), value('Staff member')],
      ]),
      h(1, 'Investigation approach'),
      h(2, 'Incident details'),
      p(value('It was reported that something happened.', '[Set out what was reported]')),
      h(2, 'Victoria Police response'),
      p(value('Police were told and have no objection.', '[Describe]')),
      h(2, 'Proposed investigation methodology'),
      p(value('Both workers will be heard.', '[Describe]')),
      p(value('Then the client will be heard.', '')),
      h(1, 'Investigation plan approval'),
      table([
        ['Name', value('Example Authority')],
        ['Position', value('Chief executive officer')],
        ['Signature', ''],
        ['Date', value('5 May 2026', '[DD/MM/YYYY]')],
      ]),
    ];
  };

  test('filled', () => {
    const caseFile = readCase(content([part('body', blocks(true)), footer]));
    expect(caseFile.kind.value).toBe('investigation-plan');
    expect(caseFile.pathway.value).toBe('cims');
    expect(caseData(caseFile)).toEqual({
      fields: {
        'provider.name': 'Example Provider',
        'provider.address': '1 Example Street',
        'provider.area': 'North',
        'manager.name': 'Example Investigator',
        'manager.position': 'Manager',
        'manager.contact': '0000',
        'incident.id': 'SAMPLE-1',
        'incident.occurredOn': '1 May 2026',
        'incident.description': 'It was reported that something happened.',
        'police.response': 'Police were told and have no objection.',
        'plan.methodology': 'Both workers will be heard.\nThen the client will be heard.',
        'plan.endorsedBy': 'Example Authority',
        'plan.endorsedPosition': 'Chief executive officer',
        'plan.endorsedOn': '5 May 2026',
      },
      groups: {
        client: [
          {
            'client.name': 'Sample Client One',
            'client.dateOfBirth': '2 May 2012',
            'client.crisId': 'SAMPLE-CRIS-1',
          },
          { 'client.name': 'Sample Client Two', 'client.dateOfBirth': '3 May 2013' },
        ],
        subject: [
          {
            'subject.name': 'Example Person',
            'subject.position': 'Support worker',
            'subject.relation': 'Staff member',
          },
        ],
      },
    });
    const there = caseFile.sections.filter(({ place }) => place !== undefined).map(({ name }) => name);
    expect(there).toEqual([
      'service-details',
      'investigation-manager',
      'incident-summary',
      'clients',
      'subjects',
      'investigation-approach',
      'police',
      'proposed-methodology',
      'plan-approval',
    ]);
  });

  test('not filled, it is the same document with everything empty', () => {
    const caseFile = readCase(content([part('body', blocks(false)), footer]));
    expect(caseFile.kind.value).toBe('investigation-plan');
    expect(caseData(caseFile)).toEqual({ fields: {}, groups: {} });
    expect(caseFile.fields['incident.id']?.text).toBe('');
    expect(caseFile.fields['plan.endorsedBy']?.text).toBe('');
    expect(caseFile.groups.client).toHaveLength(1);
    expect(caseFile.sections.filter(({ empty }) => !empty)).toEqual([]);
  });
});

test('the department’s outcome template with numbered labels', () => {
  const caseFile = readCase(
    body(
      p('Investigation outcome and root cause analysis'),
      table([
        ['1. Incident reference number', 'SAMPLE-2'],
        ['2. Service providers details', ''],
        ['Organisation name', 'Example Provider'],
        ['3. Incident details', ''],
        [{ content: [p('3.1 Details of clients')], span: 2 }],
        ['Client’s full name', 'Sample Client One'],
        ['Date of birth [DD/MM/YYY]', '2/5/2012'],
        ['Primary incident type', 'Physical abuse'],
        ['Secondary incident type (applicable for some types)', 'N/A'],
      ]),
    ),
  );
  expect(caseData(caseFile)).toEqual({
    fields: {
      'incident.id': 'SAMPLE-2',
      'provider.name': 'Example Provider',
      'incident.type': 'Physical abuse',
      'incident.secondaryType': 'N/A',
    },
    groups: { client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '2/5/2012' }] },
  });
});

test('a report that somebody typed without styles', () => {
  const caseFile = readCase(
    body(
      bold('CIMS INVESTIGATION REPORT'),
      p('IRD: SAMPLE-3\nService provider: Example Provider'),
      p('Date of incident: 1/5/2026'),
      bold('1. Clients'),
      p('Name: Sample Client One'),
      p('DOB: 2/5/2012'),
      bold('2. Subject of allegation'),
      p('Name: Example Person'),
      p('Role: Support worker'),
      bold('3. Allegations and findings'),
      p('Allegation 1: That Example Person pushed Sample Client One.'),
      p('Incident type: Physical abuse'),
      p('Outcome: Substantiated'),
      p('Reasons: Two people saw it.'),
      p('Allegation 2: That Example Person shouted.'),
      p('Incident type: Emotional/psychological abuse'),
      p('Outcome:'),
      p('Not substantiated'),
      bold('4. Recommendations'),
      item('Train the staff.'),
      item('Look again at the roster.'),
      bold('5. Endorsement'),
      p('Name: Example Authority'),
      p('Position: Chief executive officer'),
      p('Date: 1 June 2026'),
    ),
  );
  expect(caseFile.kind.value).toBe('investigation-report');
  expect(caseData(caseFile)).toEqual({
    fields: {
      'incident.id': 'SAMPLE-3',
      'provider.name': 'Example Provider',
      'incident.occurredOn': '1/5/2026',
      'endorsement.name': 'Example Authority',
      'endorsement.position': 'Chief executive officer',
      'endorsement.date': '1 June 2026',
    },
    groups: {
      client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '2/5/2012' }],
      subject: [{ 'subject.name': 'Example Person', 'subject.position': 'Support worker' }],
      allegation: [
        {
          'allegation.statement': 'That Example Person pushed Sample Client One.',
          'allegation.incidentType': 'Physical abuse',
          'allegation.outcome': 'Substantiated',
          'allegation.reasons': 'Two people saw it.',
        },
        {
          'allegation.statement': 'That Example Person shouted.',
          'allegation.incidentType': 'Emotional/psychological abuse',
          'allegation.outcome': 'Not substantiated',
        },
      ],
      recommendation: [
        { 'recommendation.action': 'Train the staff.' },
        { 'recommendation.action': 'Look again at the roster.' },
      ],
    },
  });
});

test('a reportable conduct report in prose', () => {
  const caseFile = readCase(
    body(
      p('Reportable Conduct Scheme', { style: 'Title' }),
      p('Investigation report', { style: 'Subtitle' }),
      p('Matter number: SAMPLE-RCS-4'),
      h(1, '1. Introduction'),
      p('An allegation is substantiated where it is more likely than not that the conduct happened.'),
      h(1, '2. Subject of allegation'),
      p('Example Carer'),
      h(1, '3. Allegations'),
      h(2, 'Allegation 1 — Physical violence'),
      p('That Example Carer struck Sample Client One on the hand.'),
      h(2, 'Allegation 2 — Significant neglect'),
      p('That Example Carer left Sample Client One without a coat.'),
      h(1, '4. Evidence'),
      item('The account of the teacher'),
      item('The notes of the placement'),
      h(1, '5. Analysis and findings'),
      h(2, 'Allegation 1'),
      p('The teacher saw it: the mark was red.'),
      p('The allegation is substantiated.'),
      h(2, 'Allegation 2'),
      p('The notes say nothing. On the balance of probabilities, the allegation could not be substantiated.'),
      h(1, '6. Recommendations'),
      p('That the carer be trained.'),
    ),
  );
  expect(caseFile.kind.value).toBe('rcs-investigation-report');
  expect(caseFile.pathway.value).toBe('rcs');
  expect(caseData(caseFile)).toEqual({
    fields: { 'rcs.matterNumber': 'SAMPLE-RCS-4' },
    groups: {
      subject: [{ 'subject.name': 'Example Carer' }],
      allegation: [
        {
          'allegation.statement': 'That Example Carer struck Sample Client One on the hand.',
          'allegation.rcsFinding': 'Substantiated',
          'allegation.reasons': 'The teacher saw it: the mark was red.\nThe allegation is substantiated.',
        },
        {
          'allegation.statement': 'That Example Carer left Sample Client One without a coat.',
          'allegation.rcsFinding': 'Not substantiated',
          'allegation.reasons':
            'The notes say nothing. On the balance of probabilities, the allegation could not be substantiated.',
        },
      ],
      evidence: [
        { 'evidence.description': 'The account of the teacher' },
        { 'evidence.description': 'The notes of the placement' },
      ],
      recommendation: [{ 'recommendation.action': 'That the carer be trained.' }],
    },
  });
  expect(caseFile.groups.allegation[0]?.fields['allegation.rcsFinding']?.foundBy).toBe('sentence');
});
