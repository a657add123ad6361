import type { ReadOutcome } from '../../checks';
import { isOwnComment } from '../../checks/support/own-comments';
import { UnreadableDocument } from '../../docx';
import { NotAnnotated, removeComments } from '../../docx/annotate';
import { Failure } from '../failure';
import { readInput, type InputFile } from '../inputs';
import type { Terminal } from '../terminal';

/** A document of the call without our comments: what they say is found anew, and must not be found in them. */
export interface Opened {
  readonly input: InputFile;
  readonly bytes: Uint8Array;
  /** How many comments of ours it had, and how many stayed because somebody has answered them. */
  readonly removed: number;
  readonly answered: number;
}

export type Unopened = Extract<ReadOutcome, { readonly problem: unknown }>;

/** Opens a document of the call, or says why it cannot be annotated. */
export const openToAnnotate = async (
  input: InputFile,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Opened | Unopened> => {
  try {
    return { input, ...removeComments(await readInput(input, terminal), isOwnComment) };
  } catch (fault) {
    const { file } = input;
    if (fault instanceof Failure) return { file, problem: { reason: fault.code, message: fault.why } };
    if (!(fault instanceof NotAnnotated || fault instanceof UnreadableDocument)) throw fault;
    const reason = fault instanceof NotAnnotated ? 'E_ANNOTATE' : fault.reason;
    return { file, problem: { reason, message: fault.message } };
  }
};
