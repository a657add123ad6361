import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCase, type CaseFile } from '../../src/casefile';
import { learnLayout } from '../../src/casefile/layouts/learn';
import { readDocx } from '../../src/docx';
import { fillOfficialTemplate } from '../../src/official';
import { groupOf, TEMPLATE_KINDS, type FieldName } from '../../src/template';
import { departmentPlan } from '../fixtures/organisation-templates/templates';
import { fullCase } from '../template/sample-case';
import { byLibreOffice } from './ways';
import { describeWith } from './ways/found-programs';

const ourTemplate = (kind: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../templates', `${kind}.docx`)));

const TEMPLATES = [
  { name: 'department-plan', kind: 'investigation-plan', bytes: departmentPlan() },
  ...TEMPLATE_KINDS.map((kind) => ({ name: kind, kind, bytes: ourTemplate(kind) })),
] as const;

const made = TEMPLATES.map(({ name, kind, bytes }) => {
  const layouts = [learnLayout(readDocx(bytes), name, kind).layout];
  return { name, layouts, ...fillOfficialTemplate(bytes, { kind, data: fullCase(), layouts }) };
});

const said = ({ fields, groups }: CaseFile, field: FieldName): string | undefined => {
  const group = groupOf(field);
  const text = (group === undefined ? fields : groups[group][0]?.fields)?.[field]?.text;
  return text?.replace(/\s+/gu, ' ').trim();
};

describeWith(['libreoffice'])('LibreOffice', () => {
  let saved: Readonly<Record<string, Uint8Array>>;
  beforeAll(() => {
    saved = byLibreOffice(Object.fromEntries(made.map(({ name, bytes }) => [name, bytes])), 'docx', 'docx');
  });

  test.each(made)(
    'opens the filled $name and saves every value that was put in',
    ({ name, bytes, filled, layouts }) => {
      expect(filled.length).toBeGreaterThan(4);
      const [before, after] = [bytes, saved[name]!].map((each) => readCase(readDocx(each), { layouts }));
      for (const field of filled) expect([field, said(after!, field)]).toEqual([field, said(before!, field)]);
    },
  );
});
