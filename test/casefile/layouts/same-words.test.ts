import { caseData, meaningProblem, readCase } from '../../../src/casefile';
import type { CaseFile } from '../../../src/casefile';
import { parseOrganisation } from '../../../src/policy/organisation-file';
import { body, box, h, line, p, table } from '../support/make-content';
import type { Block } from '../support/make-content';

type Entry = Readonly<Record<string, unknown>>;

const REF = { label: 'Our ref', means: 'incident.id' };

const readBy = (entries: readonly Entry[], ...blocks: readonly Block[]): CaseFile => {
  const { settings, problems } = parseOrganisation(
    {
      schemaVersion: 1,
      layouts: [
        {
          name: 'Example Care plan',
          kind: 'investigation-plan',
          confirmed: { by: 'Example Person', on: '2026-03-02' },
          entries: [REF, ...entries],
        },
      ],
    },
    meaningProblem,
  );
  expect(problems).toEqual([]);
  return readCase(body(p('Our ref: IRD-1'), ...blocks), { layouts: settings.layouts ?? [] });
};

const clients = ({ groups }: CaseFile) => groups.client.map(({ fields }) => fields['client.name']);

describe('the same words as a label and as a heading of a layout', () => {
  const BOTH = [
    { heading: 'The kid', means: 'client' },
    { label: 'The kid', means: 'client.name' },
  ];

  test('mean either: over what follows the group, before a value the field', () => {
    const caseFile = readBy(
      [...BOTH, { label: 'Born', means: 'client.dateOfBirth' }],
      h(1, 'The kid'),
      p('The kid: Sample Client One'),
      p('Born: 2 February 2015'),
    );
    expect(caseData(caseFile).groups.client).toEqual([
      { 'client.name': 'Sample Client One', 'client.dateOfBirth': '2 February 2015' },
    ]);
  });

  test.each([BOTH, [...BOTH].reverse()])('are no surer than the less sure of the two', (...entries) => {
    const [first, second] = entries;
    const unsure = readBy([{ ...first, unsure: true }, second ?? {}], p('The kid: Sample Client One'));
    expect(clients(unsure)).toEqual([expect.objectContaining({ sureness: 'to-confirm' })]);
    const other = readBy([first ?? {}, { ...second, unsure: true }], p('The kid: Sample Client One'));
    expect(clients(other)).toEqual([expect.objectContaining({ sureness: 'to-confirm' })]);
    const sure = readBy(entries, p('The kid: Sample Client One'));
    expect(clients(sure)).toEqual([expect.objectContaining({ sureness: 'certain' })]);
  });

  test('of two fields it is told by what stands round it which is meant', () => {
    const caseFile = readBy(
      [
        { label: 'Called', means: 'client.name' },
        { heading: 'Called', means: 'subject.name' },
        { heading: 'The worker', means: 'subject' },
      ],
      h(1, 'The worker'),
      p('Called: Sample Worker'),
    );
    expect(caseFile.groups.subject.map(({ fields }) => fields['subject.name']?.text)).toEqual([
      'Sample Worker',
    ]);
    expect(clients(caseFile)).toEqual([]);
  });

  test('where one of them is not ours, they mean what the other means', () => {
    for (const entries of [
      [
        { label: 'Where', means: null },
        { heading: 'Where', means: 'incident.location' },
      ],
      [
        { heading: 'Where', means: 'incident.location' },
        { label: 'Where', means: null },
      ],
    ]) {
      const { fields } = readBy(entries, p('Where: The hall'));
      expect(fields['incident.location']?.text).toBe('The hall');
    }
  });

  test('a copy begins at each where either says so, and a section is either’s', () => {
    const caseFile = readBy(
      [
        { heading: 'Kid', means: 'section.clients' },
        { label: 'Kid', means: 'client', opensCopy: true },
        { label: 'Called', means: 'client.name' },
      ],
      h(2, 'Kid'),
      p('Called: Sample Client One'),
      h(2, 'Kid'),
      p('Called: Sample Client Two'),
    );
    expect(clients(caseFile).map((reading) => reading?.text)).toEqual([
      'Sample Client One',
      'Sample Client Two',
    ]);
    expect(caseFile.sections.find(({ name }) => name === 'clients')).toMatchObject({ empty: false });
  });
});

describe('what an entry may name', () => {
  test('the words that stand whole go before those that are left without their number', () => {
    const { fields } = readBy(
      [
        { label: '1. Place', means: 'incident.location' },
        { label: 'Place', means: 'provider.area' },
      ],
      p('Place: North'),
    );
    expect([fields['provider.area']?.text, fields['incident.location']]).toEqual(['North', undefined]);
  });

  test('a control that is several things is none of them', () => {
    const { fields } = readBy(
      [{ tag: 'EC_1', means: ['incident.location', 'provider.area'] }],
      box('EC_1', [p('North')]),
    );
    expect([fields['incident.location'], fields['provider.area']]).toEqual([undefined, undefined]);
  });

  test('a control may be a section of ours', () => {
    const { sections } = readBy(
      [{ tag: 'EC_S', means: 'section.police' }],
      box('EC_S', [line('Nobody was told.')]),
    );
    expect(sections.find(({ name }) => name === 'police')).toMatchObject({ foundBy: 'tag' });
  });

  test('a label that is not ours hides the value beside it in a table, one that is ours beside it stays', () => {
    const { fields } = readBy(
      [{ label: 'Cost centre', means: null }],
      table([['Cost centre', 'Area', 'North', 'x']]),
      table([['Cost centre'], ['Area: North']]),
      p('Cost centre: 47\tProgram: Sample program'),
      p('Cost centre: 47  for now'),
    );
    expect(fields['provider.area']?.text).toBe('North');
    expect(fields['provider.program']?.text).toBe('Sample program');
  });
});
