import { mayHoldVerdict } from './verdict-names';
import type { DocxContent } from '../../../docx';
import type { FieldName, Pathway } from '../../../template';
import type { CaseDraft, CopyDraft, FieldDrafts } from '../record/case-draft';
import type { DocumentKind, FieldReading, Sureness } from '../../case-file';
import { isFilledAnywhere, RCS_FIELDS } from '../recognise/pathway';

/** What is known of a document before it is settled what "Finding" alone means in it. */
export interface BareFindingContext {
  readonly kind: DocumentKind;
  /** Whether the document says its kind itself, and not only by fields such as these. */
  readonly isKindSaid: boolean;
  /** The pathway that was asked for. */
  readonly pathway?: Pathway | undefined;
  readonly content: DocxContent;
}

/**
 * Settles what "Finding" alone means, and how sure that is.
 *
 * In an investigation report it is the CIMS outcome where nothing else in the document is of the Reportable Conduct
 * Scheme: read as an RCS finding it would put the whole document on the wrong pathway. That is as sure as a label where
 * the document never so much as names the scheme. Where the scheme is concerned it is the RCS finding, and sure where
 * the report is the scheme's own or a CIMS outcome stands beside it; else either could be meant, and a person confirms.
 */
export const settleBareFindings = (draft: CaseDraft, context: BareFindingContext): void => {
  const { bare, ofRcs } = draft.findingLabels;
  if (!bare || ofRcs) return;
  const { kind, pathway } = context;
  // A report that sets a finding beside an outcome does not mean the outcome by it.
  const setsBoth = draft.copies.some(
    ({ fields }) => isFilled(fields['allegation.rcsFinding']) && isFilled(fields['allegation.outcome']),
  );
  const isCims = kind === 'investigation-report' && pathway !== 'rcs' && !setsBoth && !isOfScheme(draft);
  const sureness = isCims && namesScheme(context.content) ? 'to-confirm' : undefined;
  const isSchemes = kind === 'rcs-investigation-report' && (context.isKindSaid || hasOtherRcsFields(draft));
  for (const { fields } of draft.copies) {
    const finding = fields['allegation.rcsFinding'];
    if (finding === undefined || finding.sureness === 'certain') continue;
    const hasOutcome = isFilled(fields['allegation.outcome']);
    if (isCims && !hasOutcome) moveToOutcome(fields, withSureness(finding, sureness));
    else if (!isSchemes && !hasOutcome) fields['allegation.rcsFinding'] = withSureness(finding, 'to-confirm');
  }
};

/**
 * Settles what "Outcome" alone means in the scheme's own report: the finding, where no label there says "CIMS outcome"
 * and the allegation has no finding besides. As a CIMS outcome it would be held against another document's.
 */
export const settleBareOutcomes = (draft: CaseDraft, kind: DocumentKind | undefined): void => {
  const { bareOutcome, ofCims } = draft.findingLabels;
  if (kind !== 'rcs-investigation-report' || !bareOutcome || ofCims) return;
  const moved = new Set<CopyDraft>();
  for (const copy of draft.copies) {
    const { fields } = copy;
    const outcome = fields['allegation.outcome'];
    if (outcome === undefined || outcome.sureness === 'certain') continue;
    if (isFilled(fields['allegation.rcsFinding'])) {
      // What was done about it, such as a warning, is no outcome of CIMS.
      if (outcome.text !== '' && !mayHoldVerdict(outcome.text)) delete fields['allegation.outcome'];
      continue;
    }
    fields['allegation.rcsFinding'] = outcome;
    delete fields['allegation.outcome'];
    moved.add(copy);
  }
  draft.further.forEach((further, index) => {
    const isMoved = further.copy !== undefined && moved.has(further.copy);
    if (isMoved && further.field === 'allegation.outcome')
      draft.further[index] = { ...further, field: 'allegation.rcsFinding' };
  });
};

const isFilled = (reading: FieldReading | undefined): boolean => (reading?.text ?? '') !== '';

/** An empty field has nothing to confirm; what is less sure already stays so. */
const withSureness = (reading: FieldReading, sureness: Sureness | undefined): FieldReading =>
  sureness === undefined || reading.text === '' ? reading : { ...reading, sureness };

const moveToOutcome = (fields: FieldDrafts, finding: FieldReading): void => {
  fields['allegation.outcome'] = finding;
  delete fields['allegation.rcsFinding'];
};

const OTHER_FIELDS: readonly FieldName[] = RCS_FIELDS.filter((field) => field !== 'allegation.rcsFinding');

const hasOtherRcsFields = (draft: CaseDraft): boolean =>
  OTHER_FIELDS.some((field) => isFilledAnywhere(draft, field));

const isOfScheme = (draft: CaseDraft): boolean =>
  hasOtherRcsFields(draft) ||
  draft.copies.some(({ fields }) => {
    const finding = fields['allegation.rcsFinding'];
    return finding?.sureness === 'certain' && finding.text !== '';
  });

const SCHEME = /\breportable (?:conduct|allegations?)\b|\bRCS\b/i;

const namesScheme = ({ parts }: DocxContent): boolean =>
  parts.some(({ paragraphs }) => paragraphs.some(({ text }) => SCHEME.test(text)));
