import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { learnLayout } from '../../src/casefile/layouts/learn';
import { readDocx } from '../../src/docx';
import { officialTemplateProblems } from '../../src/official';
import { INSERT_LIMIT_BYTES } from '../../src/official/insert-limit';
import { TEMPLATE_KINDS } from '../../src/template';
import {
  cell,
  docxOf,
  flatOpcOf,
  paragraph,
  rootXml,
  row,
  run,
  table,
  tagged,
} from '../fixtures/docx-builder';
import type { DocxRecipe } from '../fixtures/docx-builder';
import { departmentPlan, oddLabels } from '../fixtures/organisation-templates/templates';
import { strToU8 } from 'fflate';

const title = paragraph(run('Investigation plan', '<w:b/>'));
const label = paragraph('Incident report ID:');

const of = (recipe: DocxRecipe): readonly string[] =>
  officialTemplateProblems(
    docxOf({ ...recipe, body: title + label + (recipe.body ?? '') }),
    'investigation-plan',
    [],
  );

test.each(TEMPLATE_KINDS)('nothing is said against our own: %s', (kind) => {
  const bytes = readFileSync(path.join(__dirname, '../../templates', `${kind}.docx`));
  expect(officialTemplateProblems(new Uint8Array(bytes), kind, [])).toEqual([]);
});

test('nothing is said against a plain template that is recognised', () => {
  expect(of({})).toEqual([]);
  expect(officialTemplateProblems(departmentPlan(), 'investigation-plan', [])).toEqual([]);
});

describe('a template that is not recognised as its kind', () => {
  it('would not be checked as that, until a layout is learned from it', () => {
    const bytes = oddLabels();
    expect(officialTemplateProblems(bytes, 'investigation-plan', [])).toEqual([
      'A document made from it would not be checked as an investigation plan, because it is not recognised: learn a layout from the empty template with “cims-report policy learn”.',
    ]);
    const { layout } = learnLayout(readDocx(bytes), 'Example Care', 'investigation-plan');
    expect(officialTemplateProblems(bytes, 'investigation-plan', [layout])).toEqual([]);
  });

  it('is told with the kind that it is taken for', () => {
    expect(officialTemplateProblems(departmentPlan(), 'cims-recommendations', [])).toEqual([
      'A document made from it would not be checked as CIMS recommendations, because it is recognised as another kind of document (investigation-plan): learn a layout from the empty template with “cims-report policy learn”.',
    ]);
  });
});

const settings = (content: string) => ({
  related: [{ type: 'settings', xml: rootXml('settings', content) }],
});
const box = (properties: string): string =>
  paragraph(tagged('x', run('Choose'), `<w:showingPlcHdr/>${properties}`));

test.each<[string, DocxRecipe, RegExp]>([
  ['a date picker', { body: box('<w:date/>') }, /^It contains date pickers: Word on the web/],
  [
    'a group control and a repeating section',
    { body: box('<w:group/>') + box('<w15:repeatingSection/>') },
    /^It contains repeating sections and group controls: /,
  ],
  ['macros', { parts: { 'word/vbaProject.bin': 'x' } }, /^It has macros/],
  [
    'the form of a macro document',
    { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    /^It has macros, or is saved as/,
  ],
  [
    'the form of a Word template',
    { mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' },
    /\(\.dotx\)/,
  ],
  ['a signature', { parts: { '_xmlsignatures/origin.sigs': '' } }, /^It has a digital signature/],
  ['protection', settings('<w:documentProtection w:edit="forms" w:enforcement="1"/>'), /^It is protected/],
  ['protection of the whole file', settings('<w:writeProtection w:recommended="1"/>'), /^It is protected/],
  [
    'a value',
    { body: paragraph('Service provider name: Example Care Pty Ltd') },
    /^It looks filled: something stands at “Service provider name”, and a check takes it for the value\./,
  ],
  [
    'values',
    {
      body: ['Service provider name', 'Location', 'Incident report ID', 'Client name']
        .map((label) => table(row(cell(paragraph(run(label, '<w:b/>'))) + cell('Enter what is asked for'))))
        .join(''),
    },
    /^It looks filled: something stands at “[^”]*”, “[^”]*”, “[^”]*” and 1 more, and a check/,
  ],
  [
    'a picture from elsewhere',
    { relationships: [{ type: 'image', target: 'https://example.test/a.png', external: true }] },
    /^It fetches something from outside the file/,
  ],
  [
    'a link',
    { relationships: [{ type: 'hyperlink', target: 'https://example.test/', external: true }] },
    /^It has links that lead outside/,
  ],
  [
    'an embedded file',
    {
      relationships: [{ type: 'package', target: 'embeddings/a.xlsx' }],
      parts: { 'word/embeddings/a.xlsx': 'x' },
    },
    /^It has other files or objects embedded/,
  ],
  [
    'a tracked change',
    { body: `<w:p><w:ins w:id="1" w:author="A">${run('new')}</w:ins></w:p>` },
    /^It has tracked changes/,
  ],
  [
    'a comment',
    {
      related: [
        {
          type: 'comments',
          xml: rootXml('comments', `<w:comment w:id="0" w:author="A">${paragraph('Why?')}</w:comment>`),
        },
      ],
    },
    /^It has comments/,
  ],
])('%s is told, and nothing else', (_, recipe, problem) => {
  const problems = of(recipe);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test('protection that is not enforced is none', () => {
  expect(of(settings('<w:documentProtection w:edit="forms" w:enforcement="0"/>'))).toEqual([]);
  expect(of(settings('<w:documentProtection w:edit="forms"/>'))).toEqual([]);
  expect(of({ related: [{ type: 'settings', xml: '<no xml' }] })).toEqual([]);
});

test('a file that Word would not insert is told', () => {
  const picture = { parts: { 'word/media/image1.png': new Uint8Array(randomBytes(INSERT_LIMIT_BYTES)) } };
  const [problem, ...more] = of(picture);
  expect(more).toEqual([]);
  expect(problem).toMatch(/^It is larger than 4 MB, the most that Word inserts/);
  expect(of({ parts: { 'word/media/image1.png': new Uint8Array(INSERT_LIMIT_BYTES) } })).toEqual([]);
});

test('one XML file is told', () => {
  const flat = strToU8(flatOpcOf({ body: title + label }));
  expect(officialTemplateProblems(flat, 'investigation-plan', [])).toEqual([
    'It is saved as one XML file, which cannot be filled: save it as a Word document (.docx).',
  ]);
});

test('what cannot be read is told with what can be done', () => {
  const [problem, ...more] = officialTemplateProblems(strToU8('no document'), 'investigation-plan', []);
  expect(problem).toMatch(/^It cannot be read\. [A-Z].*\.$/s);
  expect(more).toEqual([]);
});
