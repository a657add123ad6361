import type { ReadLimits } from './limits';
import { UnreadableDocument } from './unreadable';

/** What all the parts of one document may use together. */
export interface Budget {
  readonly limits: ReadLimits;
  elementsLeft: number;
}

/** The error for a document that goes beyond a limit; `what` is what it has too much of. */
export const tooLarge = (what: string): UnreadableDocument =>
  new UnreadableDocument(
    'too-large',
    `The file is too large to check: it has ${what}. Split it into smaller documents and try again.`,
  );

/** Takes so many elements off what is left. @throws UnreadableDocument `too-large` where there are not so many left. */
export const spend = (budget: Budget, elements: number): void => {
  budget.elementsLeft -= elements;
  if (budget.elementsLeft < 0) throw tooLarge(`more than ${budget.limits.elements} elements`);
};
