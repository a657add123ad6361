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
export { readCase } from './read-case';
