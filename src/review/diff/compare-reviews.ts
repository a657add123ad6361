import { incidentIdLook, type CaseFile } from '../../casefile';
import { standsInTheWay } from '../decisions/readiness';
import type { DecidedFinding } from '../decisions/marks';
import { caseKeys, documentKeys } from '../finding-key';
import { findingChanges, type FindingChanges, type KeyedFinding } from './finding-changes';
import { pairBy } from './paired';
import type { Review, ReviewedAcross, ReviewedFile } from './review';
import { caseChanges, type CaseChanges } from './value-changes';

/** What became of one document. */
export interface DocumentChanges {
  /** What it was called, and what it is called now. */
  readonly before: string;
  readonly after: string;
  readonly kind: ReviewedFile['kind'];
  readonly status: { readonly before: ReviewedFile['status']; readonly after: ReviewedFile['status'] };
  readonly findings: FindingChanges;
  readonly changes: CaseChanges;
}

/** A document that only one of the two has. */
export type LoneDocument = Pick<ReviewedFile, 'file' | 'kind' | 'status' | 'findings'>;

/** Before and after, in the terms of the case. */
export interface ReviewDiff {
  readonly documents: readonly DocumentChanges[];
  /** What is across the files of cases. */
  readonly across: FindingChanges;
  readonly added: readonly LoneDocument[];
  readonly takenOut: readonly LoneDocument[];
  /** Documents that could not be read before or after: of those nothing is known, least of all that they are mended. */
  readonly notCompared: readonly { readonly before: string; readonly after: string }[];
  /** Whether the two were held against different rules: then a difference may be one of the rules. */
  readonly otherRules: boolean;
}

const idOf = ({ caseFile }: ReviewedFile): string =>
  incidentIdLook(caseFile?.fields['incident.id']?.text.trim() ?? '');

/** Not sure of what: then its name alone says which document it is. */
const kindKey = ({ kind }: ReviewedFile): string | undefined => (kind === 'unknown' ? undefined : kind);

const idKey = (file: ReviewedFile): string | undefined => {
  const kind = kindKey(file);
  const id = idOf(file);
  return kind === undefined || id === '' ? undefined : JSON.stringify([kind, id]);
};

const pairedFiles = (before: Review, after: Review) => {
  const paired = pairBy(before.files, after.files, [
    (file) => (idKey(file) === undefined ? undefined : JSON.stringify([idKey(file), file.file])),
    idKey,
    ({ file }) => file,
  ]);
  // Where one document is left on each side, and neither is said to be another case's, it is the one.
  const [was, is] = [paired.onlyBefore[0], paired.onlyAfter[0]];
  const isOne = paired.onlyBefore.length === 1 && paired.onlyAfter.length === 1;
  if (!isOne || was === undefined || is === undefined) return paired;
  const isSameCase = idOf(was) === '' || idOf(is) === '' || idOf(was) === idOf(is);
  if (was.kind !== is.kind || !isSameCase) return paired;
  return { pairs: [...paired.pairs, [was, is] as const], onlyBefore: [], onlyAfter: [] };
};

const keyed = (findings: readonly DecidedFinding[], caseFile: CaseFile): readonly KeyedFinding[] => {
  const keys = documentKeys(findings, caseFile, { ofAnyCase: true });
  return findings.flatMap((finding, index) => {
    const key = keys[index];
    return key === undefined ? [] : [{ finding, key }];
  });
};

/** Findings across files by case; the keys are made anew, so that it does not matter which version wrote them. */
const keyedAcross = (review: Review): readonly KeyedFinding[] => {
  const caseFiles = new Map(review.files.map(({ file, caseFile }) => [file, caseFile]));
  const cases = new Map<string, ReviewedAcross[]>();
  for (const finding of review.crossDocument) {
    const key = JSON.stringify(finding.files);
    cases.set(key, [...(cases.get(key) ?? []), finding]);
  }
  return [...cases.values()].flatMap((findings) => {
    const documents = (findings[0]?.files ?? []).flatMap((file) => {
      const caseFile = caseFiles.get(file) ?? null;
      return caseFile === null ? [] : [{ file, caseFile }];
    });
    const keys = caseKeys(findings, documents, { ofAnyCase: true });
    return findings.flatMap((finding, index) => {
      const key = keys[index];
      if (key === undefined) return [];
      return [{ finding, key: { ...key, at: `${incidentIdLook(finding.incidentId ?? '')} ${key.at}` } }];
    });
  });
};

const lone = ({ file, kind, status, findings }: ReviewedFile): LoneDocument => ({
  file,
  kind,
  status,
  findings,
});

/** What became of the documents and findings of a check: what was mended, what is new, which values are others. */
export const compareReviews = (before: Review, after: Review): ReviewDiff => {
  const { pairs, onlyBefore, onlyAfter } = pairedFiles(before, after);
  const documents: DocumentChanges[] = [];
  const notCompared: { before: string; after: string }[] = [];
  for (const [was, is] of pairs) {
    if (was.caseFile === null || is.caseFile === null) {
      notCompared.push({ before: was.file, after: is.file });
      continue;
    }
    documents.push({
      before: was.file,
      after: is.file,
      kind: is.kind,
      status: { before: was.status, after: is.status },
      findings: findingChanges(keyed(was.findings, was.caseFile), keyed(is.findings, is.caseFile)),
      changes: caseChanges(was.caseFile, is.caseFile),
    });
  }
  return {
    documents,
    across: findingChanges(keyedAcross(before), keyedAcross(after)),
    added: onlyAfter.map(lone),
    takenOut: onlyBefore.map(lone),
    notCompared,
    otherRules:
      before.tool.version !== after.tool.version ||
      before.policy.id !== after.policy.id ||
      before.policy.version !== after.policy.version,
  };
};

/** The errors that stand in the way now and did not before: also one that was only a warning, or was set aside. */
export const newErrors = ({ documents, across, added }: ReviewDiff): readonly DecidedFinding[] => {
  const changes = [...documents.map(({ findings }) => findings), across];
  return [
    ...changes.flatMap((each) => each.new),
    ...changes.flatMap(({ still }) =>
      still.filter((each) => !standsInTheWay(each.before)).map((each) => each.after),
    ),
    ...added.flatMap(({ findings }) => findings),
  ].filter(standsInTheWay);
};

/** Whether nothing at all is different. */
export const isUnchanged = ({ documents, across, added, takenOut, notCompared }: ReviewDiff): boolean =>
  added.length + takenOut.length + notCompared.length === 0 &&
  [...documents.map(({ findings }) => findings), across].every(
    (each) =>
      each.mended.length + each.new.length === 0 &&
      each.still.every(({ changed }) => !changed) &&
      each.decisions.every(({ became }) => became === 'kept'),
  ) &&
  documents.every(
    ({ changes }) => changes.values.length + changes.added.length + changes.takenOut.length === 0,
  );
