import { incidentIdLook } from '../casefile';
import type { CaseDocument } from '../checks';

/** The documents of one incident. */
export interface Case<D extends CaseDocument = CaseDocument> {
  /** As its first document writes it; null where no document gives one. */
  readonly incidentId: string | null;
  readonly documents: readonly D[];
}

export interface Grouping<D extends CaseDocument> {
  readonly cases: readonly Case<D>[];
  /** What a person should know about the grouping, one sentence each. */
  readonly notes: readonly string[];
}

const idOf = ({ caseFile }: CaseDocument): string => caseFile.fields['incident.id']?.text.trim() ?? '';

/**
 * Files of one call belong to one case where their incident report IDs agree, or only look alike: whether those are one
 * is then for the rules to say. A file without an ID joins the only case
 * that there is; where there is none, or several, it stands by itself, unless `together` says that the files without an
 * ID are one case.
 */
export const groupCases = <D extends CaseDocument>(
  documents: readonly D[],
  { together = false } = {},
): Grouping<D> => {
  const byId = new Map<string, D[]>();
  const without: D[] = [];
  for (const document of documents) {
    const id = incidentIdLook(idOf(document));
    if (id === '') without.push(document);
    else byId.set(id, [...(byId.get(id) ?? []), document]);
  }
  const groups = [...byId.values()];
  const notes: string[] = [];
  const names = without.map(({ file }) => file).join(', ');
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && without.length > 0) {
    const ordered = documents.filter((document) => only.includes(document) || without.includes(document));
    groups[0] = ordered;
    notes.push(`${names}: no incident report ID, so taken for the case ${idOf(only[0] as D)}.`);
  } else if (without.length > 0) {
    if (together && groups.length === 0) groups.push(without);
    else groups.push(...without.map((document) => [document]));
    if (groups.length > 1) notes.push(`${names}: no incident report ID, so compared with no other file.`);
  }
  const cases = groups.map((group) => ({
    incidentId: group.map(idOf).find((id) => id !== '') ?? null,
    documents: group,
  }));
  const first = (each: Case<D>): number => documents.indexOf(each.documents[0] as D);
  return { cases: cases.sort((a, b) => first(a) - first(b)), notes };
};
