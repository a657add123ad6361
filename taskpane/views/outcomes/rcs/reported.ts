import { howFound } from '../../../../src/casefile';
import { visibleLine } from '../../../../src/report';
import { foldName, labelled, type Policy } from '../../../../src/policy';
import { choicesOf, type FieldName, type FieldTexts } from '../../../../src/template';
import type { DocumentView, FieldView } from '../../../work/work';

/** What an RCS report says of an allegation, and what is taken over from it once a person has confirmed it. */
export const REPORTED_FIELDS = [
  'allegation.statement',
  'allegation.client',
  'allegation.subject',
  'allegation.rcsConductType',
  'allegation.rcsFinding',
] as const satisfies readonly FieldName[];
export type ReportedField = (typeof REPORTED_FIELDS)[number];

export interface ReportedAllegation {
  readonly file: string;
  /** From 1, in the order of the report. */
  readonly number: number;
  readonly found: Readonly<Partial<Record<ReportedField, FieldView>>>;
  /** What was found, a choice under the name that the rule set has for it. */
  readonly texts: Readonly<Record<ReportedField, string>>;
}

/**
 * A choice as the policy names it; any other text, a name that is not known, and a word that does not say which of
 * several it means, as it stands.
 */
export const asNamed = (field: FieldName, text: string, policy: Policy): string =>
  labelled(choicesOf(field, policy), text);

const hasRcsSide = (document: DocumentView): boolean =>
  document.groups.allegation.some(({ fields }) =>
    (['allegation.rcsFinding', 'allegation.rcsConductType'] as const).some(
      (field) => (fields[field]?.text.trim() ?? '') !== '',
    ),
  );

/** Whether allegations can be taken over from a document: it is an RCS report, or says what the scheme found. */
export const isReport = (document: DocumentView): boolean =>
  document.kind.value === 'rcs-investigation-report' ||
  (document.kind.value !== 'cims-recommendations' && hasRcsSide(document));

/** The allegations of a report that hold anything. */
export const reportedIn = (document: DocumentView, policy: Policy): readonly ReportedAllegation[] =>
  document.groups.allegation
    .filter(({ filled }) => filled)
    .map(({ fields }, index) => {
      const text = (field: ReportedField) => asNamed(field, fields[field]?.text ?? '', policy);
      return {
        file: document.file,
        number: index + 1,
        found: Object.fromEntries(
          REPORTED_FIELDS.flatMap((field) => {
            const view = fields[field];
            return view === undefined || view.text.trim() === '' ? [] : [[field, view]];
          }),
        ),
        texts: {
          'allegation.statement': text('allegation.statement'),
          'allegation.client': text('allegation.client'),
          'allegation.subject': text('allegation.subject'),
          'allegation.rcsConductType': text('allegation.rcsConductType'),
          'allegation.rcsFinding': text('allegation.rcsFinding'),
        },
      };
    });

/** How a value was found and how sure it is, in words, with what stands there where that says more than the value. */
export const whereFound = (view: FieldView): string => {
  const { foundBy, text, destination } = view;
  const heading = foundBy === 'heading' ? destination.headings.at(-1) : undefined;
  const how = `Found ${howFound(view)}${heading === undefined ? '' : ` (“${heading}”)`}`;
  const words = destination.words.trim();
  const saysMore = words !== '' && foldName(words) !== foldName(text);
  return visibleLine(saysMore ? `${how}: “${words}”` : `${how}.`);
};

/** Only what says something: an empty text is no value that could be taken over. */
export const filledOnly = (texts: FieldTexts): FieldTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
