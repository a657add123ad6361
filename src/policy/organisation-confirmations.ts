import type { z } from 'zod';
import { POLICY_IN_FORCE } from './in-force';
import { findNamed, foldName } from './names';
import type { RowConfirmation } from './organisation';
import type { JsonPath } from './json-place';
import { problem, readList, type OrganisationProblem } from './organisation-reading';
import { confirmationSchema } from './organisation-schema';
import type { NamedEntry } from './policy';

type Written = z.output<typeof confirmationSchema>;

const { incidentTypeAlignment, outcomeAlignment, incidentTypes, outcomes } = POLICY_IN_FORCE;
const OUTCOME_ROWS = outcomeAlignment.map(({ id }) => id);
const ROWS = [...incidentTypeAlignment.map(({ id }) => id), ...OUTCOME_ROWS];

/** The id of what a person named by label, synonym or id; a name that is not known is added to `problems`. */
const idOf = (
  entries: readonly NamedEntry[],
  name: string,
  keys: JsonPath,
  problems: OrganisationProblem[],
): string | undefined => {
  const found = findNamed(entries, name);
  if (found === undefined) {
    const labels = entries.map(({ label }) => `“${label}”`).join(', ');
    problems.push(problem(keys, name, `write one of ${labels}`));
  }
  return found?.id;
};

type Correction = Pick<RowConfirmation, 'outcome' | 'incidentTypes'>;

/** What the page gives in place of the row, as ids; nothing where it cannot be understood. */
const correctionOf = (
  { outcome, incidentTypes: types }: Written,
  at: JsonPath,
  problems: OrganisationProblem[],
): Correction | undefined => {
  if (outcome !== undefined) {
    const id =
      foldName(outcome) === 'decide' ? 'decide' : idOf(outcomes, outcome, [...at, 'outcome'], problems);
    return id === undefined ? undefined : { outcome: id };
  }
  if (types === undefined) return {};
  const ids = types.map((type, index) =>
    idOf(incidentTypes, type, [...at, 'incidentTypes', index], problems),
  );
  const known = ids.filter((id) => id !== undefined);
  return known.length < ids.length ? undefined : { incidentTypes: known };
};

const confirmationOf = (
  item: Written,
  at: JsonPath,
  problems: OrganisationProblem[],
): RowConfirmation | undefined => {
  const { row, by, on, page } = item;
  if (!ROWS.includes(row)) {
    problems.push(problem([...at, 'row'], row, `write the id of a row, one of ${ROWS.join(', ')}`));
    return undefined;
  }
  const foreign = OUTCOME_ROWS.includes(row) ? 'incidentTypes' : 'outcome';
  if (item[foreign] !== undefined) {
    problems.push(problem([...at, foreign], item[foreign], `take it out, because the row ${row} has none`));
    return undefined;
  }
  const correction = correctionOf(item, at, problems);
  return correction && { row, by, on: on, page, ...correction };
};

/** Reads the confirmed rows; only one entry counts for each row. */
export const readConfirmations = (
  value: unknown,
  problems: OrganisationProblem[],
): readonly RowConfirmation[] => {
  const confirmations: RowConfirmation[] = [];
  for (const { at, item } of readList(confirmationSchema, 'confirmations', value, problems)) {
    const confirmation = confirmationOf(item, at, problems);
    if (confirmation === undefined) continue;
    if (confirmations.some(({ row }) => row === confirmation.row)) {
      problems.push(
        problem([...at, 'row'], item.row, 'keep one entry for each row, because this one repeats it'),
      );
    } else {
      confirmations.push(confirmation);
    }
  }
  return confirmations;
};
