import { outcomeRowFor, requirement } from '../../policy';
import type { DirectedEntry, Policy, Sourced } from '../../policy';
import type { Severity } from '../finding';
import { allegationsOf, hasRationale } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, isFromSentence, labelOf, placeOfField } from '../support/case-view';
import { severityOf } from '../support/severity';

interface Difference {
  readonly severity: Severity;
  /** What says that they differ. */
  readonly by: Sourced;
}

const isOpposite = (finding: DirectedEntry, outcome: DirectedEntry): boolean =>
  finding.direction !== 'decide' && outcome.direction !== 'decide' && finding.direction !== outcome.direction;

/**
 * How sure it is that the two differ. Opposite directions differ by anyone's reading, so that is an error even where
 * the row is only suggested; else it is the row that says so.
 */
const difference = (
  finding: DirectedEntry,
  outcome: DirectedEntry,
  policy: Policy,
): Difference | undefined => {
  const row = outcomeRowFor(policy, finding.id);
  const departs = row !== undefined && row.outcome !== 'decide' && row.outcome !== outcome.id;
  if (departs && row.standing !== 'suggested') return { severity: severityOf(row), by: row };
  if (isOpposite(finding, outcome))
    return { severity: 'error', by: requirement(policy, 'opposite-directions') ?? finding };
  return departs ? { severity: severityOf(row), by: row } : undefined;
};

/** The RCS finding and the CIMS outcome of an allegation, where nobody says why they are not alike. */
export const mappingOutcomeDiffers = documentRule({
  id: 'mapping-outcome-differs',
  group: 'mapping',
  requirement: 'differing-outcome-rationale',
  description: 'Where the CIMS outcome differs from the RCS finding, a rationale is given.',
  *check(context) {
    const { document, policy } = context;
    for (const { copy, finding, outcome } of allegationsOf(document, policy)) {
      if (finding === undefined || outcome === undefined) continue;
      const found = difference(finding, outcome, policy);
      if (found === undefined || hasRationale(copy, context)) continue;
      const { severity, by } = found;
      yield {
        severity: isFromSentence(copy.fields, 'allegation.rcsFinding', 'allegation.outcome')
          ? 'warning'
          : severity,
        source: by.source,
        standing: by.standing,
        message: `${copy.name}: the RCS finding is “${finding.label}”, the CIMS outcome is “${outcome.label}”, and no rationale is given.`,
        fix: `Say why under “${labelOf('allegation.rationale')}” in the CIMS Recommendations report, or correct the one that is not meant.`,
        ...at(placeOfField(copy, 'allegation.outcome')),
      };
    }
  },
});
