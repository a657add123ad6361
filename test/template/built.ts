import { POLICIES, type Policy } from '../../src/policy';
import {
  DEFINITIONS,
  fieldTag,
  type CaseData,
  type FieldName,
  type TemplateDefinition,
  type TemplateKind,
} from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import { child, childrenOf, named, parseXml, partsOf, textOf, valueOf, type Element } from './xml-tree';

export const [policy] = POLICIES;
export const NOTHING: CaseData = { fields: {}, groups: {} };

export const open = async (
  definition: TemplateDefinition,
  data?: CaseData,
  pathway?: 'cims' | 'rcs',
  by: Policy = policy,
) => {
  const bytes = await buildTemplate(definition, {
    policy: by,
    ...(data && { data }),
    ...(pathway && { pathway }),
  });
  const parts = partsOf(bytes);
  const part = (name: string): Element => parseXml(parts[name]!);
  return { bytes, parts, part, body: part('word/document.xml') };
};

export const tagOf = (control: Element) => valueOf(child(child(control, 'w:sdtPr')!, 'w:tag')) ?? '';
export const contentOf = (control: Element) => textOf(child(control, 'w:sdtContent')!).replace(/\n$/u, '');
export const isPrompting = (control: Element) =>
  child(child(control, 'w:sdtPr')!, 'w:showingPlcHdr') !== undefined;
export const controlsIn = (element: Element, tag?: string) =>
  named(element, 'w:sdt').filter((control) => tag === undefined || tagOf(control) === tag);
export const kindOf = (control: Element) => childrenOf(child(control, 'w:sdtPr')!).at(-1)!;

/** What stands in each copy of a field, in order; nothing where the prompt is showing. */
export const answers = (element: Element, field: FieldName) =>
  controlsIn(element, fieldTag(field)).map((control) =>
    isPrompting(control) ? undefined : contentOf(control),
  );

const built = new Map<string, ReturnType<typeof open>>();
/** The unfilled template, built once for a test file. */
export const unfilled = (kind: TemplateKind) => {
  const made = built.get(kind) ?? open(DEFINITIONS[kind]);
  built.set(kind, made);
  return made;
};
