import { allegationCopies, matchAllegations } from '../../casefile';
import type { DocumentKind } from '../../casefile';
import { outcomeRowFor, requirement } from '../../policy';
import type { DirectedEntry, Policy, Sourced } from '../../policy';
import type { Severity } from '../finding';
import type { CheckContext, RuleFinding } from '../rule';
import { allegationsOf, hasRationale, isRationaleDoubtful } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm, labelOf, namedIn, placeOfField, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';
import { severityOf } from '../support/severity';

const REPORTS: ReadonlySet<DocumentKind> = new Set(['rcs-investigation-report', 'investigation-report']);

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

/**
 * A CIMS Recommendations report whose outcome points against what a report of the same case found. What it repeats of
 * the finding may be mistaken, and then its own two sides would agree.
 */
function* againstReports(context: CheckContext): Iterable<RuleFinding> {
  const { document, documents, policy } = context;
  if (document.caseFile.kind.value !== 'cims-recommendations') return;
  for (const report of documents) {
    if (!REPORTS.has(report.caseFile.kind.value)) continue;
    for (const [copy, reported] of matchAllegations(allegationCopies(document), allegationCopies(report))
      .pairs) {
      const own = namedIn(policy.findings, copy.fields, 'allegation.rcsFinding');
      const finding = namedIn(policy.findings, reported.fields, 'allegation.rcsFinding');
      const outcome = namedIn(policy.outcomes, copy.fields, 'allegation.outcome');
      if (finding === undefined || outcome === undefined || !isOpposite(finding, outcome)) continue;
      if ((own !== undefined && isOpposite(own, outcome)) || hasRationale(copy, context)) continue;
      const { source, standing } = requirement(policy, 'opposite-directions') ?? finding;
      const isUnsure =
        isToConfirm(copy.fields, 'allegation.outcome') ||
        isToConfirm(reported.fields, 'allegation.rcsFinding');
      yield {
        severity: isUnsure ? 'warning' : 'error',
        source,
        standing,
        message: `${copy.name}: the RCS finding in “${report.file}” is ${quote(textOf(reported.fields, 'allegation.rcsFinding'))}, the CIMS outcome is ${quote(textOf(copy.fields, 'allegation.outcome'))}, and no rationale is given.`,
        fix: `Correct what differs from the report, or say why under “${labelOf('allegation.rationale')}”.`,
        ...at(placeOfField(copy, 'allegation.outcome')),
      };
    }
  }
}

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
      if (found === undefined) continue;
      const isDoubtful = isRationaleDoubtful(copy, context);
      if (hasRationale(copy, context) && !isDoubtful) continue;
      const { severity, by } = found;
      const given = isDoubtful
        ? 'the only rationale stands in CIMS Recommendations at an allegation of the same number in quite other words'
        : 'no rationale is given';
      yield {
        severity:
          isDoubtful || isToConfirm(copy.fields, 'allegation.rcsFinding', 'allegation.outcome')
            ? 'warning'
            : severity,
        source: by.source,
        standing: by.standing,
        message: `${copy.name}: the RCS finding is ${quote(textOf(copy.fields, 'allegation.rcsFinding'))}, the CIMS outcome is ${quote(textOf(copy.fields, 'allegation.outcome'))}, and ${given}.`,
        fix: `Say why under “${labelOf('allegation.rationale')}” in the CIMS Recommendations report, or correct the one that is not meant.`,
        ...at(placeOfField(copy, 'allegation.outcome')),
      };
    }
    yield* againstReports(context);
  },
});
