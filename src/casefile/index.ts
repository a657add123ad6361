export { decidesAllegation, isDecision, isStillToCome, saysSomething } from './case/answers';
export { caseData, isBlankCopy } from './case/case-data';
export type {
  CaseFile,
  Contradiction,
  DocumentKind,
  FieldReading,
  FieldReadings,
  FoundBy,
  GroupReading,
  ReadCaseOptions,
  Recognised,
  SectionReading,
  Sureness,
} from './case-file';
export { byFullness } from './case/by-fullness';
export { EXPECTED_IN_PLAN, type CarriedValue } from './carry-over/carried-value';
export { carryOver, type CarriedCase } from './carry-over/carry-over';
export { choiceIdOf, choiceOf, copiesOf, textOf, type Copy } from './case/case-view';
export { meaningProblem } from './layouts/meaning-of-entry';
export { sureMeanings, type SureMeanings } from './layouts/sure-meaning';
export { howFound, howSure, wayFound } from './case/how-found';
export { incidentIdKey, incidentIdLook, incidentIdsIn, untypedInId } from './case/incident-id';
export { matchBy, type Matching } from './case/matched';
export type { CarrySource } from './carry-over/merged-copies';
export {
  allegationCopies,
  DECIDED_FIELDS,
  isReworded,
  isUnlike,
  matchAllegations,
  statementOf,
} from './case/matched-allegations';
export { applies, gapsOf, isMissing, needsOf, placeOfSection, sectionsAsked } from './case/needs';
export type { AskedDocument, CopyNeed, FieldNeed, Gap } from './case/needs';
export { doesNotApply, isNotKnown, isNoValue } from './case/no-value';
export { mayBeSameName, nameKey, nameWords } from './case/person-name';
export { progressOf, type Progress } from './case/progress';
export { readCase } from './read-case';
export { otherKindOf } from './reading/recognise/kind';
export type { OtherKind } from './reading/recognise/other-kinds';
export { ownWords, QUOTE_STYLE } from './reading/words/quoted';
export { usualSureness } from './sureness';
