import { gapsOf, progressOf, sectionsAsked, type CaseFile, type FieldReading } from '../../../src/casefile';
import { needsOf } from '../../../src/casefile/case/needs';
import { definitionFor, runChecks, type Finding, type ReadDocument } from '../../../src/checks';
import { policyFor } from '../../../src/policy';
import { groupOf, type FieldName, type TemplateDefinition } from '../../../src/template';
import { readSpec } from '../../checks/support/check-case';
import {
  cimsPlan,
  cimsReport,
  recommendations,
  rcsReport,
  typed,
  type DocumentSpec,
} from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';

const policy = policyFor();

const progress = (document: ReadDocument) =>
  progressOf({ document, policy, definition: definitionFor(document)! });

const sectionOf = async (spec: DocumentSpec, name: string) =>
  progress(await readSpec(spec)).find((section) => section.name === name);

test('a section counts what it asks for, and leads to the first thing that is missing', async () => {
  const spec = cimsReport().without('manager.position', 'manager.contact');
  expect(await sectionOf(spec, 'investigation-manager')).toMatchObject({
    title: 'Investigation manager details',
    filled: 2,
    needed: 4,
    place: { tag: 'cims:section.investigation-manager' },
    next: { label: 'Position', place: { tag: 'cims:manager.position' } },
  });
  expect((await sectionOf(cimsReport(), 'investigation-manager'))?.next).toBeUndefined();
});

test('what is missing in a copy is told with its number', async () => {
  const spec = cimsReport().withIn('client', 2, { 'client.dateOfBirth': 'TBC' });
  expect(await sectionOf(spec, 'clients')).toMatchObject({
    filled: 11,
    needed: 12,
    next: { label: 'Date of birth (Client 2)', place: { tag: 'cims:client.dateOfBirth', excerpt: 'TBC' } },
  });
});

test('a group without a copy needs what a copy must hold, and leads into the one that stands there', async () => {
  expect(await sectionOf(cimsReport().remove('subject'), 'subjects')).toMatchObject({
    filled: 0,
    needed: 3,
    next: { label: 'Subject of allegation', place: { tag: 'cims:subject.name' } },
  });
});

test('a copy in which nobody has filled anything asks for nothing beside one that is filled', async () => {
  const before = await sectionOf(cimsReport(), 'clients');
  const after = await sectionOf(cimsReport().add('client', {}), 'clients');
  expect([after?.filled, after?.needed]).toEqual([before?.filled, before?.needed]);
});

test('the pathway and answers decide what is asked for', async () => {
  const names = async (spec: DocumentSpec) => progress(await readSpec(spec)).map(({ name }) => name);
  expect(await names(cimsReport())).not.toContain('reportable-conduct');
  expect(await names(rcsReport())).toContain('reportable-conduct');
  expect(await names(cimsReport().with('plan.location', 'In this report'))).toContain('plan-approval');
  expect(await sectionOf(cimsReport(), 'police')).toMatchObject({ needed: 4 });
  expect(await sectionOf(cimsReport().with('police.reported', 'No'), 'police')).toMatchObject({ needed: 1 });
});

test('a section that must be there and is not leads nowhere', async () => {
  const document = await readSpec(
    typed('Investigation report', 'Incident report ID: SAMPLE-1').readAs({ kind: 'investigation-report' }),
  );
  const section = progress(document).find(({ name }) => name === 'investigation-manager');
  expect(section).toMatchObject({ filled: 0, needed: 4, next: { label: 'Investigation manager' } });
  expect(section?.place).toBeUndefined();
  expect(section?.next?.place).toBeUndefined();
});

test('of a document that we have no template for nothing is told', async () => {
  const document = await readSpec(typed('Some words.'));
  expect(progressOf({ document, policy })).toEqual([]);
});

describe('progress and the rules agree', () => {
  const WORDS = ['', 'TBC', 'N/A', 'not yet known', 'None'];

  const SAY_THAT_IT_IS_MISSING = [
    'completeness-field-empty',
    'completeness-endorsement-missing',
    'data-incident-id-missing',
    'data-cris-id-missing',
    'data-ssr-number-missing',
  ];

  /** The sample cases describe what these ask, which answers them too. */
  const DESCRIBED_ELSEWHERE: readonly FieldName[] = [
    'plan.deviated',
    'considerations.clientToClient',
    'considerations.kinshipCare',
    'considerations.aboriginalClient',
  ];

  const required = (document: ReadDocument): readonly FieldName[] => {
    const asked = { document, policy, definition: definitionFor(document)! };
    const needs = sectionsAsked(asked).flatMap((section) => [...needsOf(asked, section)]);
    return [...new Set(needs.flatMap((need) => ('group' in need ? [] : [need.item.field])))];
  };

  const saying = (document: ReadDocument, field: FieldName, text: string): ReadDocument => {
    const change = (fields: CaseFile['fields']): CaseFile['fields'] => {
      const reading: FieldReading | undefined = fields[field];
      return reading === undefined ? fields : { ...fields, [field]: { ...reading, text } };
    };
    const { caseFile } = document;
    const group = groupOf(field);
    const groups =
      group === undefined
        ? caseFile.groups
        : {
            ...caseFile.groups,
            [group]: caseFile.groups[group].map((copy) => ({ ...copy, fields: change(copy.fields) })),
          };
    return { ...document, caseFile: { ...caseFile, fields: change(caseFile.fields), groups } };
  };

  const findings = (document: ReadDocument): readonly Finding[] =>
    runChecks({
      documents: [document],
      attachments: ['investigation-plan.pdf', 'cims-recommendations.pdf'],
      today: TODAY,
      policy,
    }).documents.flatMap((each) => each.findings);

  const gapAt = (document: ReadDocument, definition: TemplateDefinition, field: FieldName): boolean =>
    sectionsAsked({ document, policy, definition }).some((section) =>
      [...gapsOf({ document, policy, definition }, section)].some(
        (gap) => 'group' in gap || gap.item.field === field,
      ),
    );

  test.each([
    ['a CIMS report', cimsReport()],
    ['a plan', cimsPlan()],
    ['an RCS report', rcsReport()],
    ['CIMS Recommendations', recommendations()],
  ])('of %s: what counts as missing is what a rule finds', async (_name, spec) => {
    const document = await readSpec(spec);
    const definition = definitionFor(document)!;
    const before = new Set(findings(document).map(({ rule, message }) => `${rule} ${message}`));
    const fields = required(document);
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields) {
      for (const text of WORDS) {
        const changed = saying(document, field, text);
        const found = findings(changed).filter(
          ({ rule, message }) => rule !== 'completeness-prompts-showing' && !before.has(`${rule} ${message}`),
        );
        const isGap = gapAt(changed, definition, field);
        // A rule may have more to say than that something is missing, so only this way round for every word.
        if (isGap) expect({ field, text, found: found.length > 0 }).toEqual({ field, text, found: true });
        if ((text === '' || text === 'TBC') && !DESCRIBED_ELSEWHERE.includes(field))
          expect({ field, text, isGap }).toEqual({ field, text, isGap: true });
        const empty = found.filter(({ rule }) => SAY_THAT_IT_IS_MISSING.includes(rule));
        if (empty.length > 0) expect({ field, text, isGap }).toEqual({ field, text, isGap: true });
      }
    }
  });
});
