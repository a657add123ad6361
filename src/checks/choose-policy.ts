import { formatDate, parseDate, policyFor } from '../policy';
import type { CalendarDate, Policy } from '../policy';
import type { ReadDocument } from './rule';
import { labelOf, textOf } from './support/case-view';

/** The rule set that a case is held against, and why, in one sentence. */
export interface PolicyChoice {
  readonly policy: Policy;
  readonly because: string;
  /** The day on which the incident report was submitted, where the documents give it. */
  readonly submittedOn?: CalendarDate;
}

/**
 * Which rule set governs the case: it turns on the day on which the incident report was submitted, never on the day of
 * the incident. Where the documents disagree the latest day decides, because the newer rule set asks for more.
 */
export const choosePolicy = (documents: readonly ReadDocument[], given?: Policy): PolicyChoice => {
  const days = documents.flatMap(
    ({ caseFile }) => parseDate(textOf(caseFile.fields, 'incident.submittedOn')) ?? [],
  );
  const submittedOn = [...days].sort().at(-1);
  const known = submittedOn === undefined ? {} : { submittedOn };
  if (given !== undefined) {
    return { policy: given, because: `The rule set “${given.title}” was given.`, ...known };
  }
  const policy = policyFor(submittedOn);
  const because =
    submittedOn === undefined
      ? `No document gives a readable “${labelOf('incident.submittedOn')}”, so the rule set in force is taken.`
      : `The incident report was submitted on ${formatDate(submittedOn)}.`;
  return { policy, because, ...known };
};
