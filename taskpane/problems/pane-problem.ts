import { PROBLEMS, type ProblemCode } from './problems';

/**
 * The one error that the pane shows: a stable code and one sentence that a person can act on. Whatever fails beneath
 * the views is turned into one of these; the technical cause is kept for whoever looks into it and is never shown.
 */
export class PaneProblem extends Error {
  override readonly name = 'PaneProblem';

  constructor(
    readonly code: ProblemCode,
    /** Where the sentence of the table does not say enough; a whole sentence. */
    sentence?: string,
    override readonly cause?: unknown,
  ) {
    super(sentence ?? PROBLEMS[code].sentence);
  }

  get title(): string {
    return PROBLEMS[this.code].title;
  }
}
