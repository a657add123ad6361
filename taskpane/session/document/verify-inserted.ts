import { BOUND_FIELD, DEFINITIONS, FIELD_LABELS, fieldTag } from '../../../src/template';
import type { CaseData, FieldName, TemplateKind } from '../../../src/template';
import type { FieldWrite } from '../../host';
import { PaneProblem } from '../../problems';
import type { DocumentView } from '../../work/work';

/** A template that was put into a document. */
export interface Inserted {
  readonly kind: TemplateKind;
  readonly where: 'replace' | 'end';
  readonly data: CaseData | undefined;
  /** Set where it is an official one, which is the organisation's or the department's and not ours. */
  readonly official?: {
    readonly name: string;
    /** What is known of the case and has no place in it. */
    readonly notFilled: readonly FieldName[];
  };
}

/** As a control of one line holds it. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const wantedIn = ({ data }: Inserted): string => inOneLine(data?.fields[BOUND_FIELD] ?? '');

/**
 * What has to be written after a template was put in, so that the field that Word keeps with the document's own data
 * says what the template says: a document that held a template before keeps its old data (the emulated Word's reading;
 * not verified in Word), and its incident report ID with it. At the end of a document what stands there is somebody's.
 */
export const mendingWrite = (document: DocumentView, inserted: Inserted): FieldWrite | undefined => {
  // An official template has controls of its own, or none.
  if (inserted.official !== undefined) return undefined;
  const wanted = wantedIn(inserted);
  const reading = document.fields[BOUND_FIELD];
  if (reading === undefined) return undefined;
  const there = inOneLine(reading.text);
  if (there === wanted) return undefined;
  return inserted.where === 'replace' || there === ''
    ? { tag: fieldTag(BOUND_FIELD), kind: 'text', value: wanted }
    : undefined;
};

/**
 * What an official template says of itself is not known here: held to is what was written into it, and whether the
 * document is read as what the organisation's file says that it is.
 */
const verifyOfficial = (
  document: DocumentView,
  inserted: Inserted,
  { name, notFilled }: NonNullable<Inserted['official']>,
): void => {
  const wanted = wantedIn(inserted);
  if (document.kind.value !== inserted.kind) {
    throw new PaneProblem(
      'official-template-unknown',
      `The official template “${name}” is in the document, but the document is not taken for “${DEFINITIONS[inserted.kind].title}”: ${document.kind.because} What is checked in it is not all that should be; tell whoever looks after this add-in.`,
    );
  }
  const there = inOneLine(document.fields[BOUND_FIELD]?.text ?? '');
  // Behind a document that has an ID already, that one is read.
  if (wanted === '' || there === wanted || notFilled.includes(BOUND_FIELD)) return;
  const says = there === '' ? 'is empty' : `says “${there}”`;
  throw new PaneProblem(
    'not-kept-by-word',
    `The official template “${name}” is in the document, but “${FIELD_LABELS[BOUND_FIELD]}” ${says} there; if it should say “${wanted}”, write that by hand.`,
  );
};

/** @throws PaneProblem where the document, read again, is not what was put into it. */
export const verifyInserted = (document: DocumentView, inserted: Inserted): void => {
  if (inserted.official !== undefined) {
    verifyOfficial(document, inserted, inserted.official);
    return;
  }
  const { title } = DEFINITIONS[inserted.kind];
  const wanted = wantedIn(inserted);
  const there = inOneLine(document.fields[BOUND_FIELD]?.text ?? '');
  // At the end, an empty template takes nothing from the document.
  const isKept = there === wanted || (wanted === '' && inserted.where === 'end');
  if (!isKept) {
    const label = `“${FIELD_LABELS[BOUND_FIELD]}”`;
    const says = there === '' ? 'is empty' : `says “${there}”`;
    const mend = wanted === '' ? 'clear it' : `if it should say “${wanted}”, write that`;
    throw new PaneProblem(
      'not-kept-by-word',
      `The template “${title}” is in the document, but ${label} ${says} there, as it did before; ${mend} by hand.`,
    );
  }
  if (document.kind.value !== inserted.kind) {
    throw new PaneProblem(
      'not-kept-by-word',
      `The template “${title}” is in the document, but the document is still taken for another one: ${document.kind.because} Save the template as a file and work in that.`,
    );
  }
};
