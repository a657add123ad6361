import { placeOf } from '../../../docx';
import type { FieldName, Pathway } from '../../../template';
import type { CaseDraft, CopyDraft, Verdict } from '../case-draft';
import type { DocumentKind } from '../../case-file';
import { usualSureness } from '../../sureness';
import type { Recorder } from '../recorder';

/** Only whole statements: "The allegation is substantiated if …" is a definition, "If the allegation is …" a condition. */
const STATEMENT = new RegExp(
  String.raw`(?:^|[.;]\s+)(?:(?:therefore|accordingly|overall|on the balance of probabilities),?\s+)?` +
    String.raw`(?:(?:the|this) allegation|allegation (?<number>\d{1,2})) ` +
    String.raw`(?:(?:is|was|has been) (?:therefore )?(?:found (?:to be )?)?(?<verdict>not substantiated|substantiated|unsubstantiated|unfounded)` +
    String.raw`|(?<undecided>(?:could not|cannot|can not) be substantiated))` +
    String.raw`(?<why>,? (?:due to|because of) (?:insufficient evidence|(?:a )?lack of evidence(?: of weight)?))?` +
    String.raw`(?=\s*(?:[.;]|$|on the balance of probabilities\s*(?:[.;]|$)))`,
  'gi',
);

/** The longest paragraph in which a statement is looked for; a discussion longer than this needs a reader. */
const PARAGRAPH_LIMIT = 4000;

/** The verdicts that a paragraph states within an allegation, or within a section about allegations. */
export const readVerdicts = (text: string, paragraph: number, recorder: Recorder): readonly Verdict[] => {
  const open = recorder.copyOf('allegation');
  const fields = recorder.section?.fields;
  const isAboutAllegations = fields !== undefined && VERDICT_SECTION.some((field) => fields.has(field));
  if (open === undefined && !isAboutAllegations) return NONE;
  if (text.length > PARAGRAPH_LIMIT || !/substantiated|unfounded/i.test(text)) return NONE;
  return [...text.matchAll(STATEMENT)].flatMap(({ groups = {} }): readonly Verdict[] => {
    const { number, verdict, why = '' } = groups;
    const copy = number === undefined ? open : recorder.copyNumbered('allegation', number);
    if (number !== undefined && copy === undefined) return [];
    const words = sentenceCase((verdict ?? 'not substantiated').toLowerCase() + why.replace(',', ''));
    return [{ text: words, paragraph, ...(copy !== undefined && { copy }) }];
  });
};

const NONE: readonly Verdict[] = [];

const TAIL =
  /^(?:(?:not |un)?substantiated|unfounded)(?:[ ,–—-]+(?:due to |because of )?(?:insufficient evidence|lack of evidence(?: of weight)?))?\.?$/i;

/** The verdict in a numbered heading: "Allegation 2 – not substantiated". */
export const readTail = (tail: string, paragraph: number, copy: CopyDraft): Verdict | undefined =>
  copy.group === 'allegation' && TAIL.test(tail)
    ? { text: sentenceCase(tail.replace(/\.$/, '')), paragraph, copy }
    : undefined;

const VERDICT_SECTION: readonly FieldName[] = [
  'allegation.rcsFinding',
  'allegation.outcome',
  'report.findingsSummary',
];

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * Fills findings and outcomes that stand nowhere but in a sentence. Where the sentences about an allegation disagree,
 * or an RCS finding and a CIMS outcome could both be meant, nothing is taken.
 */
export const applyVerdicts = (
  recorder: Recorder,
  draft: CaseDraft,
  kind: DocumentKind,
  pathway: Pathway,
): void => {
  const field = verdictField(kind, pathway);
  if (field === undefined) return;
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  const only = allegations.length === 1 ? allegations[0] : undefined;
  for (const copy of allegations) {
    const verdicts = recorder.verdicts.filter((verdict) => (verdict.copy ?? only) === copy);
    const [first] = verdicts;
    if (first === undefined || copy.fields[field] !== undefined) continue;
    if (verdicts.some(({ text }) => text !== first.text)) continue;
    copy.fields[field] = {
      text: first.text,
      foundBy: 'sentence',
      sureness: usualSureness('sentence'),
      place: placeOf(recorder.part, first.paragraph),
    };
  }
};

const verdictField = (kind: DocumentKind, pathway: Pathway): FieldName | undefined => {
  if (kind === 'rcs-investigation-report') return 'allegation.rcsFinding';
  return kind === 'investigation-report' && pathway === 'cims' ? 'allegation.outcome' : undefined;
};
