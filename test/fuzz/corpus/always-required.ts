import { OWNED_FIELDS } from '../../../src/checks/support/owned-fields';
import { DEFINITIONS, fieldWords, isGroupItem } from '../../../src/template';
import type { FieldName, TemplateKind } from '../../../src/template';

/** What a rule of its own asks for may stand elsewhere, in another document of the case for example; but not the ID. */
const maybeElsewhere = (field: FieldName): boolean =>
  field !== 'incident.id' && OWNED_FIELDS[field] !== undefined;

/** The single fields without which no document of a kind is ready, whatever else stands in it. */
export const alwaysRequired = (kind: TemplateKind): readonly FieldName[] =>
  DEFINITIONS[kind].sections
    .filter(({ when, required }) => when === undefined && required)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (isGroupItem(item) || !item.required || item.when !== undefined) return [];
      const { field, standing = fieldWords(field).standing } = item;
      return standing === 'stated' && !maybeElsewhere(field) ? [field] : [];
    });
