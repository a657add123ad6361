import { carryOver as carry } from '../../src/casefile';
import { DEFINITIONS, FIELD_LABELS, type TemplateKind } from '../../src/template';
import { choosePolicy } from '../../src/checks';
import { readFiles } from './read-files';
import type { CarryOver, CaseRequest } from './work';

/** What the files of the case already say of what a template asks for. */
export const carryOver = (request: CaseRequest & { readonly kind: TemplateKind }): CarryOver => {
  const { documents } = readFiles(request);
  const { policy } = choosePolicy(documents);
  const { data, values, doubts } = carry(documents, DEFINITIONS[request.kind], policy);
  return { data, values: values.map((value) => ({ ...value, label: FIELD_LABELS[value.field] })), doubts };
};
