import { caseData, carryOver, readCase, type CarriedCase, type CaseFile } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { DEFINITIONS, type FieldTexts, type GroupName } from '../../../src/template';
import { cimsPlan, rcsReport, typed } from '../../checks/support/document-spec';
import { readSpec } from '../../checks/support/check-case';
import { sampleCase } from '../../report/sample';
import { open } from '../../template/built';

const REPORT = DEFINITIONS['investigation-report'];
const RECOMMENDATIONS = DEFINITIONS['cims-recommendations'];

type Groups = Partial<Record<GroupName, FieldTexts[]>>;

const source = (
  file: string,
  kind: CaseFile['kind']['value'],
  groups: Groups,
  fields: FieldTexts = {},
): { file: string; caseFile: CaseFile } => ({ file, caseFile: sampleCase(fields, groups, kind) });

const plan = (groups: Groups, fields?: FieldTexts) =>
  source('plan.docx', 'investigation-plan', groups, fields);
const rcs = (groups: Groups, fields?: FieldTexts) =>
  source('rcs.docx', 'rcs-investigation-report', groups, fields);
const report = (groups: Groups, fields?: FieldTexts) =>
  source('report.docx', 'investigation-report', groups, fields);

const valueOf = ({ values }: CarriedCase, field: string, copy?: number) =>
  values.find((value) => value.field === field && value.copy === copy);

describe('fields that stand once', () => {
  test('come with where they stand and how they were found', () => {
    const carried = carryOver([plan({}, { 'provider.name': 'Sample Service Provider' })], REPORT);
    expect(carried.data.fields).toEqual({ 'provider.name': 'Sample Service Provider' });
    expect(carried.values).toEqual([
      {
        field: 'provider.name',
        text: 'Sample Service Provider',
        from: { file: 'plan.docx', headings: ['Incident details'], foundBy: 'tag', sureness: 'certain' },
        others: [],
      },
    ]);
    expect(carried.doubts).toEqual([]);
  });

  test('lead from the fullest document, and say what others say instead', () => {
    const carried = carryOver(
      [plan({}, { 'manager.name': 'A. Example' }), report({}, { 'manager.name': 'Example Investigator' })],
      RECOMMENDATIONS,
    );
    expect(valueOf(carried, 'manager.name')).toMatchObject({
      text: 'Example Investigator',
      from: { file: 'report.docx' },
      others: [{ text: 'A. Example', file: 'plan.docx' }],
    });
  });

  test('lead from a document of the very kind that is asked for', () => {
    const own = source('own.docx', 'cims-recommendations', {}, { 'manager.name': 'Example Two' });
    const carried = carryOver([report({}, { 'manager.name': 'Example One' }), own], RECOMMENDATIONS);
    expect(valueOf(carried, 'manager.name')?.text).toBe('Example Two');
  });

  test('give dates in full and choices by their label; another way of writing is no difference', () => {
    const carried = carryOver(
      [
        report(
          {},
          {
            'incident.occurredOn': '4/8/2026',
            'incident.impact': 'major',
            'police.reported': 'Yes – by phone',
          },
        ),
        plan(
          {},
          { 'incident.occurredOn': '2026-08-04', 'incident.impact': 'Major impact', 'incident.id': 'TBC' },
        ),
      ],
      DEFINITIONS['investigation-plan'],
    );
    expect(carried.data.fields).toEqual({
      'incident.occurredOn': '4 August 2026',
      'incident.impact': 'Major impact',
      'police.reported': 'Yes',
    });
    expect(carried.values.every(({ others }) => others.length === 0)).toBe(true);
  });

  test('what one document says twice is among the others', () => {
    const first = report({}, { 'incident.id': 'SAMPLE-1' });
    const reading = { ...first.caseFile.fields['incident.id']!, text: 'SAMPLE-2' };
    const twice = { ...first.caseFile, contradictions: [{ field: 'incident.id' as const, reading }] };
    const carried = carryOver([{ file: 'report.docx', caseFile: twice }], RECOMMENDATIONS);
    expect(valueOf(carried, 'incident.id')?.others).toEqual([{ text: 'SAMPLE-2', file: 'report.docx' }]);
  });

  test('an endorsement is of the document that was endorsed; a plan expects what a report says', () => {
    const fields = {
      'endorsement.name': 'Example Chief Executive',
      'endorsement.date': '1 August 2026',
      'investigation.startedOn': '2 August 2026',
      'investigation.dueOn': '3 September 2026',
      'plan.endorsedBy': 'Example Chief Executive',
    };
    expect(carryOver([plan({}, fields)], REPORT).data.fields).toEqual({
      'investigation.dueOn': '3 September 2026',
      'plan.endorsedBy': 'Example Chief Executive',
    });
    expect(carryOver([rcs({}, fields)], REPORT).data.fields).toMatchObject({
      'investigation.startedOn': '2 August 2026',
    });
  });

  test('what an answer rules out is not asked for; without the answer it may be', () => {
    const given = { 'plan.approach': 'Hear everybody.', 'police.reportedOn': '4 August 2026' };
    expect(carryOver([plan({}, given)], REPORT).data.fields).toEqual(given);
    const answers = { ...given, 'plan.location': 'Attached', 'police.reported': 'No' };
    expect(carryOver([report({}, answers)], REPORT).data.fields).toEqual({
      'plan.location': 'Attached',
      'police.reported': 'No',
    });
  });
});

