import { isUnlike, saysSomething } from '../../casefile';
import type { CaseFile } from '../../casefile';
import { findNamed, foldName } from '../../policy';
import type { DirectedEntry, IncidentType, NamedEntry, Policy } from '../../policy';
import type { CheckContext, ReadDocument } from '../rule';
import { copiesOf, isTicked, isToConfirm, namedIn, textOf } from './case-view';
import type { Copy } from './case-view';

/** An allegation with what its fields name; a part is absent where it is empty or names nothing that we know. */
export interface Allegation {
  readonly copy: Copy;
  readonly conductType?: NamedEntry;
  readonly incidentType?: IncidentType;
  readonly finding?: DirectedEntry;
  readonly outcome?: DirectedEntry;
}

/** The allegations of a document that hold anything. */
export const allegationsOf = ({ caseFile }: ReadDocument, policy: Policy): readonly Allegation[] =>
  copiesOf(caseFile, 'allegation').map((copy) => {
    const { fields } = copy;
    const conductType = namedIn(policy.conductTypes, fields, 'allegation.rcsConductType');
    const incidentType = namedIn(policy.incidentTypes, fields, 'allegation.incidentType');
    const finding = namedIn(policy.findings, fields, 'allegation.rcsFinding');
    const outcome = namedIn(policy.outcomes, fields, 'allegation.outcome');
    return {
      copy,
      ...(conductType && { conductType }),
      ...(incidentType && { incidentType }),
      ...(finding && { finding }),
      ...(outcome && { outcome }),
    };
  });

interface AllegationIndex {
  readonly byStatement: ReadonlyMap<string, Copy>;
  readonly byNumber: ReadonlyMap<number, Copy>;
}

// Each allegation of one document is looked for in the others, so those are gone through once.
const indexes = new WeakMap<ReadDocument, AllegationIndex>();

const statementOf = ({ fields }: Copy): string => foldName(textOf(fields, 'allegation.statement'));

const indexOf = (document: ReadDocument): AllegationIndex => {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  // The first of several that are worded alike counts.
  const copies = [...copiesOf(document.caseFile, 'allegation')].reverse();
  const index = {
    byStatement: new Map(copies.map((copy) => [statementOf(copy), copy])),
    byNumber: new Map(copies.map((copy) => [copy.number, copy])),
  };
  indexes.set(document, index);
  return index;
};

/** The same allegation in another document: worded alike, else with the same number. */
export const sameAllegation = (copy: Copy, other: ReadDocument): Copy | undefined => {
  const { byStatement, byNumber } = indexOf(other);
  const statement = statementOf(copy);
  return (statement === '' ? undefined : byStatement.get(statement)) ?? byNumber.get(copy.number);
};

/** The allegation as the CIMS Recommendations reports of the case have it; not the document that is looked at. */
const inRecommendations = (copy: Copy, { document, documents }: CheckContext): readonly Copy[] =>
  documents
    .filter((other) => other !== document && other.caseFile.kind.value === 'cims-recommendations')
    .flatMap((other) => sameAllegation(copy, other) ?? []);

const isExplained = ({ fields }: Copy): boolean => saysSomething(textOf(fields, 'allegation.rationale'));

/** Whether a rationale is given for the allegation, here or in the CIMS Recommendations report of the case. */
export const hasRationale = (copy: Copy, context: CheckContext): boolean =>
  [copy, ...inRecommendations(copy, context)].some(isExplained);

/**
 * Whether the only rationale stands at an allegation that has the number in common and hardly a word: it may be the
 * rationale of another allegation.
 */
export const isRationaleDoubtful = (copy: Copy, context: CheckContext): boolean => {
  const explained = inRecommendations(copy, context).filter(isExplained);
  return !isExplained(copy) && explained.length > 0 && explained.every((other) => isUnlike(copy, other));
};

/** Whether somebody ticked that the allegation was held against the policy's tables, here or there. */
export const isConfirmed = (copy: Copy, context: CheckContext): boolean =>
  [copy, ...inRecommendations(copy, context)].some(({ fields }) => isTicked(fields, 'allegation.confirmed'));

const subjectIndexes = new WeakMap<CaseFile, ReadonlyMap<string, Copy>>();

/** The subjects of allegation by their folded names; the first of several of one name counts. */
const subjectsByName = (caseFile: CaseFile): ReadonlyMap<string, Copy> => {
  const known = subjectIndexes.get(caseFile);
  if (known !== undefined) return known;
  const subjects = [...copiesOf(caseFile, 'subject')].reverse();
  const made = new Map(subjects.map((copy) => [foldName(textOf(copy.fields, 'subject.name')), copy]));
  subjectIndexes.set(caseFile, made);
  return made;
};

/** Id of the relation of the allegation's subject to the client: by that subject's role, else by the incident's. */
export const relationOf = (copy: Copy, { caseFile }: ReadDocument, policy: Policy): string | undefined => {
  const name = foldName(textOf(copy.fields, 'allegation.subject'));
  const subject = name === '' ? undefined : subjectsByName(caseFile).get(name);
  const role = subject && namedIn(policy.subjectRoles, subject.fields, 'subject.relation');
  return role?.relation ?? incidentRelation({ caseFile }, policy);
};

/** Whether what a relation is worked out from is still to be confirmed. */
export const isRelationUnsure = ({ caseFile }: Pick<ReadDocument, 'caseFile'>): boolean =>
  isToConfirm(caseFile.fields, 'incident.subjectRelation') ||
  copiesOf(caseFile, 'subject').some(({ fields }) => isToConfirm(fields, 'subject.relation'));

/** Id of the relation that the incident is of: as chosen for it, else that of all subjects where they agree. */
export const incidentRelation = (
  { caseFile }: Pick<ReadDocument, 'caseFile'>,
  policy: Policy,
): string | undefined => {
  const chosen = findNamed(policy.subjectRelations, textOf(caseFile.fields, 'incident.subjectRelation'));
  if (chosen !== undefined) return chosen.id;
  const relations = new Set(
    copiesOf(caseFile, 'subject').map(
      ({ fields }) => namedIn(policy.subjectRoles, fields, 'subject.relation')?.relation,
    ),
  );
  const [only] = relations;
  return relations.size === 1 ? only : undefined;
};
