import { fieldDefinition } from '../../../template';
import type { FieldName, Pathway } from '../../../template';
import type { CaseDraft } from '../record/case-draft';
import type { DocumentKind, Recognised } from '../../case-file';
import { normalise } from '../words/normalise';

/** Fields that a document fills only where the RCS is concerned. */
export const RCS_FIELDS: readonly FieldName[] = [
  'rcs.matterNumber',
  'rcs.notifiedOn',
  'rcs.updatedOn',
  'allegation.rcsConductType',
  'allegation.rcsFinding',
];

/** What people write where a question does not concern them. */
const NOT_CONCERNED = new Set(['na', 'n a', 'not applicable', 'none', 'nil', 'no'].map(normalise));

/** Which pathway a document is of, and why: the kind decides, else whether anything of the RCS is filled. */
export const recognisePathway = (
  kind: DocumentKind,
  draft: CaseDraft,
  asked?: Pathway,
): Recognised<Pathway> => {
  if (asked !== undefined) return { value: asked, because: 'This pathway was asked for.' };
  if (kind === 'cims-recommendations') {
    return {
      value: 'rcs',
      because: 'A CIMS Recommendations report goes with a reportable conduct investigation.',
    };
  }
  if (kind === 'rcs-investigation-report')
    return { value: 'rcs', because: 'It is an RCS investigation report.' };
  const field = RCS_FIELDS.find((name) => isFilledAnywhere(draft, name));
  return field === undefined
    ? { value: 'cims', because: 'None of its reportable conduct fields is filled.' }
    : { value: 'rcs', because: `Its field “${fieldDefinition(field).label}” is filled.` };
};

/** Whether a field says something that concerns the case, in any copy of its group. */
export const isFilledAnywhere = (draft: CaseDraft, field: FieldName): boolean =>
  [draft.fields, ...draft.copies.map((copy) => copy.fields)].some((fields) => {
    const text = normalise(fields[field]?.text ?? '');
    return text !== '' && !NOT_CONCERNED.has(text);
  });
