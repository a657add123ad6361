import { PaneProblem } from '../../problems';
import type { InsertedTemplate } from '../session';

/** A template that is in the document, which is not what it should be with it; what became of the values is told too. */
export class InsertedProblem extends PaneProblem {
  constructor(
    problem: PaneProblem,
    readonly inserted: InsertedTemplate,
  ) {
    super(problem.code, problem.message, problem);
  }
}
