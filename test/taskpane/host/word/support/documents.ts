import { readDocx, type Control, type DocxPart } from '../../../../../src/docx';
import { POLICIES } from '../../../../../src/policy';
import {
  DEFINITIONS,
  fieldTag,
  groupTag,
  sectionTag,
  type CaseData,
  type FieldName,
  type GroupName,
} from '../../../../../src/template';
import { buildBlock, buildTemplate } from '../../../../../src/template/builder';
import type { BlockPlace, Destination, FieldWrite } from '../../../../../taskpane/host';

const definition = DEFINITIONS['cims-recommendations'];
const [policy] = POLICIES;

/** A CIMS Recommendations report; with nothing given, unfilled, with one copy of each group. */
export const report = (data: Partial<CaseData> = {}): Promise<Uint8Array> =>
  buildTemplate(definition, { policy, data: { fields: {}, groups: {}, ...data } });

const ofClients = new Map<number, Promise<Uint8Array>>();

/** The same with so many clients, each of them a group and four fields. Built once for a test file. */
export const reportOfClients = (count: number): Promise<Uint8Array> => {
  const known = ofClients.get(count);
  if (known !== undefined) return known;
  const client = Array.from({ length: count }, (_, at) => ({ 'client.name': `Sample Client ${at + 1}` }));
  const built = report({ groups: { client } });
  ofClients.set(count, built);
  return built;
};

export const block = (group: GroupName): Promise<Uint8Array> => buildBlock(group, { definition, policy });

export const PLACE: BlockPlace = { group: groupTag('client'), section: sectionTag('clients') };

export const write = (
  field: FieldName,
  value: string,
  kind: FieldWrite['kind'] = 'text',
  copy?: number,
): FieldWrite => ({
  tag: fieldTag(field),
  kind,
  value,
  ...(copy !== undefined && {
    group: { tag: groupTag(field.split('.')[0] as GroupName), occurrence: copy },
  }),
});

const NOWHERE: Destination = { around: [], words: '', headings: [], part: 'word/document.xml', paragraph: 0 };

export const destination = (to: Partial<Destination>): Destination => ({ ...NOWHERE, ...to });

export const bodyOf = (bytes: Uint8Array): DocxPart => readDocx(bytes).parts[0]!;

export const headerOf = (bytes: Uint8Array): DocxPart | undefined =>
  readDocx(bytes).parts.find(({ name }) => name.includes('header'));

/** The controls of a field, in the order of the part. */
export const controlsOf = (part: DocxPart, field: FieldName): readonly Control[] =>
  part.controls.filter(({ tag }) => tag === fieldTag(field));

export const copiesOf = (part: DocxPart, group: GroupName): readonly Control[] =>
  part.controls.filter(({ tag }) => tag === groupTag(group));

/** What stands in a control; nothing where its prompt shows. */
export const textOf = (part: DocxPart, control: Control): string => {
  if (control.placeholder) return '';
  const texts = part.paragraphs.slice(control.from, control.to).map(({ text }) => text);
  return control.start === undefined ? texts.join('\n') : (texts[0] ?? '').slice(control.start, control.end);
};

/** What stands in each copy of a field of the body. */
export const answers = (bytes: Uint8Array, field: FieldName): readonly string[] => {
  const body = bodyOf(bytes);
  return controlsOf(body, field).map((control) => textOf(body, control));
};
