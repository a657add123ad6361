import type { Policy } from '../../policy';
import type { CaseData } from '../case-data';
import type { Pathway, TemplateDefinition } from '../definition';
import { TEMPLATE_PROPERTY } from '../tags';
import { fieldsOf } from '../walk';
import { BOUND_FIELD } from '../tags';
import { bodyBlocks } from './body';
import { controlIds } from './controls';
import { pack } from './pack';
import { pageFooter, pageHeader } from './page';
import { STYLES } from './styles';
import { paragraph, run } from '../../word/xml';

export { buildBlock, type BlockOptions } from './block';

export interface BuildOptions {
  /** Whose incident types, findings and outcomes may be chosen. */
  readonly policy: Policy;
  /** What to fill in; absent for an unfilled template. What the definition has no field for is left out. */
  readonly data?: CaseData;
  /** Leaves out what is of the other pathway; absent: both are there, each marked. */
  readonly pathway?: Pathway;
}

const NO_DATA: CaseData = { fields: {}, groups: {} };

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
  return pack(definition, {
    title: definition.title,
    children: [...opening, ...body],
    header,
    footer: pageFooter(definition),
    customProperties: [{ name: TEMPLATE_PROPERTY, value: `${definition.id} ${definition.version}` }],
    incidentId,
    fields: new Set([BOUND_FIELD, ...fieldsOf(definition).map(({ item }) => item.field)]),
  });
};
