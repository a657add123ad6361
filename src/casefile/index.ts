export { isDecision, isStillToCome, saysSomething } from './answers';
export { caseData, isBlankCopy } from './case-data';
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
} from './case-file';
export { byFullness } from './by-fullness';
export { EXPECTED_IN_PLAN, type CarriedValue } from './carried-value';
export { carryOver, type CarriedCase } from './carry-over';
export { choiceIdOf, choiceOf, copiesOf, textOf, type Copy } from './case-view';
export { matchBy, type Matching } from './matched';
export type { CarrySource } from './merged-copies';
export {
  allegationCopies,
  DECIDED_FIELDS,
  isReworded,
  isUnlike,
  matchAllegations,
  statementOf,
} from './matched-allegations';
export { applies, gapsOf, isMissing, placeOfSection, sectionsAsked } from './needs';
export type { AskedDocument, CopyNeed, FieldNeed, Gap } from './needs';
export { doesNotApply, isNotKnown, isNoValue } from './no-value';
export { mayBeSameName, nameKey, nameWords } from './person-name';
export { progressOf, type Progress } from './progress';
export { readCase } from './read-case';
