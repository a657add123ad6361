import { PaneProblem, type ProblemCode } from '../../problems';
import { isUncertain, problemOf } from './office-problem';
import { LIMITS, within } from './time-limit';

/** What a batch does, as far as it matters for its failures. */
export interface Doing {
  /** Milliseconds; `LIMITS.request` where absent. */
  readonly limit?: number;
  /** It changes the document: whether that is protected is asked where Word refuses without a reason. */
  readonly writes?: boolean;
  /** What a refusal without a reason means here; `word-failed` where absent. */
  readonly refused?: ProblemCode;
}

/** `DocSecurity` of the file's properties: 4 read-only enforced, 8 read-only but for annotations. */
const RESTRICTED = 4 | 8;

const isRestricted = (): Promise<boolean> =>
  Word.run(async (context) => {
    const { properties } = context.document;
    properties.load('security');
    await context.sync();
    return (properties.security & RESTRICTED) !== 0;
  });

/**
 * Why the document cannot be changed, as far as Word can be asked; undefined where nothing speaks against it.
 * Word's own sentence is in its language and is no help. Word does not keep the property up to date in every case, so
 * undefined does not mean that the document is free.
 */
export const whyLocked = async (): Promise<ProblemCode | undefined> => {
  try {
    // Text in the library, a number in its types.
    if (String(Office.context.document.mode) === 'readOnly') return 'document-read-only';
    return (await within(LIMITS.ask, isRestricted())) ? 'document-protected' : undefined;
  } catch {
    return undefined;
  }
};

/** As {@link problemOf}, but asks whether the document is protected where a change was refused without a reason. */
export const explain = async (error: unknown, { writes, refused }: Doing): Promise<PaneProblem> => {
  const locked = writes === true && isUncertain(error) ? await whyLocked() : undefined;
  return locked === undefined ? problemOf(error, refused) : new PaneProblem(locked, undefined, error);
};

/**
 * The only way to a batch of Word's API. Rejects with a `PaneProblem` and with nothing else; with `no-answer` where
 * Word takes longer than the limit.
 */
export const runWord = async <Value>(
  batch: (context: Word.RequestContext) => Promise<Value>,
  doing: Doing = {},
): Promise<Value> => {
  try {
    return await within(doing.limit ?? LIMITS.request, Word.run(batch));
  } catch (error) {
    throw await explain(error, doing);
  }
};