describe('people', () => {
  const clients = (...names: string[]): Groups => ({
    client: names.map((name) => ({ 'client.name': name })),
  });
  const namesIn = ({ data }: CarriedCase) => data.groups.client?.map((copy) => copy['client.name']);

  test('are brought together by name, whatever their order', () => {
    const carried = carryOver(
      [
        report(clients('Sample Client One', 'Sample Client Two')),
        plan({
          client: [
            { 'client.name': 'Client Two, Sample', 'client.dateOfBirth': '2/2/2011' },
            { 'client.name': 'Ms Sample Client One', 'client.aboriginal': 'No' },
          ],
        }),
      ],
      REPORT,
    );
    expect(carried.data.groups.client).toEqual([
      { 'client.name': 'Sample Client One', 'client.aboriginal': 'No' },
      { 'client.name': 'Sample Client Two', 'client.dateOfBirth': '2 February 2011' },
    ]);
    expect(valueOf(carried, 'client.dateOfBirth', 1)?.from.file).toBe('plan.docx');
    expect(valueOf(carried, 'client.name', 1)?.others).toEqual([
      { text: 'Client Two, Sample', file: 'plan.docx' },
    ]);
    expect(carried.doubts).toEqual([]);
  });

  test('a shorter name is the one person that it can be', () => {
    expect(
      namesIn(
        carryOver([report(clients('Sample Client', 'Other Person')), plan(clients('S Client'))], REPORT),
      ),
    ).toEqual(['Sample Client', 'Other Person']);
  });

  test('a name that could be two people stays by itself, and that is said', () => {
    const carried = carryOver(
      [report(clients('Sample Client', 'Simple Client')), plan(clients('S Client'))],
      REPORT,
    );
    expect(namesIn(carried)).toEqual(['Sample Client', 'Simple Client', 'S Client']);
    expect(carried.doubts).toEqual([
      'It is not certain which of the other clients Client 1 (“S Client”) of plan.docx is, so it is kept by itself.',
    ]);
  });

  test('a shorter name with another date of birth is another person', () => {
    const born = (name: string, day: string) => ({
      client: [{ 'client.name': name, 'client.dateOfBirth': day }],
    });
    const carried = carryOver(
      [report(born('Sample Client', '1/1/2010')), plan(born('S Client', '1/1/2012'))],
      REPORT,
    );
    expect(namesIn(carried)).toEqual(['Sample Client', 'S Client']);
    expect(carried.doubts).toHaveLength(1);
  });

  test('the same name with another date of birth is the same client, and the person chooses', () => {
    const born = (day: string) => ({
      client: [{ 'client.name': 'Sample Client', 'client.dateOfBirth': day }],
    });
    const carried = carryOver([report(born('1/1/2010')), plan(born('1/1/2012'))], REPORT);
    expect(namesIn(carried)).toEqual(['Sample Client']);
    expect(valueOf(carried, 'client.dateOfBirth', 0)?.others).toEqual([
      { text: '1 January 2012', file: 'plan.docx' },
    ]);
  });

  test('somebody without a name is kept and told of, but for the only one', () => {
    const unnamed = { client: [{ 'client.dateOfBirth': '1/1/2012' }] };
    const two = carryOver([report(clients('Sample Client One', 'Sample Client Two')), plan(unnamed)], REPORT);
    expect(two.data.groups.client).toHaveLength(3);
    expect(two.doubts[0]).toBe(
      'Client 1 of plan.docx does not say what it is about, so it is kept by itself.',
    );
    const one = carryOver([report(clients('Sample Client One')), plan(unnamed)], REPORT);
    expect(one.data.groups.client).toEqual([
      { 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 January 2012' },
    ]);
  });

  test('two interviews of one person on two days are two', () => {
    const held = (day: string) => ({
      interview: [{ 'interview.person': 'Example Witness', 'interview.date': day }],
    });
    const carried = carryOver([report(held('1/8/2026')), rcs(held('2/8/2026'))], REPORT);
    expect(carried.data.groups.interview).toHaveLength(2);
    expect(carryOver([report(held('1/8/2026')), plan(held(''))], REPORT).data.groups.interview).toHaveLength(
      1,
    );
  });
});

describe('allegations', () => {
  const FIRST = 'That on 7 July 2026 Example Carer struck Sample Client Three on the hand.';
  const SECOND = 'That in June 2026 Example Carer left Sample Client Three without a winter coat.';
  const said = (statement: string, more: FieldTexts = {}): FieldTexts => ({
    'allegation.statement': statement,
    ...more,
  });

  test('of an RCS report give conduct types and findings to the CIMS Recommendations, and nothing is worked out', () => {
    const conduct = {
      'allegation.rcsConductType': 'Physical violence',
      'allegation.rcsFinding': 'Substantiated',
    };
    const carried = carryOver([rcs({ allegation: [said(FIRST, conduct)] })], RECOMMENDATIONS);
    expect(carried.data.groups.allegation).toEqual([said(FIRST, conduct)]);
  });

  test('are the same in the same or nearly the same words, whatever their numbers', () => {
    const carried = carryOver(
      [
        report({ allegation: [said(FIRST), said(SECOND)] }),
        rcs({
          allegation: [
            said(SECOND, { 'allegation.rcsFinding': 'Unfounded' }),
            said(FIRST.replace('That on', 'It is alleged that on'), {
              'allegation.rcsFinding': 'Substantiated',
            }),
          ],
        }),
      ],
      RECOMMENDATIONS,
    );
    expect(carried.data.groups.allegation?.map((copy) => copy['allegation.rcsFinding'])).toEqual([
      'Substantiated',
      'Unfounded',
    ]);
    expect(carried.doubts).toEqual([]);
  });

  test('that could each be either are not merged, and that is said', () => {
    const similar = FIRST.replace('hand', 'arm');
    const neither = FIRST.replace('on the hand', 'once');
    const found = said(neither, { 'allegation.rcsFinding': 'Substantiated' });
    const carried = carryOver(
      [report({ allegation: [said(FIRST), said(similar)] }), rcs({ allegation: [found] })],
      RECOMMENDATIONS,
    );
    expect(carried.data.groups.allegation).toEqual([said(FIRST), said(similar), found]);
    expect(carried.doubts).toHaveLength(1);
  });

  test('of another day are not merged, however alike, and that is said', () => {
    const found = said(FIRST.replace('7 July', '8 July'), { 'allegation.rcsFinding': 'Substantiated' });
    const carried = carryOver(
      [report({ allegation: [said(FIRST)] }), rcs({ allegation: [found] })],
      RECOMMENDATIONS,
    );
    expect(carried.data.groups.allegation).toEqual([said(FIRST), found]);
    expect(carried.doubts[0]).toContain('It is not certain which of the other allegations Allegation 1');
  });

  test('without words are not taken for that of the same number', () => {
    const carried = carryOver(
      [
        report({ allegation: [said(FIRST), said(SECOND)] }),
        rcs({ allegation: [{ 'allegation.rcsFinding': 'Substantiated' }, said(SECOND)] }),
      ],
      RECOMMENDATIONS,
    );
    expect(carried.data.groups.allegation).toHaveLength(3);
    expect(carried.data.groups.allegation?.[0]).toEqual(said(FIRST));
    expect(carried.doubts).toEqual([
      'Allegation 1 of rcs.docx does not say what it is about, so it is kept by itself.',
    ]);
  });

  test('keep a confirmation only with the choices that were confirmed', () => {
    const confirmed = said(FIRST, { 'allegation.outcome': 'Substantiated', 'allegation.confirmed': 'Yes' });
    const confirmation = (...sources: Parameters<typeof carryOver>[0]) =>
      valueOf(carryOver(sources, RECOMMENDATIONS), 'allegation.confirmed', 0)?.text;
    const from = report({ allegation: [confirmed] });
    expect(confirmation(from)).toBe('Yes');
    expect(
      confirmation(from, rcs({ allegation: [said(FIRST, { 'allegation.outcome': 'Not substantiated' })] })),
    ).toBeUndefined();
    expect(
      confirmation(from, rcs({ allegation: [said(FIRST, { 'allegation.rcsFinding': 'Unfounded' })] })),
    ).toBeUndefined();
    expect(
      confirmation(report({ allegation: [{ ...confirmed, 'allegation.confirmed': 'No' }] })),
    ).toBeUndefined();
  });

  test('that get other numbers make texts that name them by number doubtful', () => {
    const answer = {
      recommendation: [{ 'recommendation.action': 'Train.', 'recommendation.finding': 'Allegation 1' }],
    };
    const carried = carryOver(
      [report({ allegation: [said(FIRST), said(SECOND)] }), rcs({ allegation: [said(SECOND)], ...answer })],
      RECOMMENDATIONS,
    );
    expect(carried.doubts).toEqual([
      'Allegations have other numbers here than in rcs.docx; correct what names them by number.',
    ]);
  });
});

describe('real documents', () => {
  test('a plan fills the report, and what was filled is read back as it was', async () => {
    const { file, caseFile } = await readSpec(cimsPlan());
    const { data, doubts } = carryOver([{ file, caseFile }], REPORT);
    expect(doubts).toEqual([]);
    expect(data.groups.allegation).toHaveLength(caseData(caseFile).groups.allegation!.length);
    const filled = readCase(readDocx((await open(REPORT, data)).bytes));
    const again = carryOver([{ file, caseFile: filled }], REPORT);
    expect(again.data).toEqual(data);
  });

  test('a report and its own twin give each thing once', async () => {
    const { caseFile } = await readSpec(rcsReport());
    const carried = carryOver(
      [
        { file: 'a.docx', caseFile },
        { file: 'b.docx', caseFile },
      ],
      RECOMMENDATIONS,
    );
    expect(carried.data).toEqual(carryOver([{ file: 'a.docx', caseFile }], RECOMMENDATIONS).data);
    expect(carried.doubts).toEqual([]);
  });

  test('an RCS report that somebody typed fills the CIMS Recommendations', async () => {
    const { file, caseFile } = await readSpec(
      typed(
        'Reportable conduct investigation report',
        'Reportable conduct matter number: SAMPLE-RCS-7',
        'Allegation 1: That on 7 July 2026 Example Carer struck Sample Client Three on the hand.',
        'Conduct type: Physical violence',
        'RCS finding: Substantiated',
      ),
    );
    expect(caseFile.kind.value).toBe('rcs-investigation-report');
    const { data } = carryOver([{ file, caseFile }], RECOMMENDATIONS);
    expect(data.fields['rcs.matterNumber']).toBe('SAMPLE-RCS-7');
    expect(data.groups.allegation?.[0]).toMatchObject({
      'allegation.rcsConductType': 'Physical violence',
      'allegation.rcsFinding': 'Substantiated',
    });
    expect(data.groups.allegation?.[0]).not.toHaveProperty('allegation.outcome');
    expect(data.groups.allegation?.[0]).not.toHaveProperty('allegation.incidentType');
  });

  test('nothing gives nothing', () => {
    expect(carryOver([], REPORT)).toEqual({ data: { fields: {}, groups: {} }, values: [], doubts: [] });
  });
});
