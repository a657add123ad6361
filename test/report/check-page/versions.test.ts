import { versionsSection } from '../../../src/report/check-page/versions';
import type { OrganisationSettings } from '../../../src/policy';
import { fileInput, sampleCase, sampleReport } from '../sample';

const facts = (organisation?: OrganisationSettings, caseFile = sampleCase()) => {
  const policy = { id: 'earlier', version: '3' };
  const report = sampleReport([
    { ...fileInput('report.docx', [], caseFile), policy },
    fileInput('plan.docx', []),
  ]);
  const [block] = versionsSection(report, organisation).blocks;
  if (block?.kind !== 'facts') throw new Error('The versions are facts.');
  return block.facts.map(({ term, words }) => `${term}: ${words.join('')}`);
};

test('the rule set of a file that is held against another one is named', () => {
  expect(facts()).toContain('Rule set of report.docx: earlier 3');
  expect(facts().some((fact) => fact.startsWith('Organisation file'))).toBe(false);
});

test('what the organisation’s own file added is told, and where none was given', () => {
  expect(facts({})).toContain('Organisation file: none was given');
  const [named] = facts({ name: 'Example Care' }).filter((fact) => fact.startsWith('Organisation file'));
  expect(named).toBe(
    'Organisation file: Example Care: no confirmed rows of the alignment tables, no wordings to avoid',
  );
  const [unnamed] = facts({ wording: [] }).filter((fact) => fact.startsWith('Organisation file'));
  expect(unnamed).toContain('without a name');
});

test('the template that a document was made from is named, ours or the organisation’s own', () => {
  const made = {
    ...sampleCase(),
    template: { id: 'investigation-report', version: '1.2' },
    layout: { name: 'Our form', because: 'Its headings are those of it.' },
  };
  expect(facts(undefined, made)).toEqual(
    expect.arrayContaining([
      'Template of report.docx: investigation-report 1.2',
      'Your own template of report.docx: “Our form”. Its headings are those of it.',
    ]),
  );
});
