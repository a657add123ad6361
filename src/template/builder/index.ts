import { Document, LevelFormat, LevelSuffix, Packer, type FileChild } from 'docx';
import type { Policy } from '../../policy';
import type { CaseData } from '../case-data';
import type { Pathway, TemplateDefinition } from '../definition';
import { TEMPLATE_PROPERTY } from '../tags';
import { fieldsOf, groupsOf } from '../walk';
import { BOUND_FIELD } from './binding';
import { bodyBlocks, groupList } from './body';
import { controlIds } from './controls';
import { CREATOR, finish } from './finish';
import { PAGE, pageFooter, pageHeader } from './page';
import { documentStyles, STYLES } from './styles';
import { paragraph, run } from './xml';

export interface BuildOptions {
  /** Whose incident types, findings and outcomes may be chosen. */
  readonly policy: Policy;
  /** What to fill in; absent for an unfilled template. What the definition has no field for is left out. */
  readonly data?: CaseData;
  /** Leaves out what is of the other pathway; absent: both are there, each marked. */
  readonly pathway?: Pathway;
}

const NO_DATA: CaseData = { fields: {}, groups: {} };

const numbering = (definition: TemplateDefinition) => ({
  config: groupsOf(definition).map(({ section, item }) => ({
    reference: groupList(section, item),
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', suffix: LevelSuffix.SPACE, start: 1 }],
  })),
});

/**
 * Builds a Word document from a template definition, unfilled or filled. Every field is a content control with the
 * field's tag; a group is repeated once for each of its copies in the data, and there is one copy in any case. Equal
 * input gives equal bytes.
 */
export const buildTemplate = async (
  definition: TemplateDefinition,
  options: BuildOptions,
): Promise<Uint8Array> => {
  const data = options.data ?? NO_DATA;
  const nextId = controlIds();
  const incidentId = data.fields[BOUND_FIELD] ?? '';
  const header = pageHeader(definition, incidentId, nextId());
  const body = bodyBlocks(definition.sections, {
    policy: options.policy,
    data,
    pathway: options.pathway,
    nextId,
  });
  const opening = [
    paragraph({ style: STYLES.title }, [run(definition.title)]),
    paragraph({ style: STYLES.purpose }, [run(definition.purpose)]),
    paragraph({ style: STYLES.notice }, [run(definition.notice)]),
  ];
  const document = new Document({
    title: definition.title,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: documentStyles,
    numbering: numbering(definition),
    compatibility: { version: 15 },
    customProperties: [{ name: TEMPLATE_PROPERTY, value: `${definition.id} ${definition.version}` }],
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header },
        footers: { default: pageFooter(definition) },
        // `docx` has no class for a content control round paragraphs; it writes any element that stands here.
        children: [...opening, ...body] as unknown as FileChild[],
      },
    ],
  });
  return finish(await Packer.pack(document, 'uint8array'), {
    title: definition.title,
    incidentId,
    fields: new Set([BOUND_FIELD, ...fieldsOf(definition).map(({ item }) => item.field)]),
  });
};
