import { formatDate, parseDate, policyFor } from '../policy';
import type { CalendarDate, Policy } from '../policy';
import type { FieldName } from '../template';
import type { ReadDocument } from './rule';
import { labelOf, textOf } from './support/case-view';

/** The rule set that a case is held against, and why, in one sentence. */
export interface PolicyChoice {
  readonly policy: Policy;
  readonly because: string;
  /** The day on which the incident report was submitted, where the documents give it. */
  readonly submittedOn?: CalendarDate;
}

/** The latest readable day that any of the documents gives in one of the fields. */
const latest = (documents: readonly ReadDocument[], fields: readonly FieldName[]): CalendarDate | undefined =>
  documents
    .flatMap(({ caseFile }) => fields.flatMap((field) => parseDate(textOf(caseFile.fields, field)) ?? []))
    .sort()
    .at(-1);

/**
 * Which rule set governs the case: it turns on the day on which the incident report was submitted, never on the day of
 * the incident. Where the documents disagree the latest day decides, because the newer rule set asks for more; so it
 * does where the day of submission cannot be, being before the incident.
 */
export const choosePolicy = (documents: readonly ReadDocument[], given?: Policy): PolicyChoice => {
  const submittedOn = latest(documents, ['incident.submittedOn']);
  const known = submittedOn === undefined ? {} : { submittedOn };
  if (given !== undefined) {
    return { policy: given, because: `The rule set “${given.title}” was given.`, ...known };
  }
  const happenedOn = latest(documents, ['incident.occurredOn', 'incident.awareOn']);
  if (submittedOn !== undefined && happenedOn !== undefined && submittedOn < happenedOn) {
    const because = `The incident report cannot have been submitted on ${formatDate(submittedOn)}, before ${formatDate(happenedOn)}, when the incident happened or was known of, so the rule set for that later day is taken.`;
    return { policy: policyFor(happenedOn), because, ...known };
  }
  const policy = policyFor(submittedOn);
  const because =
    submittedOn === undefined
      ? `No document gives a readable “${labelOf('incident.submittedOn')}”, so the rule set in force is taken.`
      : `The incident report was submitted on ${formatDate(submittedOn)}.`;
  return { policy, because, ...known };
};
