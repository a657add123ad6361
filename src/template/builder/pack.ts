import { LevelFormat, LevelSuffix, type Footer, type Header, type XmlComponent } from 'docx';
import { documentBytes } from '../../word/document';
import type { TemplateDefinition } from '../definition';
import type { FieldName } from '../dictionary';
import { groupsOf } from '../walk';
import { groupList } from './body';
import { finish } from './finish';
import { documentStyles } from './styles';

/** What a document is packed from, beside the styles and lists that all documents of a definition have. */
export interface Packing {
  readonly title: string;
  readonly children: readonly XmlComponent[];
  readonly header?: Header;
  readonly footer?: Footer;
  readonly customProperties?: readonly { readonly name: string; readonly value: string }[];
  readonly incidentId?: string;
  readonly fields: ReadonlySet<FieldName>;
}

const listsOf = (definition: TemplateDefinition): readonly string[] =>
  groupsOf(definition).map(({ section, item }) => groupList(section, item));

const numbering = (lists: readonly string[]) => ({
  config: lists.map((reference) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', suffix: LevelSuffix.SPACE, start: 1 }],
  })),
});

/** Makes the bytes of a document with the styles and lists of the definition. */
export const pack = async (definition: TemplateDefinition, packing: Packing): Promise<Uint8Array> => {
  const { title, children, header, footer, customProperties, incidentId, fields } = packing;
  const lists = listsOf(definition);
  const bytes = await documentBytes({
    title,
    styles: documentStyles,
    numbering: numbering(lists),
    children,
    ...(header && { header }),
    ...(footer && { footer }),
    ...(customProperties && { customProperties }),
  });
  return finish(bytes, {
    title,
    lists,
    fields,
    ...(incidentId !== undefined && { incidentId }),
  });
};
