import { GROUP_NAMES, type FieldTexts } from '../../../../src/template';
import type { DocumentView } from '../../../../taskpane/work/work';
import { made } from '../outcomes/made-allegation';

/** A document whose fields hold these texts; one that is not named, it does not have. */
export const documentView = (
  fields: FieldTexts,
  pathway: 'cims' | 'rcs' = 'cims',
  allegations: readonly FieldTexts[] = [],
): DocumentView => ({
  file: 'open.docx',
  kind: { value: 'investigation-report', because: 'It was made so.' },
  pathway: { value: pathway, because: 'It was made so.' },
  blank: false,
  fields: made(fields).fields,
  groups: {
    ...(Object.fromEntries(GROUP_NAMES.map((name) => [name, []])) as unknown as DocumentView['groups']),
    allegation: allegations.map(made),
  },
  sections: [],
  outline: [],
});
