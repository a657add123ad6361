import '../../../support/jsdom-globals';
import type { CaseData } from '../../../../../src/template';
import type { DocumentView } from '../../../../../taskpane/work/work';
import { planFill } from '../../../../../taskpane/views/outcomes/rcs/fill-plan';
import { recommendations, typed, type DocumentSpec } from '../../../../checks/support/document-spec';
import { checkedOf, fileOf } from '../../../support/sample-cases';
import { IN_FORCE } from '../rule-sets';

const read = async (spec: DocumentSpec): Promise<DocumentView> => {
  const { documents } = await checkedOf([await fileOf('open.docx', spec)]);
  if (documents[0] === undefined) throw new Error('it was not read');
  return documents[0];
};

const COAT = 'That in June and July 2026 Example Carer left Sample Client Three without a winter coat.';
const NEW = 'That on 1 August 2026 Example Carer shouted at Sample Client Three in the car.';
const data = (...allegation: NonNullable<CaseData['groups']['allegation']>): CaseData => ({
  fields: {},
  groups: { allegation },
});
const emptied = () =>
  recommendations().withIn('allegation', 2, { 'allegation.rcsFinding': '', 'allegation.outcome': '' });

test('empty fields of the same allegation are written, by its own copy; equal ones are left alone', async () => {
  const plan = planFill(
    await read(emptied()),
    data({
      'allegation.statement': COAT,
      'allegation.rcsConductType': 'Neglect',
      'allegation.rcsFinding': 'unsubstantiated – insufficient evidence',
    }),
    IN_FORCE,
  );
  expect(plan).toEqual({
    writes: [
      {
        tag: 'cims:allegation.rcsFinding',
        group: { tag: 'cims:group.allegation', occurrence: 1 },
        kind: 'choice',
        value: 'Unsubstantiated – insufficient evidence',
      },
    ],
    conflicts: [],
    byHand: [],
    blocks: [],
  });
});

test('what a person wrote is never among the writes: both are shown', async () => {
  const plan = planFill(
    await read(recommendations()),
    {
      fields: { 'provider.name': 'Another Sample Provider' },
      groups: { allegation: [{ 'allegation.statement': COAT, 'allegation.rcsFinding': 'Substantiated' }] },
    },
    IN_FORCE,
  );
  expect(plan.writes).toEqual([]);
  expect(plan.conflicts.map(({ label, inDocument, inReport }) => [label, inDocument, inReport])).toEqual([
    ['Service provider', expect.any(String), 'Another Sample Provider'],
    ['RCS finding (Allegation 2)', 'Unsubstantiated – insufficient evidence', 'Substantiated'],
  ]);
});

test('a reworded allegation is the same one; an unknown one goes into an empty block, else a block is lacking', async () => {
  const reworded = COAT.replace('a winter coat', 'a warm winter coat');
  const full = await read(recommendations());
  expect(planFill(full, data({ 'allegation.statement': reworded }), IN_FORCE)).toMatchObject({
    blocks: [],
    conflicts: [{ label: 'What is alleged (Allegation 2)' }],
  });
  expect(planFill(full, data({ 'allegation.statement': NEW }), IN_FORCE).blocks).toEqual([
    { group: 'allegation', count: 1 },
  ]);
  const withBlank = await read(recommendations().add('allegation', {}));
  const plan = planFill(withBlank, data({ 'allegation.statement': NEW }), IN_FORCE);
  expect(plan.blocks).toEqual([]);
  expect(plan.writes).toEqual([
    expect.objectContaining({ group: { tag: 'cims:group.allegation', occurrence: 3 }, value: NEW }),
  ]);
});

test('a name that the list does not have, and a field that the document does not have, are left to a person', async () => {
  const plan = planFill(
    await read(emptied()),
    data({
      'allegation.statement': COAT,
      'allegation.rcsFinding': 'Quite another finding',
      'allegation.reasons': 'Sample reasons that this template has no field for.',
    }),
    IN_FORCE,
  );
  expect(plan.writes).toEqual([]);
  expect(plan.byHand.map(({ label, because }) => [label, because])).toEqual([
    ['RCS finding (Allegation 2)', 'no-choice'],
    ['Analysis and reasons for the finding (Allegation 2)', 'no-field'],
  ]);
});

test.each(['Unsubstantiated', 'Not substantiated'])(
  'a finding that may be one of two is left to a person: “%s”',
  async (finding) => {
    const given = data({ 'allegation.statement': COAT, 'allegation.rcsFinding': finding });
    const empty = planFill(await read(emptied()), given, IN_FORCE);
    expect(empty.writes).toEqual([]);
    expect(empty.byHand.map(({ label, text, because }) => [label, text, because])).toEqual([
      ['RCS finding (Allegation 2)', finding, 'no-choice'],
    ]);
    // Once a person has said which, the report says nothing else.
    const chosen = emptied().withIn('allegation', 2, {
      'allegation.rcsFinding': 'Unsubstantiated – lack of evidence of weight',
    });
    const plan = planFill(await read(chosen), given, IN_FORCE);
    expect([plan.writes, plan.conflicts, plan.byHand]).toEqual([[], [], []]);
  },
);

test('a document without controls is left to a person altogether', async () => {
  const document = await read(
    typed('CIMS Recommendations', 'Allegation 1', 'RCS finding: Substantiated', 'CIMS outcome:'),
  );
  const plan = planFill(document, data({ 'allegation.rcsFinding': 'Unfounded' }), IN_FORCE);
  expect(plan.writes).toEqual([]);
});

test('a field of a copy that lost its control is for the person: its namesakes in other copies look the same', async () => {
  const unwrapped = emptied().part('word/document.xml', (xml) =>
    xml.replaceAll('w:val="cims:group.allegation"', 'w:val="something.else"'),
  );
  const plan = planFill(
    await read(unwrapped),
    data({ 'allegation.statement': COAT, 'allegation.rcsFinding': 'Substantiated' }),
    IN_FORCE,
  );
  expect(plan.writes).toEqual([]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.byHand.map(({ because }) => because)).toContain('no-field');
});
