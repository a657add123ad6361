import { checkCase } from '../../../taskpane/work/check-case';
import { findingViews } from '../../../taskpane/work/finding-view';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport, typed, type DocumentSpec } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';
import { fileInput, finding, sampleReport } from '../../report/sample';

const heading = (text: string, level = 1) =>
  `<w:p><w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const findings = async (spec: DocumentSpec, rule: string) => {
  const files = [{ name: 'report.docx', bytes: await buildDocument(spec) }];
  const checked = await checkCase({ files, today: TODAY, decisions: [] });
  return checked.findings.filter((view) => view.finding.rule === rule);
};

const WORDS = 'The alleged perpetrator was told.';
const RULE = 'wording-alleged-perpetrator';

test('the section is that of the control round the place', async () => {
  const [found] = await findings(
    cimsReport().with('investigation.scope', '').with('report.lessons', WORDS),
    RULE,
  );
  expect(found).toMatchObject({ section: 'What was learned', file: 'report.docx' });
});

test('without controls it is that of a heading by which the section was found, else the outermost heading', async () => {
  const spec = typed(
    'Investigation report',
    heading('Background'),
    heading('Setting', 2),
    WORDS,
    heading('Interviews'),
    heading('Example Witness', 2),
    WORDS,
  );
  expect((await findings(spec, RULE)).map(({ section }) => section)).toEqual(['Background', 'Interviews']);
});

test('a finding about a heading itself belongs to it; one before any heading to none', async () => {
  const spec = typed(WORDS, heading('What the alleged perpetrator said'));
  expect((await findings(spec, RULE)).map(({ section }) => section)).toEqual([
    undefined,
    'What the alleged perpetrator said',
  ]);
});

test('findings with the same place and words are told apart by number', () => {
  const report = sampleReport([
    fileInput('a.docx', [finding(), finding()]),
    fileInput('b.docx', [finding()]),
  ]);
  const [first, second, other] = findingViews(report, [], 'a.docx').map(({ key }) => key);
  expect(first).toMatch(/^data-sample-[0-9a-z]+$/u);
  expect(second).toBe(`${first!}-2`);
  expect(other).not.toContain(first);
});

test('nothing of the document can be read out of a key', async () => {
  const [found] = await findings(typed(`${WORDS} Sample Client One was there.`), RULE);
  expect(found?.key).not.toMatch(/sample|client|told/iu);
});

test('a finding of the open document is the same one when the document gets another name', async () => {
  const bytes = await buildDocument(cimsReport().with('report.lessons', WORDS));
  const plan = { name: 'plan.docx', bytes: await buildDocument(cimsPlan().without('manager.contact')) };
  const keysAs = async (name: string) => {
    const { findings: found } = await checkCase({
      files: [{ name, bytes }, plan],
      today: TODAY,
      decisions: [],
    });
    return found.map(({ key }) => key);
  };
  const before = await keysAs('Document.docx');
  expect(before.length).toBeGreaterThan(2);
  expect(new Set(before).size).toBe(before.length);
  expect(await keysAs('report.docx')).toEqual(before);
});
