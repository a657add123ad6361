import type { FieldName } from '../../../template';
import type { DocumentKind } from '../../case-file';
import type { LayoutWords, Meaning } from './meaning';

const toConfirm = (field: FieldName): Meaning => ({
  labelOf: [],
  synonymOf: [field],
  sections: [],
  sectionFields: new Set(),
  generic: false,
  bareFinding: false,
  sureness: 'to-confirm',
});

/**
 * Words that mean something else in one kind of document: CIMS Recommendations give no reasons for a finding, so
 * "Rationale" there says why the CIMS outcome is another. A layout's words go first.
 */
export const wordsOfKind = (kind: DocumentKind | undefined, layout: LayoutWords | undefined) =>
  kind === 'cims-recommendations' ? new Map([...IN_RECOMMENDATIONS, ...(layout ?? [])]) : layout;

const IN_RECOMMENDATIONS: LayoutWords = new Map([['rationale', toConfirm('allegation.rationale')]]);
