import { carryOver as carry } from '../../src/casefile';
import { choosePolicy } from '../../src/checks';
import { applyOrganisation } from '../../src/policy';
import { DEFINITIONS, FIELD_LABELS, isGroupItem, withProviderDetails } from '../../src/template';
import type { FieldName, TemplateDefinition, TemplateKind } from '../../src/template';
import { readFiles } from './read-files';
import type { CarriedValue, CarryOver, CaseRequest } from './work';

/** Where a value comes from that no document gives. */
const ORGANISATION_FILE = 'your organisation’s file';

const singleFields = ({ sections }: TemplateDefinition): readonly FieldName[] =>
  sections.flatMap(({ items }) => items.flatMap((item) => (isGroupItem(item) ? [] : [item.field])));

/**
 * What the files of the case already say of what a template asks for; and of the service provider, where no document
 * says it, what the organisation's own file does.
 */
export const carryOver = (request: CaseRequest & { readonly kind: TemplateKind }): CarryOver => {
  const { organisation = {} } = request;
  const definition = DEFINITIONS[request.kind];
  const { documents } = readFiles(request);
  const policy = applyOrganisation(choosePolicy(documents).policy, organisation);
  const { data, values, doubts } = carry(documents, definition, policy);

  const known = withProviderDetails(data, organisation)?.fields ?? {};
  const added = singleFields(definition).flatMap((field): readonly (readonly [FieldName, string])[] => {
    const text = known[field];
    return text === undefined || data.fields[field] !== undefined ? [] : [[field, text]];
  });
  const fromOrganisation = added.map(([field, text]): Omit<CarriedValue, 'label'> => ({
    field,
    text,
    from: { file: ORGANISATION_FILE, headings: [], sureness: 'certain' },
    others: [],
  }));
  return {
    data: { ...data, fields: { ...data.fields, ...Object.fromEntries(added) } },
    values: [...fromOrganisation, ...values].map((value) => ({ ...value, label: FIELD_LABELS[value.field] })),
    doubts,
  };
};
