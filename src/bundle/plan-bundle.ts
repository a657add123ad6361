import type { CaseFile } from '../casefile';
import type { Counts } from '../checks';
import { allFindings, totalCounts } from '../report';
import { lacksOfCase, standingErrors } from '../review';
import type { BundleInput, BundleRefused } from './input';
import { personalWords } from './merged-case';
import { bundleName, numberFiles, safeIncidentId } from './names';
import type { NumberedFile } from './names';
import { incidentIdsOf, refusalOf, tooLarge } from './refusals';

/** What a bundle would be, worked out without making it. */
export interface BundlePlan {
  /** `CIMS-<incidentId>-<yyyy-mm-dd>.zip`, or `…-DRAFT.zip`. */
  readonly name: string;
  /** True where an error is left or something is lacking: then only a draft can be made. */
  readonly draft: boolean;
  readonly incidentId: string | null;
  readonly pathway: CaseFile['pathway']['value'];
  /** Of everything that was found, whatever was decided about it. */
  readonly counts: Counts;
  /** How many errors are left that nobody has set aside. */
  readonly standing: number;
  /** The documents and attachments in the order and with the names that they would have. */
  readonly files: readonly NumberedFile[];
  /** What the bundle as a whole lacks, one sentence each. */
  readonly lacks: readonly string[];
  /** Why no bundle can be made, not even a draft; absent where one can. */
  readonly refused?: BundleRefused;
}

/** What the bundle of a case would be. Nothing is zipped or hashed, but for an ID that cannot stand in a name. */
export const planBundle = async (input: BundleInput): Promise<BundlePlan> => {
  const personal = personalWords(input.documents);
  const files = numberFiles(input.documents, input.attachments, personal);
  const incidentIds = incidentIdsOf(input);
  const incidentId = incidentIds[0] ?? null;
  const refused = refusalOf(input, files, incidentIds);
  const isRcs = files.some(({ document }) => document?.caseFile.pathway.value === 'rcs');
  const pathway = isRcs ? 'rcs' : 'cims';
  const counts = totalCounts(input.report);
  const standing = standingErrors(allFindings(input.report));
  const kinds = files.map(({ kind }) => kind);
  const lacks = [...lacksOfCase({ incidentId, pathway, kinds }), ...tooLarge(files, input)];
  const draft = refused !== undefined || standing > 0 || lacks.length > 0;
  return {
    name: bundleName(await safeIncidentId(incidentId, personal), input.report.today, draft),
    draft,
    incidentId,
    pathway,
    counts,
    standing,
    files,
    lacks,
    ...(refused && { refused }),
  };
};
